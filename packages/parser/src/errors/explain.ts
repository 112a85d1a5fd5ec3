import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";

/** A place where no rule of the grammar can go on. */
export interface Failure {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Brackets that the file never closes. */
  readonly brackets: readonly Token[];
  /** The token that no rule takes. */
  readonly index: number;
  /** What the rule says it expected there, where CPython says so too. */
  readonly expected: string | null;
}

/** Finds CPython's words for a failure. */
export const explain = (failure: Failure): Refusal => {
  const token = failure.tokens[failure.index] as Token;
  return refusal(failure.expected ?? "invalid syntax", between(token, token));
};
