import type { Token } from "../lexer/token.ts";

/** A place where no rule of the grammar can go on. */
export interface Failure {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The token that no rule takes. */
  readonly index: number;
  /** What the rule says it expected there, where CPython says so too. */
  readonly expected: string | null;
}

/** The token at a distance from the failure; before the first it is the first. */
export const tokenAt = ({ tokens, index }: Failure, distance: number): Token =>
  tokens[Math.min(Math.max(index + distance, 0), tokens.length - 1)] as Token;
