/**
 * Records from CPython 3.13 what the tables must have: `node record.ts`. Writes generated/recorded.json,
 * and the unions of names that make a missing row a compile error, in src/tables/generated.
 * The interpreter is `PYTHON`, or `python3.13`.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

/** What is recorded. */
export interface Recorded {
  readonly version: string;
  readonly asyncio: readonly string[];
  readonly builtins: readonly string[];
  readonly time: readonly string[];
  readonly sys: readonly string[];
  /** Each exception class with its base and the public attributes that it adds to it. */
  readonly exceptions: Readonly<Record<string, { readonly base: string; readonly adds: readonly string[] }>>;
  /** The public attributes of each built-in type's instances. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** The public attributes of asyncio's classes, and which of them are coroutine functions. */
  readonly classes: Readonly<
    Record<string, { readonly members: readonly string[]; readonly coroutines: readonly string[] }>
  >;
  /** Parameter names of functions and methods, where the interpreter can say: `["a", "/", "*rest", "*", "b="]`. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

const program = String.raw`
import asyncio, builtins, inspect, json, sys, time

def public(names):
    return sorted(n for n in names if not n.startswith("_"))

def parameters(value, skip):
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None
    names, last = [], None
    items = list(signature.parameters.values())[skip:]
    for item in items:
        if last == item.POSITIONAL_ONLY and item.kind != last:
            names.append("/")
        if item.kind == item.KEYWORD_ONLY and last not in (item.KEYWORD_ONLY, item.VAR_POSITIONAL):
            names.append("*")
        star = {item.VAR_POSITIONAL: "*", item.VAR_KEYWORD: "**"}.get(item.kind, "")
        names.append(star + item.name + ("" if item.default is item.empty else "="))
        last = item.kind
    if items and last == items[-1].POSITIONAL_ONLY:
        names.append("/")
    return names

exceptions, types, classes, signatures = {}, {}, {}, {}

def note(name, value, skip=0):
    found = parameters(value, skip)
    if found is not None:
        signatures[name] = found

for name, value in vars(builtins).items():
    if isinstance(value, type) and issubclass(value, BaseException) and not name.startswith("_"):
        base = value.__base__
        exceptions[name] = {"base": base.__name__, "adds": public(set(dir(value)) - set(dir(base)))}
    elif callable(value):
        note(name, value)
for kind in (str, list, dict, set, frozenset, tuple, int, float, bool, bytes, range):
    types[kind.__name__] = public(dir(kind))
    for member in types[kind.__name__]:
        value = getattr(kind, member)
        # A method of the type itself is bound to it already.
        isOwn = isinstance(vars(kind).get(member), staticmethod) or getattr(value, "__self__", None) is kind
        note(kind.__name__ + "." + member, value, 0 if isOwn else 1)
async def make():
    # What only instances have: Condition takes its lock's methods over.
    return {name: getattr(asyncio, name)() for name in ("Condition", "Lock", "Event", "Semaphore", "Queue")}

instances = asyncio.run(make())
for name in asyncio.__all__:
    value = getattr(asyncio, name)
    if isinstance(value, type) and not issubclass(value, BaseException):
        members = public(set(dir(value)) | set(dir(instances.get(name, value))))
        coroutines = [m for m in members if inspect.iscoroutinefunction(getattr(instances.get(name, value), m))]
        classes[name] = {"members": members, "coroutines": coroutines}
        note("asyncio." + name, value)
        for member in members:
            if callable(getattr(value, member, None)):
                note("asyncio." + name + "." + member, getattr(value, member), 1)
    elif callable(value):
        note("asyncio." + name, value)

print(json.dumps({
    "version": "%d.%d" % sys.version_info[:2],
    "asyncio": sorted(asyncio.__all__),
    "builtins": sorted(set(vars(builtins)) - {"__builtins__"}),
    "time": public(dir(time)),
    "sys": public(dir(sys)),
    "exceptions": exceptions,
    "types": types,
    "classes": classes,
    "parameters": signatures,
}))
`;

/** Asks the interpreter. */
function record(): Recorded {
  const output = execFileSync(process.env["PYTHON"] ?? "python3.13", ["-I", "-c", program], { encoding: "utf8" });
  const recorded = JSON.parse(output) as Recorded;
  if (recorded.version !== "3.13") throw new Error(`CPython 3.13 is needed, this is ${recorded.version}`);
  return recorded;
}

function union(name: string, description: string, members: readonly string[]): string {
  return `/** ${description} */\nexport type ${name} =\n${members.map((member) => `  | ${JSON.stringify(member)}`).join("\n")};\n`;
}

function namesModule({ asyncio, builtins, exceptions }: Recorded): string {
  const others = builtins.filter((name) => !Object.hasOwn(exceptions, name));
  return [
    "// Recorded from CPython 3.13 by packages/compiler/test/tables/record.ts. Do not edit.\n",
    union("AsyncioName", "Every name of `asyncio.__all__`.", asyncio),
    union("ExceptionName", "Every exception class of `builtins`.", Object.keys(exceptions).sort()),
    union("BuiltinName", "Every other name of `builtins`.", others),
  ].join("\n");
}

const recorded = record();
writeFileSync(new URL("generated/recorded.json", import.meta.url), `${JSON.stringify(recorded, null, 1)}\n`);
writeFileSync(new URL("../../src/tables/generated/names.ts", import.meta.url), namesModule(recorded));
