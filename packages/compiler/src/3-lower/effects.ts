import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { InferredModule, Type } from "../2-infer/types.ts";
import { effects, type Part } from "../tables/asyncio/effects.ts";
import { fieldOf, methodOf } from "./expressions/Attribute.ts";

/** The modules of the runtime that a module imports for their effect, because of what it names or shows. */
export function effectsOf(module: ast.Module, types: InferredModule): readonly string[] {
  const annotations = annotationsIn(module);
  const names = new Set<string>();
  const variables = new Set<string>();
  const keywords = new Set<string>();
  const texts = new Set<string>();
  const shown = new Set<string>();
  const compared = new Set<string>();
  for (const node of walk(module)) {
    if (node.kind === "Attribute" && !annotations.has(node)) {
      if (!isOwnOf(types.typeOf(node.value), node.attr)) names.add(node.attr);
    } else if (node.kind === "Name") variables.add(node.id);
    else if (node.kind === "ImportFrom") for (const { name } of node.names) names.add(name);
    else if (node.kind === "FunctionDef") (isSpecial(node.name) ? names : variables).add(node.name);
    else if (node.kind === "Constant" && node.value.type === "str") texts.add(node.value.value);
    else if (node.kind === "keyword" && node.arg !== null) keywords.add(node.arg);
    const asked = askedFor(node);
    if (asked !== null) names.add(asked);
    for (const value of shownBy(node)) for (const name of classesIn(types.typeOf(value))) shown.add(name);
    for (const value of comparedBy(node)) for (const name of classesIn(types.typeOf(value))) compared.add(name);
  }
  const calls = ({
    names: named,
    defined,
    keywords: given = [],
    texts: written = [],
    shows = [],
    compares = [],
  }: Part): boolean =>
    named.some((each) => (defined === true ? variables : names).has(each) || (isSpecial(each) && texts.has(each))) ||
    written.some((each) => texts.has(each)) ||
    given.some((each) => keywords.has(each)) ||
    shows.some((each) => shown.has(each)) ||
    compares.some((each) => compared.has(each));
  return effects.filter(calls).map(({ from }) => from);
}

/** The attribute that `hasattr(thing, "send")` asks for; null where that is not known. */
function askedFor(node: ast.Node): string | null {
  if (node.kind !== "Call" || node.func.kind !== "Name" || !asking.has(node.func.id)) return null;
  const name = node.args[1];
  return name?.kind === "Constant" && name.value.type === "str" ? name.value.value : null;
}

const asking: ReadonlySet<string> = new Set(["getattr", "hasattr"]);

/** Whether an attribute is certainly one that a class of the program gives its objects. */
function isOwnOf(type: Type, attribute: string): boolean {
  return (
    type.kind === "instance" && (methodOf(type.class, attribute) !== null || fieldOf(type.class, attribute) !== null)
  );
}

/** Functions that make a text of what they are given. */
const showing: ReadonlySet<string> = new Set(["ascii", "format", "print", "repr", "str"]);

/** The values that a node makes a text of. */
function shownBy(node: ast.Node): readonly ast.Expr[] {
  if (node.kind === "FormattedValue") return [node.value];
  if (node.kind === "BinOp" && node.op === "Mod") return node.right.kind === "Tuple" ? node.right.elts : [node.right];
  if (node.kind !== "Call") return [];
  if (node.func.kind === "Attribute") return node.func.attr === "format" ? node.args : [];
  return node.func.kind === "Name" && showing.has(node.func.id) ? node.args : [];
}

/** Functions that compare what they are given, or what that holds. */
const comparing: ReadonlySet<string> = new Set(["hash", "max", "min", "sorted"]);

/** The values that a node compares; `is` does not. */
function comparedBy(node: ast.Node): readonly ast.Expr[] {
  if (node.kind === "Compare")
    return node.ops.every((each) => each === "Is" || each === "IsNot") ? [] : [node.left, ...node.comparators];
  if (node.kind !== "Call") return [];
  if (node.func.kind === "Attribute") return node.func.attr === "sort" ? [node.func.value] : [];
  return node.func.kind === "Name" && comparing.has(node.func.id) ? node.args : [];
}

/** The classes of the runtime of which a value may be or hold an object. */
function classesIn(type: Type): readonly string[] {
  switch (type.kind) {
    case "runtime":
      return [type.name];
    case "list":
    case "set":
    case "iterator":
      return classesIn(type.item);
    case "tuple":
      return [...classesIn(type.item), ...(type.items ?? []).flatMap(classesIn)];
    case "dict":
      return [...classesIn(type.key), ...classesIn(type.value)];
    case "union":
      return type.members.flatMap(classesIn);
    default:
      return [];
  }
}

function isSpecial(name: string): boolean {
  return /^__\w+__$/.test(name);
}

/** Everything that stands in annotations, which nothing evaluates in the output. */
function annotationsIn(module: ast.Module): ReadonlySet<ast.Node> {
  const found = new Set<ast.Node>();
  for (const node of walk(module)) {
    const annotation = "annotation" in node ? node.annotation : "returns" in node ? node.returns : null;
    if (annotation !== null && typeof annotation === "object") for (const inner of walk(annotation)) found.add(inner);
  }
  return found;
}

/** Whether a module of the program imports asyncio or something of it. */
export function importsAsyncio(module: ast.Module): boolean {
  return [...walk(module)].some((node) => {
    if (node.kind === "ImportFrom") return isAsyncio(node.module);
    return node.kind === "Import" && node.names.some(({ name }) => isAsyncio(name));
  });
}

function isAsyncio(name: string | null): boolean {
  return name === "asyncio" || name?.startsWith("asyncio.") === true;
}
