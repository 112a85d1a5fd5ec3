import * as T from "../generated/tokens.ts";
import { closes, opens } from "./brackets.ts";
import type { Token } from "./token.ts";

const typeAt = (tokens: readonly Token[], index: number): number => tokens[index]?.tokenTypeIdx ?? T.EOF;

/**
 * Whether a line that begins with the name `match` is the header of a match statement. No other
 * statement ends in a colon unless a reserved word begins it.
 */
export const isMatchLine = (tokens: readonly Token[], index: number): boolean => {
  let last = index;
  while (last < tokens.length && typeAt(tokens, last) !== T.NEWLINE) last++;
  return last - index > 2 && typeAt(tokens, last - 1) === T.COLON;
};

/** Whether the name `type` begins a type alias: it opens a statement and a name follows. */
export const isTypeStatement = (tokens: readonly Token[], index: number): boolean => {
  if (typeAt(tokens, index + 1) !== T.NAME) return false;
  if (index === 0) return true;
  const before = typeAt(tokens, index - 1);
  return before === T.NEWLINE || before === T.SEMI || before === T.COLON;
};

/** Makes one operator of `not in` and of `is not`; true if the second word was taken. */
export const joinOperators = (token: Token, next: Token | undefined): boolean => {
  if (next === undefined) return false;
  const notIn = token.tokenTypeIdx === T.NOT && next.tokenTypeIdx === T.IN;
  if (!notIn && !(token.tokenTypeIdx === T.IS && next.tokenTypeIdx === T.NOT)) return false;
  token.tokenTypeIdx = notIn ? T.NOT_IN : T.IS_NOT;
  token.endOffset = next.endOffset;
  token.end_lineno = next.end_lineno;
  token.end_col_offset = next.end_col_offset;
  return true;
};

/** What cannot stand at the top level of parenthesised items, so that the parentheses are an expression's. */
const endsItems = (type: number): boolean =>
  type === T.COLONEQUAL || type === T.FOR || type === T.ASYNC || type === T.YIELD;

/** What stands in parentheses after `with`: where they close, -1 if it cannot be items, and whether an `as` makes it so. */
interface Items {
  readonly end: number;
  readonly named: boolean;
}

const noItems: Items = { end: -1, named: false };

const readItems = (tokens: readonly Token[], open: number): Items => {
  let depth = 0;
  let named = false;
  let lambda = false;
  for (let index = open; index < tokens.length; index++) {
    const type = typeAt(tokens, index);
    if (opens(type)) depth++;
    else if (closes(type)) {
      if (--depth === 0) return { end: index, named };
    } else if (depth === 1) {
      if (endsItems(type)) return noItems;
      if (type === T.AS) named = true;
      if (type === T.LAMBDA) lambda = true;
      else if (type === T.COLON) lambda = false;
      const before = typeAt(tokens, index - 1);
      const starts = before === T.COMMA || index === open + 1;
      if (type === T.STAR && starts && !lambda) return noItems;
    }
  }
  return noItems;
};

/** Marks the parenthesis after `with` where it stands around the items of the statement. */
export const markWithItems = (tokens: readonly Token[], index: number): void => {
  const open = tokens[index + 1];
  if (open?.tokenTypeIdx !== T.LPAR) return;
  const { end, named } = readItems(tokens, index + 1);
  if (end <= index + 2 || (typeAt(tokens, end + 1) !== T.COLON && !named)) return;
  open.tokenTypeIdx = T.WITH_LPAR;
};
