import type * as ast from "@tsyncio/ast";
import { functionText } from "./function-text.ts";
import { rootSite } from "./sites.ts";
import type { ClassInfo, Type } from "./types.ts";

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
      return arrayText(itemText(type.item, inner));
    case "tuple":
      return `${names.runtimeType("Tuple")}<${type.items ? `[${type.items.map(inner).join(", ")}]` : arrayText(itemText(type.item, inner))}>`;
    case "dict":
      return `${names.runtimeType("Dict")}<${itemText(type.key, inner)}, ${itemText(type.value, inner)}>`;
    case "set":
      return `${names.runtimeType("PySet")}<${itemText(type.item, inner)}>`;
    case "range":
      return names.runtimeType("Range");
    case "iterator":
      return `Iterable<${itemText(type.item, inner)}>`;
    case "asyncIterator":
      return `AsyncIterable<${itemText(type.item, inner)}>`;
    case "instance":
      return names.className(type.class);
    case "class":
      return classText(names.className(type.class));
    case "function":
      return functionText(type.function, false, names.parameterName, inner);
    case "method":
      return functionText(type.function, true, names.parameterName, inner);
    case "runtime":
      return runtimeText(type, names, inner);
    case "coroutine":
      return `${names.runtimeType("Coroutine")}<${itemText(type.result, inner)}>`;
    case "union":
      return unionText(type.members, inner);
    default:
      return "any";
  }
}

/** A class as a value; `any` where no name reaches it. */
function classText(name: string): string {
  return name === "any" ? name : `typeof ${name}`;
}

/** What a container holds that nothing was ever put into is anything. */
function itemText(type: Type, inner: (part: Type) => string): string {
  return type.kind === "never" ? "any" : inner(type);
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
  if (texts.has("any")) return "any";
  return [...texts].map((text) => (texts.size > 1 && text.includes("=>") ? `(${text})` : text)).join(" | ");
}

function runtimeText(
  type: Extract<Type, { kind: "runtime" }>,
  names: TypeNames,
  inner: (part: Type) => string,
): string {
  const dot = type.name.lastIndexOf(".");
  const parameters = type.site ? rootSite(type.site).cells : type.args;
  const args = parameters.length === 0 ? "" : `<${parameters.map((part) => itemText(part, inner)).join(", ")}>`;
  if (type.name === "frozenset") return `${names.runtimeType("FrozenSet")}${args}`;
  if (dot < 0) return `${names.runtimeType(type.name)}${args}`;
  return `${names.namespace(type.name.slice(0, dot))}.${type.name.slice(dot + 1)}${args}`;
}
