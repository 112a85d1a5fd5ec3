import type * as ast from "@tsyncio/ast";
import { functionText } from "./function-text.ts";
import { rootSite } from "./sites.ts";
import type { ClassInfo, FunctionInfo, Type } from "./types.ts";

/** How names get into the text of a type: each function notes that the name is used and gives its local spelling. */
export interface TypeNames {
  /** A type of `@tsyncio/runtime`: `Dict`, `float`. */
  readonly runtimeType: (name: string) => string;
  /** A runtime module: `asyncio`. */
  readonly namespace: (module: string) => string;
  /** A class of the program. */
  readonly className: (info: ClassInfo) => string;
  /** A parameter of a function of the program. */
  readonly parameterName: (node: ast.Arg) => string;
  /** A function or class of the tables as a value: `asyncio.sleep`. */
  readonly entryName: (name: string) => string | null;
  /** How a value of which nothing is known is written. */
  readonly top: "any" | "unknown";
  /** Whether what a parameter or a result is not known to be is written as `any` nevertheless. */
  readonly isLoose: (thing: ast.Arg | FunctionInfo) => boolean;
  /** Coroutine functions are generators in the output. */
  readonly areStepped: boolean;
}

const maximumDepth = 5;

/** A text longer than this tells a reader nothing; it comes of data that nest without end. */
const longestText = 100;

/** The TypeScript text of a type; `any` where nothing is known or TypeScript has no short name. */
export function typeText(type: Type, names: TypeNames): string {
  const text = textAt(type, names, 0);
  return text.length > longestText ? "any" : text;
}

function textAt(type: Type, names: TypeNames, depth: number): string {
  if (depth > maximumDepth) return "any";
  const inner = (part: Type): string => textAt(part, names, depth + 1);
  // What a container holds that nothing was ever put into is anything.
  const item = (part: Type): string => (part.kind === "never" ? names.top : inner(part));
  switch (type.kind) {
    case "none":
      return "null";
    case "bool":
      return "boolean";
    case "int":
      return type.bits <= 53 ? "number" : names.runtimeType("int");
    case "float":
      return type.boxed ? names.runtimeType("float") : "number";
    case "str":
      return "string";
    case "bytes":
      return names.runtimeType("Bytes");
    case "list":
      return arrayText(item(type.item));
    case "tuple":
      return `${names.runtimeType("Tuple")}<${type.items ? `[${type.items.map(item).join(", ")}]` : arrayText(item(type.item))}>`;
    case "dict":
      return `${names.runtimeType("Dict")}<${item(type.key)}, ${item(type.value)}>`;
    case "set":
      return `${names.runtimeType("PySet")}<${item(type.item)}>`;
    case "range":
      return names.runtimeType("Range");
    case "iterator":
      return `Iterable<${item(type.item)}>`;
    case "asyncIterator":
      return `AsyncIterable<${item(type.item)}>`;
    case "instance":
    case "made":
      return names.className(type.class);
    case "class":
    case "madeClass":
      return classText(names.className(type.class));
    case "function":
      return functionText(type.function, false, names.parameterName, partText(names, depth), names.areStepped);
    case "method":
      return functionText(type.function, true, names.parameterName, partText(names, depth), names.areStepped);
    case "api": {
      const entry = names.entryName(type.name);
      return entry === null ? names.top : `typeof ${entry}`;
    }
    case "runtime":
      return runtimeText(type, names, item);
    // TypeScript has no name for the modules of the runtime.
    case "module":
      return "any";
    case "coroutine":
      return `${names.runtimeType("Coroutine")}<${item(type.result)}>`;
    case "union":
      return unionText(type.members, inner);
    default:
      return names.top;
  }
}

/** The text of a parameter or of the result of a function. */
function partText(names: TypeNames, depth: number) {
  return (part: Type, thing: ast.Arg | FunctionInfo): string => {
    const top = names.isLoose(thing) ? "any" : names.top;
    return part.kind === "never" ? top : textAt(part, { ...names, top }, depth + 1);
  };
}

/** A class as a value; `any` where no name reaches it. */
function classText(name: string): string {
  return name === "any" ? name : `typeof ${name}`;
}

function arrayText(item: string): string {
  return /^[\w.]+$|[>\]]$/.test(item) && !/ \| |=>/.test(item) && !item.startsWith("typeof")
    ? `${item}[]`
    : `(${item})[]`;
}

function unionText(all: readonly Type[], inner: (part: Type) => string): string {
  // Callers of an operator's method never see it.
  const members = all.filter((member) => member.kind !== "api" || member.name !== "NotImplemented");
  const texts = new Set(members.filter((member) => member.kind !== "none").map(inner));
  // Python's float is a number or a box: a plain number is one already.
  if (members.some((member) => member.kind === "float" && member.boxed)) texts.delete("number");
  if (members.some((member) => member.kind === "none")) texts.add("null");
  for (const top of ["any", "unknown"]) if (texts.has(top)) return top;
  return [...texts].map((text) => (texts.size > 1 && text.includes("=>") ? `(${text})` : text)).join(" | ");
}

function runtimeText(type: Extract<Type, { kind: "runtime" }>, names: TypeNames, item: (part: Type) => string): string {
  const dot = type.name.lastIndexOf(".");
  const parameters = type.site ? rootSite(type.site).cells : type.args;
  const args = parameters.length === 0 ? "" : `<${parameters.map(item).join(", ")}>`;
  if (type.name === "frozenset") return `${names.runtimeType("FrozenSet")}${args}`;
  if (dot < 0) return `${names.runtimeType(type.name)}${args}`;
  return `${names.namespace(type.name.slice(0, dot))}.${type.name.slice(dot + 1)}${args}`;
}
