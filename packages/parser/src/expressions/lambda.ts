import type { Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";
import { parseParameters } from "./parameters.ts";

/** `lambda a, b=1: a + b` */
export const parseLambda = (cursor: Cursor): Expr => {
  const token = cursor.take();
  const args = parseParameters(cursor, T.COLON);
  const colon = cursor.expect(T.COLON);
  if (cursor.type === T.FSTRING_MIDDLE) {
    const message = "f-string: lambda expressions are not allowed without parentheses";
    throw refusal(message, between(token, colon));
  }
  const body = parseExpression(cursor);
  const last = cursor.previous;
  return {
    kind: "Lambda",
    args,
    body,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};
