import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Place } from "../lexer/failure.ts";
import { isTemplate } from "../lexer/prefixes.ts";
import type { Token } from "../lexer/token.ts";
import type { Cursor } from "./cursor.ts";

/** A string literal by its first and its last token. */
interface Literal {
  readonly start: Token;
  readonly end: Token;
  /** Whether it stands in no field of another. */
  readonly outermost: boolean;
}

/** The literals among some tokens, in the order of their ends. */
const literalsOf = (tokens: readonly Token[]): readonly Literal[] => {
  const literals: Literal[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    const type = token.tokenTypeIdx;
    if (type === T.FSTRING_START) open.push(token);
    if (type !== T.STRING && type !== T.FSTRING_END) continue;
    const start = type === T.STRING ? token : (open.pop() ?? token);
    literals.push({ start, end: token, outermost: open.length === 0 });
  }
  return literals;
};

/** The places of the template strings among some tokens, in order. */
export const templatePlaces = (tokens: readonly Token[]): readonly Place[] =>
  literalsOf(tokens)
    .filter(({ start }) => isTemplate(start))
    .toSorted((one, other) => one.start.startOffset - other.start.startOffset)
    .map(({ start, end }) => between(start, end));

/** Template strings stand beside nothing but template strings. CPython says where the last literal of the first kind and of the second are. */
export const refuseTemplateMixture = (cursor: Cursor, from: number): void => {
  if (cursor.python === "3.13") return;
  const literals = literalsOf(cursor.tokens.slice(from, cursor.index)).filter(({ outermost }) => outermost);
  const kinds = literals.map(({ start }) => isTemplate(start));
  const other = kinds.indexOf(kinds[0] !== true);
  if (other < 0) return;
  const again = kinds.indexOf(kinds[0] === true, other);
  const { start } = literals[other - 1] as Literal;
  const { end } = literals.at(again < 0 ? -1 : again - 1) as Literal;
  throw refusal("cannot mix t-string literals with string or bytes literals", between(start, end));
};
