import { parseSubject } from "../expressions/sequences.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { endOf } from "./places.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";

/** A `match` header without its colon, or with something behind it, which the layout pass took for a name. */
export const explainMatch = (failure: Failure): Refusal | null => {
  const { tokens, index } = failure;
  if (tokenAt(failure, -1).image !== "match") return null;
  const before = index > 1 ? tokenAt(failure, -2).tokenTypeIdx : T.NEWLINE;
  if (before !== T.NEWLINE && before !== T.INDENT && before !== T.DEDENT) return null;
  const end = endOf(tokens, index, parseSubject);
  if (end < 0) return null;
  const token = tokens[end] as Token;
  if (token.tokenTypeIdx === T.NEWLINE) return refusal("expected ':'", between(token, token));
  const next = token.tokenTypeIdx === T.COLON ? (tokens[end + 1] as Token) : token;
  return refusal("invalid syntax", between(next, next));
};
