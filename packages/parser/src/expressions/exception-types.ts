import type { Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import { Unexpected } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";

/** The types after the first, up to the colon or `as`; a comma may end them. */
const parseFurther = (cursor: Cursor, elts: Expr[]): void => {
  while (cursor.accept(T.COMMA)) {
    if (cursor.type === T.COLON) return;
    elts.push(parseExpression(cursor));
  }
};

/** Refuses several types without parentheses, if the clause is right otherwise. */
const refuse = (cursor: Cursor, elts: readonly Expr[], message: string): never => {
  if (cursor.accept(T.AS)) cursor.expect(T.NAME);
  if (cursor.type !== T.COLON || cursor.previous.tokenTypeIdx === T.COMMA) cursor.fail();
  throw refusal(message, between(elts[0] as Expr, cursor.previous));
};

/** Python 3.13 reads no further than the comma, but for these words. */
const refuseAll = (cursor: Cursor, elts: Expr[]): never => {
  const comma = cursor.index;
  try {
    parseFurther(cursor, elts);
    return refuse(cursor, elts, "multiple exception types must be parenthesized");
  } catch (error) {
    throw error instanceof Unexpected ? new Unexpected(comma) : error;
  }
};

const refuseNamed = (cursor: Cursor, elts: readonly Expr[]): void => {
  if (cursor.type !== T.AS) return;
  refuse(cursor, elts, "multiple exception types must be parenthesized when using 'as'");
};

/**
 * What an `except` clause catches: one expression, or since Python 3.14 several without parentheses,
 * which make a tuple; but none of it with `as`.
 */
export const parseExceptionTypes = (cursor: Cursor): Expr => {
  const first = parseExpression(cursor);
  if (cursor.type !== T.COMMA) return first;
  const elts = [first];
  if (cursor.python === "3.13") return refuseAll(cursor, elts);
  parseFurther(cursor, elts);
  refuseNamed(cursor, elts);
  const { lineno, col_offset } = first;
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "Tuple", elts, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset };
};
