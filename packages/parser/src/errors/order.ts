import { parseNamed } from "../expressions/named.ts";
import { startsElement } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { closes, opens } from "../lexer/brackets.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { endOfLongest, openerBefore, opensArguments, typeAt, endOf } from "./places.ts";

/** Where the arguments of a call begin, up to a place. */
const argumentStarts = (tokens: readonly Token[], open: number, end: number): number[] => {
  const starts = [open + 1];
  let depth = 0;
  for (let index = open + 1; index < end; index++) {
    const type = typeAt(tokens, index);
    if (opens(type)) depth++;
    else if (closes(type)) depth--;
    else if (type === T.COMMA && depth === 0) starts.push(index + 1);
  }
  return starts;
};

const isKeyword = (tokens: readonly Token[], start: number): boolean =>
  typeAt(tokens, start) === T.DOUBLESTAR || (typeAt(tokens, start) === T.NAME && typeAt(tokens, start + 1) === T.EQUAL);

/** Whether an argument can be read to the comma behind it. */
const isComplete = (tokens: readonly Token[], start: number): boolean => {
  const skipped = typeAt(tokens, start) === T.DOUBLESTAR || typeAt(tokens, start) === T.STAR ? 1 : 0;
  const value = skipped === 0 && isKeyword(tokens, start) ? start + 2 : start + skipped;
  return typeAt(tokens, endOf(tokens, value, parseNamed)) === T.COMMA;
};

/** Whether what can be read of an argument is positional. */
const isPositional = (tokens: readonly Token[], start: number): boolean => {
  const end = endOfLongest(tokens, start);
  return end >= 0 && typeAt(tokens, end) !== T.EQUAL && typeAt(tokens, end) !== T.COLONEQUAL;
};

/**
 * Arguments that cannot be read to their end, of which a positional one follows a keyword. CPython
 * points at the last token that it has seen.
 *
 *     f(a=1, b**=2)    positional argument follows keyword argument   (at `**=`)
 */
export const explainOrder = (failure: Failure): Refusal | null => {
  const { tokens, index } = failure;
  const open = openerBefore(tokens, index);
  if (open < 0 || !opensArguments(tokens, open)) return null;
  const starts = argumentStarts(tokens, open, index);
  const first = starts.findIndex((start) => isKeyword(tokens, start));
  if (first < 0) return null;
  const misplaced = starts
    .slice(first + 1)
    .find((start) => !isKeyword(tokens, start) && typeAt(tokens, start) !== T.STAR);
  if (misplaced === undefined || !isPositional(tokens, misplaced)) return null;
  const before = starts.indexOf(misplaced);
  if (!starts.slice(0, before).every((start) => isComplete(tokens, start))) return null;
  const keywords = starts.slice(first, before);
  const unpacked = keywords.some((start) => typeAt(tokens, start) === T.DOUBLESTAR);
  const seen = startsElement[tokenAt(failure, 0).tokenTypeIdx] === 1 ? endOfLongest(tokens, index) : index;
  const token = tokens[seen < 0 ? index : seen] as Token;
  const message = `positional argument follows keyword argument${unpacked ? " unpacking" : ""}`;
  return refusal(message, between(token, token));
};
