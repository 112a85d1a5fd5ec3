import type { Expr } from "@tsyncio/ast";
import { expressionName } from "../build/names.ts";
import { Cursor } from "../expressions/cursor.ts";
import { parseBinary, parseExpression } from "../expressions/operators.ts";
import { parseAtom } from "../expressions/primary.ts";
import { BITWISE_OR } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { Refusal, between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { endOf, expressionStart } from "./comma.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";

const parseBitwiseOr = (cursor: Cursor): unknown => parseBinary(cursor, BITWISE_OR);

const conditions: ReadonlySet<number> = new Set([T.IF, T.ELIF, T.WHILE]);

const lineStarts: ReadonlySet<number> = new Set([T.NEWLINE, T.INDENT, T.DEDENT]);

/** Whether an opening parenthesis belongs to a call, whose arguments have rules of their own. */
const isCall = (tokens: readonly Token[], open: number): boolean => {
  if (tokens[open]?.tokenTypeIdx !== T.LPAR) return false;
  const before = tokens[open - 1]?.tokenTypeIdx ?? T.EOF;
  return before === T.NAME || before === T.RPAR || before === T.RSQB || before === T.STRING;
};

/** The bracket around a place, or -1. */
export const openerBefore = (tokens: readonly Token[], end: number): number => {
  let depth = 0;
  for (let index = end - 1; index >= 0; index--) {
    const { image } = tokens[index] as Token;
    if (image === ")" || image === "]" || image === "}") depth++;
    else if ((image === "(" || image === "[" || image === "{") && depth-- === 0) return index;
  }
  return -1;
};

/** Where a named expression begins that could end before the failure, or -1: in brackets, or after `if`, `elif` or `while`. */
const namedStart = ({ tokens, index }: Failure): number => {
  const found = expressionStart(tokens, index);
  if (found !== null) {
    const type = tokens[found.boundary]?.tokenTypeIdx ?? T.EOF;
    const opener = openerBefore(tokens, index);
    const bracketed = type === T.COMMA || found.boundary === opener;
    return bracketed && opener >= 0 && !isCall(tokens, opener) ? found.index : -1;
  }
  let start = index - 1;
  while (start > 0 && !lineStarts.has((tokens[start - 1] as Token).tokenTypeIdx)) start--;
  return conditions.has(tokens[start]?.tokenTypeIdx ?? T.EOF) ? start + 1 : -1;
};

/** What CPython makes no guess about, if the expression so much as begins with it. */
const excluded = /^(?:list|tuple|generator expression|True|False|None)$/;

/** Reads what is known to stand at a place. */
const readFrom = (tokens: readonly Token[], start: number, parse: (cursor: Cursor) => Expr): Expr => {
  const cursor = new Cursor();
  cursor.start(tokens, "");
  cursor.moveTo(start);
  return parse(cursor);
};

const goesOn = (type: number): boolean => type === T.EQUAL || type === T.COLONEQUAL;

/** `if x = 1`: the refusal for an `=` where `==` was meant, from the start of the expression before it. */
export const equalityMeant = (tokens: readonly Token[], start: number, equal: number): Refusal | null => {
  if (endOf(tokens, start, parseBitwiseOr) !== equal) return null;
  const end = endOf(tokens, equal + 1, parseBitwiseOr);
  if (end < 0 || goesOn((tokens[end] as Token).tokenTypeIdx)) return null;
  const first = tokens[start] as Token;
  if (first.tokenTypeIdx === T.NAME && start + 1 === equal) {
    const message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
    return new Refusal(message, between(first, tokens[end - 1] as Token), "SyntaxError", end);
  }
  if (endOf(tokens, start, parseAtom) >= 0) {
    if (excluded.test(expressionName(readFrom(tokens, start, parseAtom)))) return null;
  }
  const target = readFrom(tokens, start, (cursor) => parseBinary(cursor, BITWISE_OR));
  const name = expressionName(target);
  const message = `cannot assign to ${name} here. Maybe you meant '==' instead of '='?`;
  return new Refusal(message, between(target, target), "SyntaxError", end);
};

/** An `=` where CPython guesses what was meant. */
export const explainEquality = (failure: Failure): Refusal | null => {
  if (tokenAt(failure, 0).tokenTypeIdx !== T.EQUAL) return null;
  const start = namedStart(failure);
  return start < 0 ? null : equalityMeant(failure.tokens, start, failure.index);
};

/** The refusal of what stands before a `:=`, where an expression follows it. */
export const namedRefusal = ({ tokens, index }: Cursor, target: Expr): Refusal | null => {
  if (endOf(tokens, index + 1, parseExpression) < 0) return null;
  const message = `cannot use assignment expressions with ${expressionName(target)}`;
  return refusal(message, between(target, target));
};
