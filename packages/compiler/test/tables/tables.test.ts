import { describe, expect, test } from "vitest";
import type { ApiClass, ApiEntry, ApiFunction, ApiMembers } from "../../src/tables/api.ts";
import { builtins, modules, typeMembers } from "../../src/tables/index.ts";
import type { Recorded } from "./record.ts";
import recordedJson from "./generated/recorded.json" with { type: "json" };

const recorded: Recorded = recordedJson;
const asyncio = modules["asyncio"]?.entries ?? {};
const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** What the guide's dialect adds to asyncio. */
const dialect = ["AsyncFile", "OpeningFile", "open"];

describe("every name of CPython 3.13 has a row", () => {
  test("asyncio.__all__, and the dialect's own", () => {
    expect(recorded.asyncio).toHaveLength(98);
    expect(sorted(Object.keys(asyncio))).toEqual(sorted([...recorded.asyncio, ...dialect]));
  });

  test("builtins", () => {
    expect(sorted(Object.keys(builtins))).toEqual(recorded.builtins);
  });

  test.each(["time", "sys"] as const)("%s", (name) => {
    const open = Object.keys(modules[name]?.entries ?? {}).filter((each) => !each.startsWith("_"));
    expect(sorted(open)).toEqual(recorded[name]);
  });

  test.each(Object.entries(recorded.types))("members of %s", (type, names) => {
    expect(sorted(Object.keys(typeMembers[type] ?? {}))).toEqual(names);
  });
});

describe("exceptions have CPython's bases and attributes", () => {
  const aliases = new Set(["EnvironmentError", "IOError"]);
  test.each(Object.entries(recorded.exceptions).filter(([name]) => !aliases.has(name)))(
    "%s",
    (name, { base, adds }) => {
      const entry = builtins[name];
      expect(entry).toMatchObject({ kind: "class", exception: true });
      expect((entry as ApiClass).base ?? "object").toBe(base);
      const { members, refused = {} } = entry as ApiClass;
      const own = [...Object.keys(members), ...Object.keys(refused)].filter((member) => !member.startsWith("_"));
      expect(sorted(own)).toEqual(adds);
    },
  );
});

/** Members of a class of asyncio and what is refused of it, with those of its bases. */
function inherited(entry: ApiClass): { readonly members: ApiMembers; readonly refused: readonly string[] } {
  const base = entry.base === undefined ? undefined : asyncio[entry.base.replace("asyncio.", "")];
  const above = base?.kind === "class" ? inherited(base) : { members: {}, refused: [] };
  return {
    members: { ...above.members, ...entry.members },
    refused: [...above.refused, ...Object.keys(entry.refused ?? {})],
  };
}

describe("classes of asyncio have CPython's members", () => {
  const rows = Object.entries(asyncio).flatMap(([name, entry]) =>
    entry.kind === "class" && Object.hasOwn(recorded.classes, name) ? [[name, entry] as const] : [],
  );
  test.each(rows)("%s", (name, entry) => {
    const { members, refused } = inherited(entry);
    const expected = recorded.classes[name];
    // Programs that extend loops override some of what is private too.
    const open = Object.keys(members).filter((member) => !member.startsWith("_") && !isOfObjects(members[member]));
    expect(sorted([...open, ...refused])).toEqual(expected?.members);
    const coroutines = open.filter(
      (member) => members[member]?.kind === "function" && (members[member] as ApiFunction).coroutine === true,
    );
    expect(sorted(coroutines)).toEqual(expected?.coroutines.filter((member) => !refused.includes(member)));
  });
});

function isOfObjects(row: ApiMembers[string] | undefined): boolean {
  return row?.kind === "attribute" && row.ofObjects === true;
}

/** Every function with its full name: `asyncio.Queue.get`, `print`, `str.split`. */
function functions(): readonly (readonly [string, string])[] {
  const ofEntry = (name: string, entry: ApiEntry): [string, string][] => {
    if (entry.kind === "function") return [[name, entry.signature]];
    if (entry.kind !== "class") return [];
    const own: [string, string][] = entry.signature === null ? [] : [[name, entry.signature]];
    return [...own, ...ofMembers(name, entry.members)];
  };
  const ofMembers = (name: string, members: ApiMembers): [string, string][] =>
    Object.entries(members).flatMap(([member, row]) =>
      row.kind === "function" ? ([[`${name}.${member}`, row.signature]] as [string, string][]) : [],
    );
  return [
    ...Object.entries(modules).flatMap(([module, { entries }]) =>
      Object.entries(entries).flatMap(([name, entry]) => ofEntry(`${module}.${name}`, entry)),
    ),
    ...Object.entries(builtins).flatMap(([name, entry]) => ofEntry(name, entry)),
    ...Object.entries(typeMembers).flatMap(([type, members]) => ofMembers(type, members)),
  ];
}

/** Splits at commas outside of brackets and quotes. */
function splitParameters(signature: string): string[] {
  const flat = signature.replaceAll(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
  return flat === "" ? [] : flat.split(/,\s*(?=(?:[^']*'[^']*')*[^']*$)/);
}

/** `"a: Any, /, b: T = 1"` as the interpreter's recording has it: `["a", "/", "b="]`. */
function shape(signature: string): string[] {
  return splitParameters(signature).map((parameter) => {
    const [, name = "", initial] = /^(\*{0,2}\w+|[*/])(?:: [^=]+?)?( = .+)?$/.exec(parameter) ?? [];
    return name + (initial === undefined ? "" : "=");
  });
}

describe("signatures", () => {
  /** Where the table says more than the interpreter, or the runtime takes fewer forms. */
  const differs = new Set([
    "asyncio.run_coroutine_threadsafe",
    "map",
    "open",
    "asyncio.AbstractEventLoop.create_task",
    // Those of the loops that there are: the abstract ones take less.
    "asyncio.AbstractEventLoop.create_connection",
    "asyncio.AbstractEventLoop.create_datagram_endpoint",
    "asyncio.AbstractEventLoop.create_unix_server",
    "asyncio.AbstractEventLoop.shutdown_default_executor",
  ]);
  const known = functions().filter(([name]) => Object.hasOwn(recorded.parameters, name) && !differs.has(name));

  test("most functions are compared", () => {
    expect(known.length).toBeGreaterThan(150);
  });

  test.each(known)("%s(%s)", (name, signature) => {
    const expected = recorded.parameters[name]!;
    const rest = expected.findIndex((parameter) => parameter.startsWith("**"));
    // Where CPython hands `**kwds` on, the table names what may be in it.
    const own = shape(signature);
    expect(rest < 0 || own[rest] === expected[rest] ? own : own.slice(0, rest)).toEqual(
      rest < 0 || own[rest] === expected[rest] ? expected : expected.slice(0, rest),
    );
  });
});
