import type { Expr } from "@tsyncio/ast";
import { namedRefusal } from "../errors/equality.ts";
import * as T from "../generated/tokens.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";
import { parseAtom } from "./primary.ts";

const parseAssigned = (cursor: Cursor): Expr => {
  const name = cursor.token;
  const target = parseAtom(cursor);
  cursor.take();
  const value = parseExpression(cursor);
  const last = cursor.previous;
  return {
    kind: "NamedExpr",
    target: { ...(target as Extract<Expr, { kind: "Name" }>), ctx: "Store" },
    value,
    lineno: name.lineno,
    col_offset: name.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** An argument of a call: an expression, or `name := expression`. CPython makes no guess here at another target. */
export const parseNamedArgument = (cursor: Cursor): Expr =>
  cursor.type === T.NAME && cursor.following === T.COLONEQUAL ? parseAssigned(cursor) : parseExpression(cursor);

/** CPython's `named_expression`: an expression, or `name := expression`. */
export const parseNamed = (cursor: Cursor): Expr => {
  if (cursor.type === T.NAME && cursor.following === T.COLONEQUAL) return parseAssigned(cursor);
  const expression = parseExpression(cursor);
  if (cursor.type === T.COLONEQUAL) throw namedRefusal(cursor, expression) ?? cursor.fail();
  return expression;
};
