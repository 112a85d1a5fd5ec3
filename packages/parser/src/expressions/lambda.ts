import type { Expr } from "@tsyncio/ast";
import { openerBefore, typeAt } from "../errors/places.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";
import { parseParameters } from "./parameters.ts";

/** Whether the colon before began the empty format spec of a field: `f"{lambda x:}"`. */
const endsField = ({ tokens, index, type }: Cursor): boolean => {
  if (type !== T.RBRACE) return false;
  const before = typeAt(tokens, openerBefore(tokens, index) - 1);
  return before === T.FSTRING_START || before === T.FSTRING_MIDDLE;
};

/** `lambda a, b=1: a + b` */
export const parseLambda = (cursor: Cursor): Expr => {
  const token = cursor.take();
  const args = parseParameters(cursor, T.COLON);
  const colon = cursor.expect(T.COLON);
  if (cursor.type === T.FSTRING_MIDDLE || endsField(cursor)) {
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
