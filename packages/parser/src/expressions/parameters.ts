import type { Arg, Arguments, Expr } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { Unexpected } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";
import { parseStarred } from "./sequences.ts";

/** A list of parameters while it is read. */
interface Reading {
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  readonly kwonlyargs: Arg[];
  readonly kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  readonly defaults: Expr[];
  /** Whether a `*` has been read, so that what follows is keyword-only. */
  starred: boolean;
}

const refuse = (message: string, token: Token): never => {
  throw refusal(message, between(token, token));
};

const parseAnnotation = (cursor: Cursor, starred: boolean): Expr | null => {
  if (!cursor.accept(T.COLON)) return null;
  return starred && cursor.type === T.STAR ? parseStarred(cursor) : parseExpression(cursor);
};

/** A name with its annotation, which a lambda's parameters do not have. */
const parseParameter = (cursor: Cursor, annotated: boolean, starred: boolean): Arg => {
  const token = cursor.expect(T.NAME);
  const annotation = annotated ? parseAnnotation(cursor, starred) : null;
  const last = cursor.previous;
  return {
    kind: "arg",
    arg: identifier(token),
    annotation,
    type_comment: null,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** The refusal of Python 2's `def f(a, (b, c))`; behind a star, a slash or a default CPython does not speak of it. */
const refuseParentheses = (cursor: Cursor, reading: Reading, annotated: boolean): never => {
  const { starred, posonlyargs, defaults } = reading;
  if (starred || posonlyargs.length > 0 || defaults.length > 0) cursor.fail();
  const start = cursor.index;
  const open = cursor.take();
  try {
    do parseParameter(cursor, annotated, false);
    while (cursor.accept(T.COMMA) && cursor.type !== T.RPAR);
    cursor.expect(T.RPAR);
  } catch (error) {
    throw error instanceof Unexpected ? new Unexpected(start) : error;
  }
  const owner = annotated ? "Function" : "Lambda expression";
  throw refusal(`${owner} parameters cannot be parenthesized`, between(open, cursor.previous));
};

/** Whether a parameter ends here. */
const isOver = (cursor: Cursor, end: number): boolean => cursor.type === T.COMMA || cursor.type === end;

const parseDefault = (cursor: Cursor): Expr | null => {
  if (cursor.type !== T.EQUAL) return null;
  const equal = cursor.take();
  const after = cursor.token.tokenTypeIdx;
  if (after === T.COMMA || after === T.RPAR) {
    refuse("expected default value expression", equal);
  }
  return parseExpression(cursor);
};

const parsePlain = (cursor: Cursor, reading: Reading, annotated: boolean, end: number): void => {
  const token = cursor.token;
  if (cursor.type === T.LPAR) refuseParentheses(cursor, reading, annotated);
  const parameter = parseParameter(cursor, annotated, false);
  const value = parseDefault(cursor);
  if (reading.starred) {
    reading.kwonlyargs.push(parameter);
    reading.kw_defaults.push(value);
    return;
  }
  reading.args.push(parameter);
  if (value !== null) reading.defaults.push(value);
  else if (reading.defaults.length > 0 && isOver(cursor, end)) {
    refuse("parameter without a default follows parameter with a default", token);
  }
};

/** CPython makes no guess at what comes after `*args: *annotation`. */
const hasStarredAnnotation = ({ vararg }: Reading): boolean => vararg?.annotation?.kind === "Starred";

const parseSlash = (cursor: Cursor, reading: Reading): void => {
  const slash = cursor.token;
  if (reading.posonlyargs.length > 0) refuse("/ may appear only once", slash);
  if (reading.starred) {
    if (hasStarredAnnotation(reading)) cursor.fail();
    refuse("/ must be ahead of *", slash);
  }
  if (reading.args.length === 0) {
    if (cursor.following === T.COMMA) refuse("at least one argument must precede /", slash);
    cursor.fail();
  }
  cursor.take();
  if (cursor.type === T.STAR) refuse("expected comma between / and *", cursor.token);
  reading.posonlyargs = reading.args;
  reading.args = [];
};

const parseStar = (cursor: Cursor, reading: Reading, annotated: boolean, end: number): void => {
  if (reading.starred && (cursor.following === end || hasStarredAnnotation(reading))) cursor.fail();
  const star = cursor.take();
  if (reading.starred) refuse("* argument may appear only once", star);
  reading.starred = true;
  if (cursor.type === end) {
    refuse("named arguments must follow bare *", annotated ? star : cursor.token);
  }
  if (cursor.type === T.COMMA) {
    const { following } = cursor;
    if (following === end || following === T.DOUBLESTAR) {
      refuse("named arguments must follow bare *", annotated ? star : cursor.token);
    }
    return;
  }
  reading.vararg = parseParameter(cursor, annotated, true);
  if (cursor.type === T.EQUAL && reading.vararg.annotation?.kind === "Starred") cursor.fail();
  if (cursor.type === T.EQUAL) {
    refuse("var-positional argument cannot have default value", cursor.token);
  }
};

const parseDoubleStar = (cursor: Cursor, reading: Reading, annotated: boolean, end: number): void => {
  cursor.take();
  reading.kwarg = parseParameter(cursor, annotated, false);
  if (cursor.type === T.EQUAL) {
    refuse("var-keyword argument cannot have default value", cursor.token);
  }
  if (!cursor.accept(T.COMMA) || cursor.type === end) return;
  const { type } = cursor;
  if (type === T.NAME || type === T.STAR || type === T.DOUBLESTAR || type === T.SLASH) {
    refuse("arguments cannot follow var-keyword argument", cursor.token);
  }
  cursor.fail();
};

/** The parameters up to the token that ends them: `)` of a definition, `:` of a lambda. */
export const parseParameters = (cursor: Cursor, end: number): Arguments => {
  const annotated = end === T.RPAR;
  const reading: Reading = {
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
    starred: false,
  };
  while (cursor.type !== end) {
    const { type } = cursor;
    if (type === T.SLASH) parseSlash(cursor, reading);
    else if (type === T.STAR) parseStar(cursor, reading, annotated, end);
    else if (type === T.DOUBLESTAR) parseDoubleStar(cursor, reading, annotated, end);
    else parsePlain(cursor, reading, annotated, end);
    if (reading.kwarg !== null || !cursor.accept(T.COMMA)) break;
  }
  const { posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults } = reading;
  return { kind: "arguments", posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults };
};
