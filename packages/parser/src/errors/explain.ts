import * as T from "../generated/tokens.ts";
import { closes } from "../lexer/brackets.ts";
import { between, point, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import { commaMissing } from "./comma.ts";
import { explainEquality } from "./equality.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { explainMatch } from "./match.ts";
import { explainPrint } from "./print.ts";
import { explainTypeParameters } from "./type-parameters.ts";

const explainIndentation = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  if (token.tokenTypeIdx !== T.INDENT) return null;
  const place = point(token.lineno, Math.max(token.end_col_offset - 1, 0));
  return refusal("unexpected indent", place, "IndentationError");
};

/** Where an operator should stand, `not` begins `not in`: CPython points at what follows it. */
const explainNot = (failure: Failure): Refusal | null => {
  if (tokenAt(failure, 0).tokenTypeIdx !== T.NOT || failure.index === 0) return null;
  const { tokenTypeIdx: before } = tokenAt(failure, -1);
  const ends = before === T.NAME || before === T.NUMBER || before === T.STRING || closes(before);
  const next = tokenAt(failure, 1);
  return ends ? refusal("invalid syntax", between(next, next)) : null;
};

const explainExpected = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  return failure.expected === null ? null : refusal(failure.expected, between(token, token));
};

/** The guesses that CPython makes at what is wrong, in the order in which it makes them. */
const explanations: readonly ((failure: Failure) => Refusal | null)[] = [
  explainIndentation,
  explainPrint,
  (failure) => commaMissing(failure, failure.index),
  explainEquality,
  explainMatch,
  explainTypeParameters,
  explainNot,
  explainExpected,
];

/** Finds CPython's words for a failure. */
export const explain = (failure: Failure): Refusal => {
  for (const explanation of explanations) {
    const refused = explanation(failure);
    if (refused !== null) return refused;
  }
  const token = tokenAt(failure, 0);
  return refusal("invalid syntax", between(token, token));
};
