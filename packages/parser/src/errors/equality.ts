import type { Expr } from "@tsyncio/ast";
import { expressionName } from "../build/names.ts";
import type { Cursor } from "../expressions/cursor.ts";
import { parseBinary, parseExpression } from "../expressions/operators.ts";
import { parseAtom } from "../expressions/primary.ts";
import { BITWISE_OR } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { Refusal, between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { expressionStart } from "./comma.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { endOf, lineStart, openerBefore, opensArguments, opensParameters, readFrom, typeAt } from "./places.ts";

const parseBitwiseOr = (cursor: Cursor): unknown => parseBinary(cursor, BITWISE_OR);

const conditions: ReadonlySet<number> = new Set([T.IF, T.ELIF, T.WHILE, T.AT]);

/** Whether a bracket stands directly among the parameters of a definition, where no expression does. */
const amongParameters = (tokens: readonly Token[], open: number): boolean => {
  const outer = openerBefore(tokens, open);
  if (outer < 0 || !opensParameters(tokens, outer)) return false;
  const before = typeAt(tokens, open - 1);
  return before === T.LPAR || before === T.COMMA || before === T.STAR || before === T.DOUBLESTAR;
};

/** Where a named expression begins that could end before the failure, or -1: in brackets, or after `if`, `elif`, `while` or `@`. */
const namedStart = ({ tokens, index }: Failure): number => {
  const found = expressionStart(tokens, index);
  if (found !== null) {
    const type = typeAt(tokens, found.boundary);
    const open = openerBefore(tokens, index);
    return (type === T.COMMA || found.boundary === open) && takesNamed(tokens, open) ? found.index : -1;
  }
  const start = lineStart(tokens, index);
  return start < index && conditions.has(typeAt(tokens, start)) ? start + 1 : -1;
};

/** Whether named expressions stand in a bracket. */
const takesNamed = (tokens: readonly Token[], open: number): boolean =>
  open >= 0 && !opensArguments(tokens, open) && !opensParameters(tokens, open) && !amongParameters(tokens, open);

/** What CPython makes no guess about, if the expression so much as begins with it. */
const excluded = /^(?:list|tuple|generator expression|True|False|None)$/;

const goesOn = (type: number): boolean => type === T.EQUAL || type === T.COLONEQUAL;

/** `if x = 1`: the refusal for an `=` where `==` was meant, from the start of the expression before it. */
export const equalityMeant = (tokens: readonly Token[], start: number, equal: number): Refusal | null => {
  if (endOf(tokens, start, parseBitwiseOr) !== equal) return null;
  if (typeAt(tokens, equal + 1) === T.EOF) {
    const sign = tokens[equal] as Token;
    return new Refusal("invalid syntax", between(sign, sign), "SyntaxError", equal + 1);
  }
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
