import type { Comprehension, Expr, Position } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { between, point, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { parseClauses, startsComprehension } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import { parseBinary, parseExpression } from "./operators.ts";
import { BITWISE_OR, startsElement } from "./precedence.ts";
import { parseNamedElement, parseStarred, parseYield } from "./sequences.ts";

const refuseUnpacking = (element: Expr, what: string): void => {
  if (element.kind !== "Starred") return;
  throw refusal(`iterable unpacking cannot be used in ${what}`, between(element, element));
};

/** The refusal of `[a, b for a, b in c]`; a tuple in parentheses is left to the general words. */
const refuseTuple = (cursor: Cursor, elts: readonly Expr[]): void => {
  const last = cursor.previous;
  const { index } = cursor;
  const [first] = elts;
  parseClauses(cursor);
  if (cursor.type === T.RPAR || first === undefined) {
    cursor.moveTo(index);
    cursor.fail();
  }
  throw refusal("did you forget parentheses around the comprehension target?", between(first, last));
};

/** Elements up to the closing bracket, after the first one. */
const parseRest = (cursor: Cursor, elts: Expr[]): Expr[] => {
  while (cursor.accept(T.COMMA) && startsElement[cursor.type] === 1) {
    elts.push(parseNamedElement(cursor));
  }
  if (startsComprehension(cursor)) refuseTuple(cursor, elts);
  return elts;
};

const parseClausesAfter = (cursor: Cursor, element: Expr): Comprehension[] => {
  const generators = parseClauses(cursor);
  refuseUnpacking(element, "comprehension");
  return generators;
};

const closed = (cursor: Cursor, open: Token, close: number): Position => {
  const last = cursor.expect(close);
  const { lineno, col_offset } = open;
  const { end_lineno, end_col_offset } = last;
  return { lineno, col_offset, end_lineno, end_col_offset };
};

const parseTuple = (cursor: Cursor, open: Token, elts: Expr[]): Expr => {
  const { lineno, col_offset, end_lineno, end_col_offset } = closed(cursor, open, T.RPAR);
  return { kind: "Tuple", elts, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset };
};

const refuseDoubleStar = (cursor: Cursor): void => {
  const star = cursor.take();
  parseExpression(cursor);
  if (cursor.type !== T.RPAR) cursor.fail();
  throw refusal("cannot use double starred expression here", between(star, cursor.previous));
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
  if (cursor.type === T.DOUBLESTAR) refuseDoubleStar(cursor);
  const first = parseNamedElement(cursor);
  if (cursor.type === T.COMMA) return parseTuple(cursor, open, parseRest(cursor, [first]));
  if (startsComprehension(cursor)) {
    const generators = parseClausesAfter(cursor, first);
    return { kind: "GeneratorExp", elt: first, generators, ...closed(cursor, open, T.RPAR) };
  }
  if (first.kind === "Starred" && cursor.type === T.RPAR) {
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
    const value = parseStarred(cursor);
    const place = between(value, value);
    throw refusal("cannot use a starred expression in a dictionary value", place);
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
  if (cursor.type !== T.COLON) {
    const { previous } = cursor;
    const place = point(previous.end_lineno, previous.end_col_offset - 1);
    throw refusal("':' expected after dictionary key", place);
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

/** A display that begins with `**`. */
const parseUnpackedDictionary = (cursor: Cursor, open: Token): Expr => {
  const star = cursor.token;
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  parseEntry(cursor, keys, values);
  if (startsComprehension(cursor)) {
    parseClauses(cursor);
    throw refusal("dict unpacking cannot be used in dict comprehension", between(star, star));
  }
  return parseDictionaryRest(cursor, open, keys, values);
};

/** A dictionary, a set, or a comprehension of either. */
export const parseBraces = (cursor: Cursor): Expr => {
  const open = cursor.take();
  if (cursor.type === T.RBRACE) return parseDictionaryRest(cursor, open, [], []);
  if (cursor.type === T.DOUBLESTAR) return parseUnpackedDictionary(cursor, open);
  const named = cursor.type === T.NAME && cursor.following === T.COLONEQUAL;
  const first = parseNamedElement(cursor);
  const isKey = cursor.type === T.COLON && first.kind !== "Starred" && !named;
  return isKey ? parseDictionary(cursor, open, first) : parseSet(cursor, open, first);
};
