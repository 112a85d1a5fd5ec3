import type { ConstantValue, Expr } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { numberValue } from "../build/numbers.ts";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import { parseCall } from "./calls.ts";
import { longestChain } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseBraces, parseBrackets, parseParentheses } from "./displays.ts";
import { parseStrings } from "./strings.ts";
import { parseSubscript } from "./subscripts.ts";

const none: ConstantValue = { type: "None" };
const yes: ConstantValue = { type: "bool", value: true };
const no: ConstantValue = { type: "bool", value: false };
const ellipsis: ConstantValue = { type: "Ellipsis" };

const constant = (token: Token, value: ConstantValue): Expr => ({
  kind: "Constant",
  value,
  kind_: null,
  lineno: token.lineno,
  col_offset: token.col_offset,
  end_lineno: token.end_lineno,
  end_col_offset: token.end_col_offset,
});

const parseName = (cursor: Cursor): Expr => {
  const token = cursor.take();
  return {
    kind: "Name",
    id: identifier(token),
    ctx: "Load",
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: token.end_lineno,
    end_col_offset: token.end_col_offset,
  };
};

/** CPython's `atom`. */
export const parseAtom = (cursor: Cursor): Expr => {
  switch (cursor.type) {
    case T.NAME:
      return parseName(cursor);
    case T.NUMBER:
      return constant(cursor.token, numberValue(cursor.take()));
    case T.STRING:
    case T.FSTRING_START:
      return parseStrings(cursor);
    case T.LPAR:
      return parseParentheses(cursor);
    case T.LSQB:
      return parseBrackets(cursor);
    case T.LBRACE:
      return parseBraces(cursor);
    case T.NONE:
      return constant(cursor.take(), none);
    case T.TRUE:
      return constant(cursor.take(), yes);
    case T.FALSE:
      return constant(cursor.take(), no);
    case T.ELLIPSIS:
      return constant(cursor.take(), ellipsis);
    default:
      return cursor.fail();
  }
};

const parseAttribute = (cursor: Cursor, start: Token, value: Expr): Expr => {
  cursor.take();
  const name = cursor.expect(T.NAME);
  return {
    kind: "Attribute",
    value,
    attr: identifier(name),
    ctx: "Load",
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: name.end_lineno,
    end_col_offset: name.end_col_offset,
  };
};

/** An atom with the attributes, calls and subscripts after it. */
export const parsePrimary = (cursor: Cursor): Expr => {
  const start = cursor.token;
  let primary = parseAtom(cursor);
  for (let links = 0; ; links++) {
    if (links > longestChain) cursor.tooComplex();
    if (cursor.type === T.DOT) primary = parseAttribute(cursor, start, primary);
    else if (cursor.type === T.LPAR) primary = parseCall(cursor, start, primary);
    else if (cursor.type === T.LSQB) primary = parseSubscript(cursor, start, primary);
    else return primary;
  }
};
