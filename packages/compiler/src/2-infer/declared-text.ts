import type * as ast from "@tsyncio/ast";
import type { Declared } from "./declared.ts";

/** How names get into the text of an annotation. */
export interface DeclaredNames {
  /** A type of `@tsyncio/runtime`. */
  readonly runtimeType: (name: string) => string;
  /** A runtime module: `asyncio`. */
  readonly namespace: (module: string) => string;
  /** A class of the program. */
  readonly className: (node: ast.ClassDef) => string;
  /** How a value of which nothing is said is written. */
  readonly top: "any" | "unknown";
}

const plain: Readonly<Record<string, string>> = { str: "string", bool: "boolean" };
const runtime: Readonly<Record<string, string>> = { int: "int", float: "float", bytes: "Bytes", range: "Range" };

/** Generic types, with the number of their arguments; in the runtime they have these names. */
const generic: Readonly<Record<string, readonly [name: string, count: number]>> = {
  dict: ["Dict", 2],
  set: ["PySet", 1],
  frozenset: ["FrozenSet", 1],
  Coroutine: ["Coroutine", 1],
};

/** Types of TypeScript itself. */
const native: Readonly<Record<string, string>> = {
  Iterable: "Iterable",
  AsyncIterable: "AsyncIterable",
  Awaitable: "PromiseLike",
};

/** Classes of asyncio that annotations name, with the number of their type parameters. */
const asyncioClasses: Readonly<Record<string, number>> = {
  Task: 1,
  Future: 1,
  Queue: 1,
  PriorityQueue: 1,
  LifoQueue: 1,
  Lock: 0,
  Event: 0,
  Condition: 0,
  Semaphore: 0,
  BoundedSemaphore: 0,
  TaskGroup: 0,
  AbstractEventLoop: 0,
};

/** The TypeScript text of an annotation; `any` for what has none. */
export function declaredText(type: Declared, names: DeclaredNames): string {
  switch (type.kind) {
    case "any":
      return names.top;
    case "none":
      return "null";
    case "class":
      return names.className(type.node);
    case "row":
      return `${names.runtimeType("Tuple")}<${arrayOf(declaredText(type.item, names))}>`;
    case "callable":
      return callableText(type, names);
    case "union": {
      const texts = type.members.map((member) => declaredText(member, names));
      if (texts.includes(names.top)) return names.top;
      return [...new Set(texts)].map((text) => (text.includes("=>") ? `(${text})` : text)).join(" | ");
    }
    default:
      return namedText(type.name, type.args, names);
  }
}

function callableText(type: Extract<Declared, { kind: "callable" }>, outer: DeclaredNames): string {
  // A function that takes strings is none that takes whatever comes.
  const names = { ...outer, top: "any" as const };
  // What a callback gives that returns None is nobody's business.
  const result = type.result.kind === "none" ? "void" : declaredText(type.result, names);
  if (type.parameters === null) return `(...args: any[]) => ${result}`;
  const parameters = type.parameters.map((part, i) => `argument_${String(i + 1)}: ${declaredText(part, names)}`);
  return `(${parameters.join(", ")}) => ${result}`;
}

function namedText(name: string, args: readonly Declared[], names: DeclaredNames): string {
  const texts = args.map((part) => declaredText(part, names));
  const [first = names.top] = texts;
  if (name === "list") return arrayOf(first);
  if (name === "tuple")
    return `${names.runtimeType("Tuple")}<${args.length === 0 ? `${names.top}[]` : `[${texts.join(", ")}]`}>`;
  const text = row(plain, name);
  if (text !== undefined) return text;
  const builtIn = row(runtime, name);
  if (builtIn !== undefined) return names.runtimeType(builtIn);
  const native_ = row(native, name);
  if (native_ !== undefined) return `${native_}<${first}>`;
  const own = row(generic, name);
  if (own !== undefined)
    return genericText(names.runtimeType(own[0]), name === "Coroutine" ? texts.slice(-1) : texts, own[1], names.top);
  if (name.startsWith("asyncio.")) return asyncioText(name.slice("asyncio.".length), first, names);
  return /^\w+(?:Error|Exception)$/.test(name) || name === "Exception" ? names.runtimeType(name) : names.top;
}

function genericText(name: string, args: readonly string[], count: number, top: string): string {
  return `${name}<${Array.from({ length: count }, (_unused, i) => args[i] ?? top).join(", ")}>`;
}

function asyncioText(name: string, argument: string, names: DeclaredNames): string {
  const count = row(asyncioClasses, name);
  if (count === undefined) return names.top;
  const text = `${names.namespace("asyncio")}.${name}`;
  return count === 0 ? text : `${text}<${argument === "null" ? "void" : argument}>`;
}

function row<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function arrayOf(item: string): string {
  return /^[\w.]+$/.test(item) || (/[>\]]$/.test(item) && !/ \| |=>/.test(item)) ? `${item}[]` : `(${item})[]`;
}
