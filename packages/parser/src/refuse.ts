import * as T from "./generated/tokens.ts";
import { neverClosed } from "./lexer/brackets.ts";
import { point } from "./lexer/failure.ts";
import { Refusal } from "./lexer/failure.ts";
import type { Token } from "./lexer/token.ts";
import type { Reading } from "./read.ts";

/** Whether a refusal points at the end of the file, or at the blocks that end there. */
const atEnd = (tokens: readonly Token[], refused: Refusal): boolean => {
  const end = tokens[tokens.length - 1] as Token;
  return refused.place.lineno > 1 && refused.place.lineno >= end.lineno && refused.place.col_offset === 0;
};

/** CPython has no position for the end of the file: it says the end of the last line, or column 0 where it has nothing to say. */
const endPlace = (tokens: readonly Token[], refused: Refusal): Refusal => {
  let index = tokens.length - 1;
  while (index > 0 && (tokens[index] as Token).tokenTypeIdx !== T.NEWLINE) index--;
  const line = tokens[index] as Token;
  const column = refused.message === "invalid syntax" ? -1 : line.col_offset;
  return new Refusal(refused.message, point(line.lineno, column), refused.kind);
};

/** How many tokens stand for the end of the file. */
const ends = 3;

/**
 * Which refusal CPython reports where the text could not be read to its end: a bad token comes before
 * what the grammar has to say (but for an indent that it did not expect), a bad indentation only if
 * the grammar got there.
 */
export const precedence = (
  reading: Reading,
  tokens: readonly Token[],
  unread: Refusal,
  indentation: boolean,
): Refusal => {
  if (reading.ok || reading.index + 1 >= tokens.length - ends) return unread;
  const { refusal } = reading;
  return indentation || refusal.message === "unexpected indent" ? refusal : unread;
};

/**
 * What CPython says in the end about a refusal by the grammar: a bracket that is never closed comes
 * first if the grammar got beyond its line, or to the end of the file.
 */
export const settle = (
  refused: Refusal,
  tokens: readonly Token[],
  index: number,
  brackets: readonly Token[],
): Refusal => {
  const opener = brackets[brackets.length - 1];
  if (opener !== undefined) {
    const token = tokens[Math.min(refused.seen ?? index, tokens.length - 1)] as Token;
    const beyond = token.lineno > opener.lineno || token.tokenTypeIdx === T.EOF;
    return beyond ? neverClosed(opener) : refused;
  }
  return atEnd(tokens, refused) ? endPlace(tokens, refused) : refused;
};
