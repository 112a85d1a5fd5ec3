import type { Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import type { Cursor } from "./cursor.ts";
import { parseNamed } from "./named.ts";
import { parseBinary, parseExpression } from "./operators.ts";
import { BITWISE_OR, startsElement } from "./precedence.ts";

/** `*` and what it spreads. */
export const parseStarred = (cursor: Cursor): Expr => {
  const star = cursor.take();
  const value = parseBinary(cursor, BITWISE_OR);
  const last = cursor.previous;
  return {
    kind: "Starred",
    value,
    ctx: "Load",
    lineno: star.lineno,
    col_offset: star.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** An expression or a starred one. */
export const parseElement = (cursor: Cursor): Expr =>
  cursor.type === T.STAR ? parseStarred(cursor) : parseExpression(cursor);

/** A named expression or a starred one: an element inside brackets. */
export const parseNamedElement = (cursor: Cursor): Expr =>
  cursor.type === T.STAR ? parseStarred(cursor) : parseNamed(cursor);

/** An element of a `for` target: no comparison, so that `in` is left alone. */
export const parseTargetElement = (cursor: Cursor): Expr =>
  cursor.type === T.STAR ? parseStarred(cursor) : parseBinary(cursor, BITWISE_OR);

/** The rest of a tuple without parentheses, from the comma after its first element. It ends with its last comma, if it has one there. */
const parseTupleRest = (cursor: Cursor, start: Token, first: Expr, element: (cursor: Cursor) => Expr): Expr => {
  const elts = [first];
  while (cursor.accept(T.COMMA)) {
    if (startsElement[cursor.type] === 0) break;
    elts.push(element(cursor));
  }
  const last = cursor.previous;
  return {
    kind: "Tuple",
    elts,
    ctx: "Load",
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** CPython's `star_expressions`: one element, or a tuple without parentheses. */
export const parseElements = (cursor: Cursor): Expr => {
  const start = cursor.token;
  const first = parseElement(cursor);
  return cursor.type === T.COMMA ? parseTupleRest(cursor, start, first, parseElement) : first;
};

/** The target of a `for`, still in load context. */
export const parseTargets = (cursor: Cursor): Expr => {
  const start = cursor.token;
  const first = parseTargetElement(cursor);
  return cursor.type === T.COMMA ? parseTupleRest(cursor, start, first, parseTargetElement) : first;
};

/** The subject of a `match`: a starred one needs a comma after it. */
export const parseSubject = (cursor: Cursor): Expr => {
  const start = cursor.token;
  const first = parseNamedElement(cursor);
  if (cursor.type === T.COMMA) return parseTupleRest(cursor, start, first, parseNamedElement);
  return first.kind === "Starred" ? cursor.fail() : first;
};

/** A `yield` with what it yields. */
export const parseYield = (cursor: Cursor): Expr => {
  const token = cursor.take();
  const from = cursor.accept(T.FROM);
  let value: Expr | null = null;
  if (from) value = parseExpression(cursor);
  else if (startsElement[cursor.type] === 1) value = parseElements(cursor);
  const { lineno, col_offset } = token;
  const { end_lineno, end_col_offset } = cursor.previous;
  return from
    ? { kind: "YieldFrom", value: value as Expr, lineno, col_offset, end_lineno, end_col_offset }
    : { kind: "Yield", value, lineno, col_offset, end_lineno, end_col_offset };
};

/** What may stand to the right of `=`: a `yield` or elements. */
export const parseValue = (cursor: Cursor): Expr =>
  cursor.type === T.YIELD ? parseYield(cursor) : parseElements(cursor);
