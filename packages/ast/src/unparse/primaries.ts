import type { Attribute, Call, Expr, Keyword, Slice, Starred, Subscript } from "../generated/nodes.ts";
import { writeElements } from "./displays.ts";
import { writeExpression, writeOptional } from "./expression.ts";
import { precedence } from "./precedence.ts";

/** `value.attribute`; `3 .real` keeps its space, since `3.` would be a float. */
export function writeAttribute(node: Attribute): string {
  const dot = isInteger(node.value) ? " ." : ".";
  return `${writeExpression(node.value, precedence.atom)}${dot}${node.attr}`;
}

/** A bool is an int of Python's, and CPython spaces it alike. */
const isInteger = (node: Expr): boolean =>
  node.kind === "Constant" && (node.value.type === "int" || node.value.type === "bool");

/** `function(argument, keyword=argument)` */
export function writeCall(node: Call): string {
  return `${writeExpression(node.func, precedence.atom)}(${writeArguments(node.args, node.keywords)})`;
}

/** What stands between the parentheses of a call or a class. */
export function writeArguments(positional: readonly Expr[], keywords: readonly Keyword[]): string {
  return [...positional.map((each) => writeExpression(each)), ...keywords.map(writeKeyword)].join(", ");
}

/** `name=value` or `**value` */
export function writeKeyword(node: Keyword): string {
  return `${node.arg === null ? "**" : `${node.arg}=`}${writeExpression(node.value)}`;
}

/** `value[slice]`, without the parentheses of a tuple that is not empty. */
export function writeSubscript(node: Subscript): string {
  const { slice } = node;
  const bare = slice.kind === "Tuple" && slice.elts.length > 0;
  return `${writeExpression(node.value, precedence.atom)}[${bare ? writeElements(slice.elts) : writeExpression(slice)}]`;
}

/** `lower:upper:step` */
export function writeSlice(node: Slice): string {
  return `${writeOptional("", node.lower)}:${writeOptional("", node.upper)}${writeOptional(":", node.step)}`;
}

/** `*value` */
export function writeStarred(node: Starred): string {
  return `*${writeExpression(node.value, precedence.bitOr)}`;
}
