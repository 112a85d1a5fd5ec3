import type { Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import type { Cursor } from "./cursor.ts";
import { parseNamed } from "./named.ts";
import { parseExpression } from "./operators.ts";
import { startsElement, startsExpression } from "./precedence.ts";
import { parseStarred } from "./sequences.ts";

const parseBound = (cursor: Cursor): Expr | null =>
  startsExpression[cursor.type] === 1 ? parseExpression(cursor) : null;

/** `a[lower:upper:step]` between the brackets or commas. */
const parseSlice = (cursor: Cursor): Expr => {
  const { lineno, col_offset } = cursor.token;
  const named = cursor.type === T.NAME && cursor.following === T.COLONEQUAL;
  const lower = cursor.type === T.COLON ? null : parseNamed(cursor);
  if (cursor.type !== T.COLON || named) return lower as Expr;
  cursor.take();
  const upper = parseBound(cursor);
  const step = cursor.accept(T.COLON) ? parseBound(cursor) : null;
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "Slice", lower, upper, step, lineno, col_offset, end_lineno, end_col_offset };
};

const parseItem = (cursor: Cursor): Expr => (cursor.type === T.STAR ? parseStarred(cursor) : parseSlice(cursor));

const startsItem = (type: number): boolean => startsElement[type] === 1 || type === T.COLON;

/** What stands between the brackets: one item, or a tuple of them. */
const parseIndex = (cursor: Cursor): Expr => {
  const { lineno, col_offset } = cursor.token;
  const first = parseItem(cursor);
  if (cursor.type !== T.COMMA && first.kind !== "Starred") return first;
  const elts = [first];
  while (cursor.accept(T.COMMA) && startsItem(cursor.type)) elts.push(parseItem(cursor));
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "Tuple", elts, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset };
};

/** `value[index]` */
export const parseSubscript = (cursor: Cursor, start: Token, value: Expr): Expr => {
  cursor.take();
  const slice = parseIndex(cursor);
  const close = cursor.expect(T.RSQB);
  return {
    kind: "Subscript",
    value,
    slice,
    ctx: "Load",
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: close.end_lineno,
    end_col_offset: close.end_col_offset,
  };
};
