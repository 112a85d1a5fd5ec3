import { parseBinary } from "../expressions/operators.ts";
import { NOT, unaryNames } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { between, point, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { amongNames, endOf, endsOperand } from "./places.ts";

/** Operators after which CPython names a `not` that binds too loosely. */
const arithmetic: ReadonlySet<number> = new Set([
  T.PLUS,
  T.MINUS,
  T.STAR,
  T.SLASH,
  T.PERCENT,
  T.DOUBLESLASH,
  T.AT,
  T.TILDE,
]);

const operand = (cursor: Parameters<typeof parseBinary>[0]): unknown => parseBinary(cursor, NOT);

/**
 * A `not` where an operand should stand, or an operator.
 *
 *     a + not b    'not' after an operator must be parenthesized
 *     a not b      invalid syntax   (at `b`: `not` could begin `not in`)
 *     if not in a  invalid syntax   (at `in`)
 */
export const explainNot = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  if (token.tokenTypeIdx === T.NOT_IN)
    return refusal("invalid syntax", point(token.end_lineno, token.end_col_offset - 2));
  if (token.tokenTypeIdx !== T.NOT || failure.index === 0 || amongNames(failure.tokens, failure.index)) return null;
  const { tokenTypeIdx: before } = tokenAt(failure, -1);
  if (arithmetic.has(before)) return explainOperand(failure, token);
  const next = tokenAt(failure, 1);
  return endsOperand(failure.tokens, failure.index) ? refusal("invalid syntax", between(next, next)) : null;
};

const explainOperand = ({ tokens, index }: Failure, token: Token): Refusal | null => {
  const before = (tokens[index - 1] as Token).tokenTypeIdx;
  const isPrefix = unaryNames[before] !== undefined && !endsOperand(tokens, index - 1);
  if (before === T.STAR && !endsOperand(tokens, index - 1)) return null;
  const end = endOf(tokens, index + 1, isPrefix ? (cursor) => parseBinary(cursor, unary) : operand);
  if (end < 0) return null;
  return refusal("'not' after an operator must be parenthesized", between(token, tokens[end - 1] as Token));
};

/** Tighter than every operator between two operands. */
const unary = 11;
