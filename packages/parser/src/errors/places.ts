import type { Expr } from "@tsyncio/ast";
import { Cursor } from "../expressions/cursor.ts";
import { parseBinary, parseDisjunction, parseExpression } from "../expressions/operators.ts";
import { parseAtom, parsePrimary } from "../expressions/primary.ts";
import * as T from "../generated/tokens.ts";
import { closes, opens } from "../lexer/brackets.ts";
import type { Token } from "../lexer/token.ts";

/** The type of the token at a place; beyond the tokens, the end. */
export const typeAt = (tokens: readonly Token[], index: number): number => tokens[index]?.tokenTypeIdx ?? T.EOF;

/** Ways to read an expression. */
export type Parse = (cursor: Cursor) => unknown;

/** Reads something from a place; the place where it ends, or -1 if it cannot be read. */
export const endOf = (tokens: readonly Token[], start: number, parse: Parse): number => {
  const cursor = new Cursor();
  cursor.start(tokens, "");
  cursor.moveTo(start);
  try {
    parse(cursor);
  } catch {
    return -1;
  }
  return cursor.index;
};

/** Reads what is known to stand at a place. */
export const readFrom = (tokens: readonly Token[], start: number, parse: (cursor: Cursor) => Expr): Expr => {
  const cursor = new Cursor();
  cursor.start(tokens, "");
  cursor.moveTo(start);
  return parse(cursor);
};

/** What each level of precedence reads, from the most to the least. */
const lessAndLess: readonly ((cursor: Cursor) => Expr)[] = [
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((level) => (cursor: Cursor) => parseBinary(cursor, level)),
  (cursor) => parsePrimary(cursor),
  (cursor) => parseAtom(cursor),
];

/** The way to read the most that is an expression at a place, or null. CPython's parser goes back to what it can read. */
export const longest = (
  tokens: readonly Token[],
  start: number,
  ...most: readonly ((cursor: Cursor) => Expr)[]
): ((cursor: Cursor) => Expr) | null =>
  [...most, parseDisjunction, ...lessAndLess].find((parse) => endOf(tokens, start, parse) >= 0) ?? null;

/** Where the longest expression at a place ends, or -1. */
export const endOfLongest = (tokens: readonly Token[], start: number): number => {
  const parse = longest(tokens, start, parseExpression);
  return parse === null ? -1 : endOf(tokens, start, parse);
};

const lineStarts: ReadonlySet<number> = new Set([T.NEWLINE, T.INDENT, T.DEDENT]);

/** Where the line of a place begins. */
export const lineStart = (tokens: readonly Token[], index: number): number => {
  let start = index;
  while (start > 0 && !lineStarts.has(typeAt(tokens, start - 1))) start--;
  return start;
};

/** The innermost bracket that is open at a place, or -1. */
export const openerBefore = (tokens: readonly Token[], end: number): number => {
  let depth = 0;
  for (let index = end - 1; index >= 0 && !lineStarts.has(typeAt(tokens, index)); index--) {
    const type = typeAt(tokens, index);
    if (closes(type)) depth++;
    else if (opens(type) && depth-- === 0) return index;
  }
  return -1;
};

/** Where the element of a bracket or of a statement begins in which a place is: behind its bracket, a comma, or the start of the statement. */
export const elementStart = (tokens: readonly Token[], end: number): number => {
  let depth = 0;
  for (let index = end - 1; index >= 0; index--) {
    const type = typeAt(tokens, index);
    if (closes(type)) depth++;
    else if (opens(type)) {
      if (depth-- === 0) return index + 1;
    } else if (depth === 0 && (type === T.COMMA || type === T.SEMI || lineStarts.has(type))) return index + 1;
  }
  return 0;
};

const operandEnds: ReadonlySet<number> = new Set([
  T.NAME,
  T.NUMBER,
  T.STRING,
  T.FSTRING_END,
  T.RPAR,
  T.RSQB,
  T.RBRACE,
  T.TRUE,
  T.FALSE,
  T.NONE,
  T.ELLIPSIS,
]);

/** Whether an operand ends before a place. */
export const endsOperand = (tokens: readonly Token[], index: number): boolean =>
  operandEnds.has(typeAt(tokens, index - 1));

/** Whether a parenthesis holds the parameters of a definition. */
export const opensParameters = (tokens: readonly Token[], open: number): boolean => {
  if (typeAt(tokens, open) !== T.LPAR) return false;
  let name = open - 1;
  if (typeAt(tokens, name) === T.RSQB) name = openerBefore(tokens, name) - 1;
  return name > 0 && typeAt(tokens, name) === T.NAME && typeAt(tokens, name - 1) === T.DEF;
};

/** Whether a parenthesis belongs to a call or to the bases of a class. */
export const opensArguments = (tokens: readonly Token[], open: number): boolean => {
  if (typeAt(tokens, open) !== T.LPAR) return false;
  const before = open === 0 ? T.EOF : typeAt(tokens, open - 1);
  const isPrimary = before === T.NAME || before === T.RPAR || before === T.RSQB || before === T.STRING;
  return isPrimary && !opensParameters(tokens, open);
};

const namedWords: ReadonlySet<number> = new Set([T.DEF, T.CLASS, T.TYPE]);

/** Whether a bracket holds the parameters of a definition or its type parameters. */
export const opensNames = (tokens: readonly Token[], open: number): boolean =>
  opensParameters(tokens, open) ||
  (typeAt(tokens, open) === T.LSQB && typeAt(tokens, open - 1) === T.NAME && namedWords.has(typeAt(tokens, open - 2)));

const importWords: ReadonlySet<number> = new Set([T.IMPORT, T.FROM, T.GLOBAL, T.NONLOCAL]);

const headerWords: ReadonlySet<number> = new Set([T.DEF, T.CLASS]);

/** Whether the colon or the arrow of a header stands before a place. */
const behindHeader = (tokens: readonly Token[], start: number, end: number): boolean => {
  let depth = 0;
  for (let index = start; index < end; index++) {
    const type = typeAt(tokens, index);
    if (opens(type)) depth++;
    else if (closes(type)) depth--;
    else if (depth === 0 && (type === T.COLON || type === T.RARROW)) return true;
  }
  return false;
};

/** Whether a place is among names that are no expressions: in an import, a `global`, or behind `def` or `class` outside brackets. */
export const amongNames = (tokens: readonly Token[], index: number): boolean => {
  let start = lineStart(tokens, index);
  if (typeAt(tokens, start) === T.ASYNC) start++;
  const type = typeAt(tokens, start);
  if (importWords.has(type)) return true;
  return headerWords.has(type) && openerBefore(tokens, index) < 0 && !behindHeader(tokens, start, index);
};
