import type * as ast from "@tsyncio/ast";
import { array, assign, binary, call, index, literal, nullLiteral } from "../../4-emit/builders.ts";
import { type Context, runtime } from "../context.ts";
import { boxed, lowerValue } from "../values.ts";
import { capture } from "./capture.ts";
import { lowerPattern } from "./index.ts";
import type { Matching, Subject } from "./matching.ts";
import { partsText } from "./part-types.ts";

/**
 * ```py
 * def handle(event):
 *     match event:
 *         case {"type": "click", "x": x}:
 *             print(x)
 *         case {"type": kind, **rest}:
 *             print(kind, rest)
 * ```
 * ```ts
 * function handle(event: unknown): void {
 *   let parts: unknown[] | null;
 *   let parts_2: [unknown, Dict<unknown, unknown>] | null;
 *   if (
 *     (parts = match_mapping(event, ["type", "x"])) !== null &&
 *     eq(parts[0], "click")
 *   ) {
 *     const x = parts[1];
 *     print(x);
 *   } else if ((parts_2 = match_mapping_rest(event, ["type"])) !== null) {
 *     const kind = parts_2[0];
 *     const rest: Dict<unknown, unknown> = parts_2[1];
 *     print(kind, rest);
 *   }
 * }
 * ```
 */
export function lowerMatchMapping(
  node: ast.MatchMapping,
  subject: Subject,
  matching: Matching,
  context: Context,
): void {
  const value = boxed(subject.lowered, subject.type, context);
  const keys = node.keys.length === 0 ? [] : [array(node.keys.map((key) => lowerValue(key, context)))];
  const symbol = node.rest === null ? "match_mapping" : "match_mapping_rest";
  const taken = call(runtime(context, symbol), [value, ...keys], node.lineno);
  if (node.rest === null && node.patterns.length === 0) {
    matching.tests.push(binary("!==", taken, nullLiteral));
    return;
  }
  const parts = matching.parts(partsText(node.patterns, node.rest === null ? null : node, context));
  matching.tests.push(binary("!==", assign(parts, taken), nullLiteral));
  for (const [place, part] of node.patterns.entries()) {
    const item = { lowered: index(parts, literal(String(place))), type: context.types.typeOfPattern(part) };
    lowerPattern(part, item, matching, context);
  }
  const rest = { lowered: index(parts, literal(String(node.keys.length))), type: { kind: "any" } } as const;
  if (node.rest !== null) capture(node, rest, matching, context);
}
