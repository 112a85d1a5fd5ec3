import { parseExpression } from "../expressions/operators.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Failure } from "./failure.ts";
import { endOf, endOfLongest, lineStart, openerBefore, typeAt } from "./places.ts";
import type { Token } from "../lexer/token.ts";

const expected = (text: string, tokens: readonly Token[], index: number): Refusal => {
  const token = tokens[index] as Token;
  return refusal(`expected '${text}'`, between(token, token));
};

/** Where the arrow of a header stands before a place, outside brackets; or -1. */
const arrowBefore = (tokens: readonly Token[], start: number, end: number): number => {
  for (let index = end; index > start; index--) {
    if (typeAt(tokens, index) !== T.RARROW || typeAt(tokens, index - 1) !== T.RPAR) continue;
    if (openerBefore(tokens, index) < 0) return index;
  }
  return -1;
};

/**
 * The header of a function must have its parenthesis and its colon, and CPython says so where it has no
 * other explanation of what is wrong between.
 *
 *     def f[True](): pass      expected '('     (at the bracket)
 *     def f() -> a[b c]: pass  expected ':'     (at the bracket: `a` is what could be read)
 */
export const explainHeader = ({ tokens, index }: Failure): Refusal | null => {
  let start = lineStart(tokens, index);
  if (typeAt(tokens, start) === T.ASYNC) start++;
  if (typeAt(tokens, start) !== T.DEF || typeAt(tokens, start + 1) !== T.NAME) return null;
  if (typeAt(tokens, start + 2) === T.LSQB && !closedBefore(tokens, start + 2, index)) {
    return expected("(", tokens, start + 2);
  }
  const arrow = arrowBefore(tokens, start, index);
  if (arrow < 0 || endOf(tokens, arrow + 1, parseExpression) >= 0) return null;
  const end = endOfLongest(tokens, arrow + 1);
  return expected(":", tokens, end < 0 ? arrow : end);
};

/** Whether a square bracket is closed before a place. */
const closedBefore = (tokens: readonly Token[], open: number, end: number): boolean => {
  let depth = 0;
  for (let index = open; index < end; index++) {
    const type = typeAt(tokens, index);
    if (type === T.LSQB) depth++;
    else if (type === T.RSQB && --depth === 0) return true;
  }
  return false;
};
