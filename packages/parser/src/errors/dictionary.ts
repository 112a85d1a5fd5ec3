import { parseExpression } from "../expressions/operators.ts";
import * as T from "../generated/tokens.ts";
import { point, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import type { Failure } from "./failure.ts";
import { elementStart, endOf, endOfLongest, openerBefore, typeAt } from "./places.ts";

/** Whether a dictionary stands at a place with an entry before another. */
const hasEntry = (tokens: readonly Token[], open: number, end: number): boolean => {
  if (open + 1 >= end) return false;
  const key = typeAt(tokens, open + 1) === T.DOUBLESTAR ? open + 1 : endOf(tokens, open + 1, parseExpression);
  if (key < 0 || key >= end || (key > open + 1 && typeAt(tokens, key) !== T.COLON)) return false;
  return typeAt(tokens, endOf(tokens, key + 1, parseExpression)) === T.COMMA;
};

/**
 * An entry, but for the first, whose key stops early.
 *
 *     {a: b, c. : d}    ':' expected after dictionary key   (at the end of `c`)
 */
export const explainKey = ({ tokens, index }: Failure): Refusal | null => {
  for (let open = openerBefore(tokens, index), inside = index; open >= 0; open = openerBefore(tokens, open)) {
    const start = elementStart(tokens, inside);
    inside = open;
    if (typeAt(tokens, open) !== T.LBRACE || start === open + 1 || !hasEntry(tokens, open, start)) continue;
    const end = endOfLongest(tokens, start);
    if (end < 0 || typeAt(tokens, end) === T.COLON) continue;
    const last = tokens[end - 1] as Token;
    return refusal("':' expected after dictionary key", point(last.end_lineno, last.end_col_offset - 1));
  }
  return null;
};
