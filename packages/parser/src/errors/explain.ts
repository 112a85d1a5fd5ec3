import * as T from "../generated/tokens.ts";
import { between, point, refusal, unindented } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import { commaMissing, explainEmptySubscript } from "./comma.ts";
import { explainKey } from "./dictionary.ts";
import { explainEquality } from "./equality.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { explainHeader } from "./header.ts";
import { explainBehindName, explainTuple } from "./juxtaposition.ts";
import { explainMatch } from "./match.ts";
import { explainNot } from "./negation.ts";
import { explainOrder } from "./order.ts";
import { explainPrint } from "./print.ts";
import { explainStar } from "./star.ts";
import { explainTargets } from "./targets.ts";

const explainIndentation = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  if (token.tokenTypeIdx !== T.INDENT) return null;
  const place = point(token.lineno, token.end_col_offset - 1);
  return refusal("unexpected indent", place, "IndentationError");
};

/** A block that ends where something must follow, as the definition behind a decorator. */
const explainUnindent = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  if (token.tokenTypeIdx !== T.DEDENT) return null;
  return refusal("unexpected unindent", unindented(token), "IndentationError");
};

const explainExpected = (failure: Failure): Refusal | null => {
  const token = tokenAt(failure, 0);
  return failure.expected === null ? null : refusal(failure.expected, between(token, token));
};

type Explanation = (failure: Failure) => Refusal | null;

/** The guesses that CPython makes at what is wrong, in the order in which it makes them. */
const explanations: readonly Explanation[] = [
  explainIndentation,
  explainPrint,
  (failure) => commaMissing(failure, failure.index),
  explainEmptySubscript,
  explainEquality,
  explainMatch,
  explainNot,
  explainStar,
  explainKey,
  (failure) => explainBehindName(failure, explained),
  explainTuple,
  explainTargets,
  explainOrder,
  explainHeader,
  explainExpected,
  explainUnindent,
];

/** CPython's words for a failure, if it has more to say than that the syntax is invalid. */
const explained: Explanation = (failure) => {
  for (const explanation of explanations) {
    const refused = explanation(failure);
    if (refused !== null) return refused;
  }
  return null;
};

/** Finds CPython's words for a failure. */
export const explain = (failure: Failure): Refusal => {
  const token = tokenAt(failure, 0);
  return explained(failure) ?? refusal("invalid syntax", between(token, token));
};
