import * as T from "../generated/tokens.ts";
import { between, refusal } from "./failure.ts";
import type { Refusal } from "./failure.ts";
import type { Token } from "./token.ts";

/** How deep CPython lets brackets nest. */
const maximumDepth = 200;

const closerOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Whether a token opens a bracket. */
export const opens = (type: number): boolean =>
  type === T.LPAR || type === T.LSQB || type === T.LBRACE || type === T.WITH_LPAR;

/** Whether a token closes a bracket. */
export const closes = (type: number): boolean => type === T.RPAR || type === T.RSQB || type === T.RBRACE;

/** The refusal of an opening bracket that is too deep, or null. */
export const depthRefusal = (brackets: readonly Token[], opener: Token): Refusal | null =>
  brackets.length < maximumDepth ? null : refusal("too many nested parentheses", between(opener, opener));

/** The refusal of a closing bracket that does not fit the innermost open one, or null. `field` is what the literal is called in whose field it stands. */
export const closerRefusal = (opener: Token | undefined, closer: Token, field: string | null): Refusal | null => {
  if (opener === undefined) return refusal(`unmatched '${closer.image}'`, between(closer, closer));
  if (closerOf[opener.image] === closer.image) return null;
  if (field !== null && opener.image === "{") {
    return refusal(`${field}: unmatched '${closer.image}'`, between(closer, closer));
  }
  const line = opener.lineno === closer.lineno ? "" : ` on line ${opener.lineno}`;
  const text = `closing parenthesis '${closer.image}' does not match opening parenthesis '${opener.image}'${line}`;
  return refusal(field === null ? text : `${field}: ${text}`, between(closer, closer));
};

/** The refusal of a bracket that the file never closes. */
export const neverClosed = (opener: Token): Refusal =>
  refusal(`'${opener.image}' was never closed`, {
    ...between(opener, opener),
    end_lineno: opener.lineno,
    end_col_offset: opener.col_offset,
  });
