import type { Expr, StringValue } from "@tsyncio/ast";
import { formattedText } from "../build/strings.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import { commaMissing } from "../errors/comma.ts";
import { Token } from "../lexer/token.ts";
import { Cursor, Unexpected } from "./cursor.ts";
import { startsElement } from "./precedence.ts";
import { parseValue } from "./sequences.ts";
import { foldParts } from "./strings.ts";

const str = (
  value: StringValue,
  start: Pick<Token, "lineno" | "col_offset">,
  end: Pick<Token, "end_lineno" | "end_col_offset">,
): Expr => ({
  kind: "Constant",
  value,
  kind_: null,
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});

const refuse = (message: string, token: Token): never => {
  throw refusal(`f-string: ${message}`, between(token, token));
};

const parseText = (cursor: Cursor, raw: boolean): Expr => {
  const token = cursor.take();
  return str(formattedText(token, raw), token, token);
};

/** What `=` in a field shows: the source between the brace and the end of the expression part, without comments. */
const debugText = (cursor: Cursor, open: Token): Expr => {
  const end = cursor.token;
  const text = cursor.source.slice(open.startOffset + 1, end.startOffset);
  const place = { end_lineno: end.lineno, end_col_offset: end.col_offset };
  const start = { lineno: open.lineno, col_offset: open.end_col_offset };
  return str({ type: "str", value: withoutComments(text) }, start, place);
};

/** Comments inside a field are not shown. Quotes may hide a `#`. */
const withoutComments = (text: string): string =>
  text.includes("#")
    ? text.replace(/("""|'''|"|')(?:\\.|(?!\1).)*\1|#[^\n]*/gs, (match) => (match.startsWith("#") ? "" : match))
    : text;

const parseConversion = (cursor: Cursor): number => {
  const mark = cursor.take();
  const { token } = cursor;
  const spaced = mark.endOffset + 1 !== token.startOffset;
  if (token.tokenTypeIdx !== T.NAME) {
    refuse(
      token.tokenTypeIdx === T.RBRACE || token.tokenTypeIdx === T.COLON
        ? "missing conversion character"
        : "invalid conversion character",
      token,
    );
  }
  if (spaced) {
    const message = "f-string: conversion type must come right after the exclamanation mark";
    throw refusal(message, between(mark, token));
  }
  if (!/^[sra]$/.test(token.image)) {
    refuse(`invalid conversion character '${token.image}': expected 's', 'r', or 'a'`, token);
  }
  return cursor.take().image.charCodeAt(0);
};

/** The text and fields after the colon of a field, up to its brace. */
const parseSpec = (cursor: Cursor, raw: boolean): Expr => {
  const colon = cursor.take();
  const parts = parseParts(cursor, raw, T.RBRACE);
  const { lineno, col_offset } = colon;
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "JoinedStr", values: foldParts(parts), lineno, col_offset, end_lineno, end_col_offset };
};

const refuseMissing = (cursor: Cursor): void => {
  const { type, token } = cursor;
  if (startsElement[type] === 1 || type === T.YIELD) return;
  if (type === T.EXCLAMATION || type === T.COLON || type === T.RBRACE || type === T.EQUAL) {
    refuse(`valid expression required before '${token.image}'`, token);
  }
  refuse("expecting a valid expression after '{'", token);
};

const refuseEnd = (cursor: Cursor, conversion: boolean, debug: boolean): void => {
  if (cursor.type === T.RBRACE) return;
  if (conversion) refuse("expecting ':' or '}'", cursor.token);
  if (debug) refuse("expecting '!', or ':', or '}'", cursor.token);
  if (commaMissing(cursor, cursor.index) !== null) cursor.fail();
  refuse(afterValue, cursor.token);
};

const afterValue = "expecting '=', or '!', or ':', or '}'";

/**
 * The value of a field. Where it cannot be read to its end, CPython's parser stops behind the longest
 * part that is an expression and complains about the token after it.
 */
const parseFieldValue = (cursor: Cursor): Expr => {
  const first = cursor.index;
  try {
    return parseValue(cursor);
  } catch (error) {
    if (!(error instanceof Unexpected) || commaMissing(cursor, error.index) !== null) throw error;
    const { tokens } = cursor;
    for (let end = error.index; end > first; end--) {
      if (isValue(tokens.slice(first, end))) return refuse(afterValue, tokens[end] as Token);
    }
    return refuse("expecting a valid expression after '{'", tokens[first] as Token);
  }
};

const isValue = (tokens: readonly Token[]): boolean => {
  const part = new Cursor();
  const end = new Token("", 0, 0, T.EOF, 0, 0, 0, 0);
  part.start([...tokens, end, end], "");
  try {
    parseValue(part);
  } catch {
    return false;
  }
  return part.type === T.EOF;
};

/** `{value=!r:spec}`: with `=` also the text that is shown before the value. */
const parseField = (cursor: Cursor, raw: boolean, parts: Expr[]): void => {
  const open = cursor.take();
  refuseMissing(cursor);
  const value = parseFieldValue(cursor);
  const debug = cursor.accept(T.EQUAL);
  if (debug) parts.push(debugText(cursor, open));
  const converted = cursor.type === T.EXCLAMATION;
  let conversion = converted ? parseConversion(cursor) : -1;
  const spec = cursor.type === T.COLON ? parseSpec(cursor, raw) : null;
  if (debug && !converted && spec === null) conversion = 114;
  refuseEnd(cursor, converted, debug);
  const close = cursor.expect(T.RBRACE);
  parts.push({
    kind: "FormattedValue",
    value,
    conversion,
    format_spec: spec,
    lineno: open.lineno,
    col_offset: open.col_offset,
    end_lineno: close.end_lineno,
    end_col_offset: close.end_col_offset,
  });
};

const parseParts = (cursor: Cursor, raw: boolean, end: number): Expr[] => {
  const parts: Expr[] = [];
  while (cursor.type !== end) {
    if (cursor.type === T.FSTRING_MIDDLE) parts.push(parseText(cursor, raw));
    else if (cursor.type === T.LBRACE) parseField(cursor, raw, parts);
    else cursor.fail();
  }
  return parts;
};

/** The parts of one f-string, from its start to its end. */
export const parseFormatted = (cursor: Cursor): Expr[] => {
  const raw = /[rR]/.test(cursor.take().image);
  const parts = parseParts(cursor, raw, T.FSTRING_END);
  cursor.expect(T.FSTRING_END);
  return parts;
};
