import { Cursor, Unexpected } from "../expressions/cursor.ts";
import { parseDisjunction } from "../expressions/operators.ts";
import { parseNamedElement, parseElements } from "../expressions/sequences.ts";
import { augmentedNames, startsElement } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { commaBetween } from "./comma.ts";
import { equalityMeant } from "./equality.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { amongNames, endOf, endOfLongest, lineStart, openerBefore, opensParameters, typeAt } from "./places.ts";

/** Tokens behind which a whole expression begins, not an operand. */
const beginnings: ReadonlySet<number> = new Set([
  T.NEWLINE,
  T.INDENT,
  T.DEDENT,
  T.SEMI,
  T.COLON,
  T.COMMA,
  T.EQUAL,
  T.LPAR,
  T.LSQB,
  T.LBRACE,
  T.RETURN,
  T.ELIF,
  T.EXCEPT,
  T.AS,
  T.RARROW,
  T.ELSE,
  T.WHILE,
  T.ASSERT,
  T.RAISE,
  T.YIELD,
  T.AT,
  T.WITH,
  T.DEL,
]);

/** Words behind which a whole expression begins in a statement alone; in brackets they belong to a comprehension. */
const statementWords: ReadonlySet<number> = new Set([T.IF, T.IN, T.FOR]);

/** Whether the name before a place is where an expression begins. */
export const followsName = (failure: Failure): boolean => {
  const { tokens, index } = failure;
  if (index === 0 || typeAt(tokens, index - 1) !== T.NAME) return false;
  if (index === 1) return true;
  const before = typeAt(tokens, index - 2);
  const begins = beginnings.has(before) || augmentedNames[before] !== undefined;
  if ((before === T.LPAR || before === T.COMMA) && opensParameters(tokens, openerBefore(tokens, index))) return false;
  const inStatement = statementWords.has(before) && openerBefore(tokens, index) < 0;
  return (begins || inStatement) && !amongNames(tokens, index);
};

/**
 * What is wrong inside an expression that stands behind a name, which CPython reads to see whether the
 * name is `print`.
 *
 *     name {a = 1}    invalid syntax. Maybe you meant '==' or ':=' instead of '='?
 */
export const explainBehindName = (failure: Failure, explain: (failure: Failure) => Refusal | null): Refusal | null => {
  const { tokens, index, text } = failure;
  if (!followsName(failure) || startsElement[typeAt(tokens, index)] === 0) return null;
  if (typeAt(tokens, index) === T.LPAR) return null;
  const cursor = new Cursor();
  cursor.start(tokens, text);
  cursor.moveTo(index);
  try {
    parseElements(cursor);
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (!(error instanceof Unexpected)) throw error;
    return error.index === index ? null : explain({ ...failure, index: error.index, expected: null });
  }
  return explainThird(tokens, index, cursor.index);
};

/** A further expression behind the one behind the name: `f(a "b" c)`. */
const explainThird = (tokens: readonly Token[], second: number, third: number): Refusal | null => {
  if (startsElement[typeAt(tokens, third)] === 0 || openerBefore(tokens, second) < 0) return null;
  const end = endOfLongest(tokens, third);
  return end < 0 || endOf(tokens, second, parseDisjunction) !== third ? null : commaBetween(tokens, second, end);
};

/**
 * Elements of a tuple that begins a statement, with a comma missing between two: CPython reads on as
 * if the tuple were annotated.
 *
 *     a, b c, d = 1    invalid syntax. Maybe you meant '==' or ':=' instead of '='?   (from `d`)
 */
export const explainTuple = (failure: Failure): Refusal | null => {
  const { tokens, index } = failure;
  if (startsElement[tokenAt(failure, 0).tokenTypeIdx] === 0) return null;
  const cursor = new Cursor();
  cursor.start(tokens, "");
  cursor.moveTo(lineStart(tokens, index));
  let commas = 0;
  try {
    while (startsElement[cursor.type] === 1) {
      const start = cursor.index;
      parseNamedElement(cursor);
      if (cursor.type === T.EQUAL)
        return commas > 0 && cursor.index > index ? equalityMeant(tokens, start, cursor.index) : null;
      if (cursor.accept(T.COMMA)) commas++;
      else if (commas === 0) return null;
    }
  } catch {
    return null;
  }
  return null;
};
