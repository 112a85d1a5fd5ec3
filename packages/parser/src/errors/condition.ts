import type { Expr } from "@tsyncio/ast";
import { Unexpected } from "../expressions/cursor.ts";
import type { Cursor } from "../expressions/cursor.ts";
import { parseDisjunction } from "../expressions/operators.ts";
import * as T from "../generated/tokens.ts";
import { Refusal, between } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { commaMissing } from "./comma.ts";
import { endOfLongest } from "./places.ts";

/** The refusal of `body if test` without an `else`, from the start of the body to the end of the test; CPython looks no further than the token at the index. */
export const elseMissing = (start: Token, end: Token, index: number): Refusal =>
  new Refusal("expected 'else' after 'if' expression", between(start, end), "SyntaxError", index);

/**
 * Reads the test of a conditional expression. Where it cannot be read to its end, CPython takes as much of
 * it as it can and misses the `else` there.
 */
export const parseTest = (cursor: Cursor, start: Token): Expr => {
  const { tokens, index } = cursor;
  try {
    return parseDisjunction(cursor);
  } catch (error) {
    if (!(error instanceof Unexpected) || commaMissing(cursor, error.index) !== null) throw error;
    const end = endOfLongest(tokens, index);
    const type = tokens[end]?.tokenTypeIdx;
    if (end < 0 || type === T.ELSE || type === T.COLON) throw error;
    throw elseMissing(start, tokens[end - 1]!, end);
  }
};
