import type { Comprehension, Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { parseClauses, startsComprehension } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import { parseBinary, parseExpression } from "./operators.ts";
import { BITWISE_OR, startsElement } from "./precedence.ts";
import { parseNamedElement, parseYield } from "./sequences.ts";

const refuseUnpacking = (element: Expr, what: string): void => {
  if (element.kind !== "Starred") return;
  throw refusal(`iterable unpacking cannot be used in ${what}`, between(element, element));
};

/** Elements up to the closing bracket, after the first one. */
const parseRest = (cursor: Cursor, elts: Expr[]): Expr[] => {
  while (cursor.accept(T.COMMA) && startsElement[cursor.type] === 1) {
    elts.push(parseNamedElement(cursor));
  }
  return elts;
};

const parseClausesAfter = (cursor: Cursor, element: Expr): Comprehension[] => {
  refuseUnpacking(element, "comprehension");
  return parseClauses(cursor);
};

const closed = (cursor: Cursor, open: Token, close: number) => {
  const last = cursor.expect(close);
  const { lineno, col_offset } = open;
  const { end_lineno, end_col_offset } = last;
  return { lineno, col_offset, end_lineno, end_col_offset };
};

const parseTuple = (cursor: Cursor, open: Token, elts: Expr[]): Expr => {
  const position = closed(cursor, open, T.RPAR);
  const { lineno, col_offset, end_lineno, end_col_offset } = position;
  return { kind: "Tuple", elts, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset };
};

/** `()`, a tuple, a generator expression, or an expression in parentheses, which leaves no trace in the tree. */
export const parseParentheses = (cursor: Cursor): Expr => {
  const open = cursor.take();
  if (cursor.type === T.RPAR) return parseTuple(cursor, open, []);
  if (cursor.type === T.YIELD) {
    const value = parseYield(cursor);
    cursor.expect(T.RPAR);
    return value;
  }
  const first = parseNamedElement(cursor);
  if (cursor.type === T.COMMA) return parseTuple(cursor, open, parseRest(cursor, [first]));
  if (startsComprehension(cursor)) {
    const generators = parseClausesAfter(cursor, first);
    return { kind: "GeneratorExp", elt: first, generators, ...closed(cursor, open, T.RPAR) };
  }
  if (first.kind === "Starred" && cursor.type === T.RPAR && cursor.tokens[cursor.index] !== undefined) {
    throw refusal("cannot use starred expression here", between(first, first));
  }
  cursor.expect(T.RPAR);
  return first;
};

/** A list or a list comprehension. */
export const parseBrackets = (cursor: Cursor): Expr => {
  const open = cursor.take();
  let elts: Expr[] = [];
  if (startsElement[cursor.type] === 1) {
    const first = parseNamedElement(cursor);
    if (startsComprehension(cursor)) {
      const generators = parseClausesAfter(cursor, first);
      return { kind: "ListComp", elt: first, generators, ...closed(cursor, open, T.RSQB) };
    }
    elts = parseRest(cursor, [first]);
  }
  const { lineno, col_offset, end_lineno, end_col_offset } = closed(cursor, open, T.RSQB);
  return { kind: "List", elts, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset };
};

const parseSet = (cursor: Cursor, open: Token, first: Expr): Expr => {
  if (startsComprehension(cursor)) {
    const generators = parseClausesAfter(cursor, first);
    return { kind: "SetComp", elt: first, generators, ...closed(cursor, open, T.RBRACE) };
  }
  const elts = parseRest(cursor, [first]);
  return { kind: "Set", elts, ...closed(cursor, open, T.RBRACE) };
};

const valueEnds = (type: number): boolean => type === T.RBRACE || type === T.COMMA;

const parseDictionaryValue = (cursor: Cursor): Expr => {
  const colon = cursor.expect(T.COLON);
  if (valueEnds(cursor.type)) {
    throw refusal("expression expected after dictionary key and ':'", between(colon, colon));
  }
  if (cursor.type === T.STAR) {
    const star = cursor.token;
    throw refusal("cannot use a starred expression in a dictionary value", between(star, star));
  }
  return parseExpression(cursor);
};

/** `**mapping` gives a null key. */
const parseEntry = (cursor: Cursor, keys: (Expr | null)[], values: Expr[]): void => {
  if (cursor.accept(T.DOUBLESTAR)) {
    keys.push(null);
    values.push(parseBinary(cursor, BITWISE_OR));
    return;
  }
  const key = parseExpression(cursor);
  if (valueEnds(cursor.type)) {
    const { previous } = cursor;
    throw refusal("':' expected after dictionary key", between(previous, previous));
  }
  keys.push(key);
  values.push(parseDictionaryValue(cursor));
};

const parseDictionaryRest = (cursor: Cursor, open: Token, keys: (Expr | null)[], values: Expr[]): Expr => {
  while (cursor.accept(T.COMMA) && cursor.type !== T.RBRACE) parseEntry(cursor, keys, values);
  return { kind: "Dict", keys, values, ...closed(cursor, open, T.RBRACE) };
};

const parseDictionary = (cursor: Cursor, open: Token, key: Expr): Expr => {
  const value = parseDictionaryValue(cursor);
  if (startsComprehension(cursor)) {
    const generators = parseClauses(cursor);
    return { kind: "DictComp", key, value, generators, ...closed(cursor, open, T.RBRACE) };
  }
  return parseDictionaryRest(cursor, open, [key], [value]);
};

/** A dictionary, a set, or a comprehension of either. */
export const parseBraces = (cursor: Cursor): Expr => {
  const open = cursor.take();
  if (cursor.type === T.RBRACE) return parseDictionaryRest(cursor, open, [], []);
  if (cursor.type === T.DOUBLESTAR) {
    const keys: (Expr | null)[] = [];
    const values: Expr[] = [];
    parseEntry(cursor, keys, values);
    if (startsComprehension(cursor)) {
      const star = open;
      throw refusal("dict unpacking cannot be used in dict comprehension", between(cursor.tokens[cursor.tokens.indexOf(star) + 1] ?? star, cursor.tokens[cursor.tokens.indexOf(star) + 1] ?? star));
    }
    return parseDictionaryRest(cursor, open, keys, values);
  }
  const first = parseNamedElement(cursor);
  if (cursor.type === T.COLON && first.kind !== "Starred" && first.kind !== "NamedExpr") return parseDictionary(cursor, open, first);
  return parseSet(cursor, open, first);
};
