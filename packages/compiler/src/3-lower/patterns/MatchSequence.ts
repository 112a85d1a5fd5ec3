import type * as ast from "@tsyncio/ast";
import { assign, binary, call, index, literal, nullLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { boxed } from "../values.ts";
import { capture } from "./capture.ts";
import { lowerPattern } from "./index.ts";
import type { Matching, Subject } from "./matching.ts";
import { partsText } from "./part-types.ts";

/**
 * ```py
 * def steer(command):
 *     match command:
 *         case ["go", direction]:
 *             print(direction)
 *         case ["drop", *things]:
 *             print(things)
 * ```
 * ```ts
 * function steer(command: unknown): void {
 *   let parts: unknown[] | null;
 *   let parts_2: [unknown, unknown[]] | null;
 *   if ((parts = match_sequence(command, 2)) !== null && eq(parts[0], "go")) {
 *     const direction = parts[1];
 *     print(direction);
 *   } else if (
 *     (parts_2 = match_sequence_star(command, 1, 0)) !== null &&
 *     eq(parts_2[0], "drop")
 *   ) {
 *     const things: unknown[] = parts_2[1];
 *     print(things);
 *   }
 * }
 * ```
 */
export function lowerMatchSequence(
  node: ast.MatchSequence,
  subject: Subject,
  matching: Matching,
  context: Context,
): void {
  if (subject.parts !== undefined) {
    for (const [place, part] of node.patterns.entries()) {
      const item = subject.parts[place];
      if (item !== undefined) lowerPattern(part, item, matching, context);
    }
    return;
  }
  if (node.patterns.every((part) => isWildcard(part))) {
    matching.tests.push(lengthTest(node, subject, context));
    return;
  }
  const taken = itemsOf(node, subject, context);
  const parts = matching.parts(partsText(node.patterns, null, context));
  matching.tests.push(binary("!==", assign(parts, taken), nullLiteral));
  for (const [place, part] of node.patterns.entries()) {
    const item = { lowered: index(parts, literal(String(place))), type: context.types.typeOfPattern(part) };
    lowerPattern(part, item, matching, context);
  }
}

/** The call that gives the items of the value, or null where it does not fit. */
function itemsOf(node: ast.MatchSequence, subject: Subject, context: Context): Expression {
  const value = boxed(subject.lowered, subject.type, context);
  const count = node.patterns.length;
  const star = node.patterns.findIndex((part) => part.kind === "MatchStar");
  if (star < 0) return call(runtime(context, "match_sequence"), [value, literal(String(count))], node.lineno);
  const sizes = [star, count - star - 1].map((size) => literal(String(size)));
  const isNamed = !isWildcard(node.patterns[star]!);
  const match = isNamed ? "match_sequence_star" : "match_sequence_ends";
  return call(runtime(context, match), [value, ...sizes], node.lineno);
}

/** A pattern that names no item takes none: it asks for the length, and `[*_]` not even for that. */
function lengthTest(node: ast.MatchSequence, subject: Subject, context: Context): Expression {
  const value = boxed(subject.lowered, subject.type, context);
  const hasStar = node.patterns.some((part) => part.kind === "MatchStar");
  const least = literal(String(node.patterns.length - (hasStar ? 1 : 0)));
  return call(runtime(context, "is_sequence"), hasStar ? [value, least] : [value, least, least], node.lineno);
}

/** Whether a part of a pattern is `_` or `*_`. */
function isWildcard(part: ast.Pattern): boolean {
  return (part.kind === "MatchAs" || part.kind === "MatchStar") && part.name === null;
}

/** `*rest`: the runtime has put the items in a list. */
export function lowerMatchStar(node: ast.MatchStar, subject: Subject, matching: Matching, context: Context): void {
  capture(node, { ...subject, type: { kind: "any" } }, matching, context);
}
