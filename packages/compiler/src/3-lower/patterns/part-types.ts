import type * as ast from "@tsyncio/ast";
import { walkNodes } from "../../1-bind/walk-names.ts";
import type { Context } from "../context.ts";
import { textOf } from "../text.ts";

/** The type of the array that holds the parts of a value, one for each sub-pattern: `number[]`, `[string, unknown]`. */
export function partsText(patterns: readonly ast.Pattern[], rest: ast.Node | null, context: Context): string {
  const texts = patterns.map((part) => partText(part, context));
  if (rest !== null) texts.push(boundText(rest, context));
  const [first = "unknown"] = texts;
  if (texts.some((text) => text !== first)) return `[${texts.join(", ")}]`;
  return /^[\w.]+$/.test(first) ? `${first}[]` : `(${first})[]`;
}

/**
 * What is known of a part. A class pattern inside of it sharpens what TypeScript knows of the part in ways that TypeScript does not see,
 * and a name may want to be `any`.
 */
function partText(part: ast.Pattern, context: Context): string {
  if (part.kind === "MatchStar") return boundText(part, context);
  if (wantsAny(part, context)) return "any";
  const type = context.types.typeOfPattern(part);
  const text = type.kind === "never" ? "any" : textOf(type, context);
  return isFollowed(part) || (text === "unknown" && !captures(part, context)) ? text : "any";
}

/** Whether TypeScript knows of a part that fits what inference knows. */
function isFollowed(part: ast.Pattern): boolean {
  if (part.kind === "MatchAs") return part.pattern === null;
  return part.kind === "MatchValue" || part.kind === "MatchSequence" || part.kind === "MatchMapping";
}

function wantsAny(part: ast.Pattern, context: Context): boolean {
  let isLoose = false;
  walkNodes(part, (node) => {
    const binding = context.bound.bindings.get(node);
    isLoose ||= binding !== undefined && node.kind.startsWith("Match") && context.types.loose.has(binding);
  });
  return isLoose;
}

function captures(part: ast.Pattern, context: Context): boolean {
  let isFound = false;
  walkNodes(part, (node) => {
    isFound ||= node.kind.startsWith("Match") && context.bound.bindings.has(node);
  });
  return isFound;
}

/** The text of the variable that takes a list or a dict of what is left. */
function boundText(node: ast.Node, context: Context): string {
  const binding = context.bound.bindings.get(node);
  return binding === undefined ? "unknown" : textOf(context.types.typeOfBinding(binding), context, binding);
}
