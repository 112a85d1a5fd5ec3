import { amongNames } from "./errors/places.ts";
import { Cursor, Unexpected } from "./expressions/cursor.ts";
import { parseExpression } from "./expressions/operators.ts";
import { startsElement } from "./expressions/precedence.ts";
import * as T from "./generated/tokens.ts";
import { neverClosed } from "./lexer/brackets.ts";
import { byteLength } from "./lexer/characters.ts";
import { Refusal, point } from "./lexer/failure.ts";
import type { Scan } from "./lexer/scan.ts";
import type { Token } from "./lexer/token.ts";
import type { Reading } from "./read.ts";

/** Whether a refusal points at the end of the file, or at the blocks that end there. */
const atEnd = (tokens: readonly Token[], refused: Refusal): boolean => {
  const end = tokens[tokens.length - 1] as Token;
  return refused.place.lineno > 1 && refused.place.lineno >= end.lineno && refused.place.col_offset <= 0;
};

/** CPython has no position for the end of the file: it says the end of the last line, or column 0 where it has nothing to say. */
const endPlace = (source: string, refused: Refusal): Refusal => {
  const lines = source.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const column = refused.message === "invalid syntax" ? -1 : byteLength(lines.at(-1) ?? "");
  return new Refusal(refused.message, point(lines.length, column), refused.kind);
};

/** What an expression can end with. */
const ends = new Uint8Array(T.TOKEN_COUNT);
for (const type of [T.NAME, T.NUMBER, T.STRING, T.FSTRING_END, T.RPAR, T.RSQB, T.RBRACE, T.ELLIPSIS]) ends[type] = 1;
for (const type of [T.TRUE, T.FALSE, T.NONE]) ends[type] = 1;

/**
 * The last token that CPython looks at before it refuses. Where an expression begins right behind another,
 * it reads that one too, to say whether a comma is missing.
 */
const lastSeen = (tokens: readonly Token[], { seen }: Refusal, index: number): number => {
  if (seen !== null) return seen;
  const type = tokens[index]?.tokenTypeIdx ?? T.EOF;
  const before = tokens[index - 1]?.tokenTypeIdx ?? T.EOF;
  if (amongNames(tokens, index)) return index;
  if (type === T.ASYNC) return index + 1;
  if (startsElement[type] !== 1 || ends[before] !== 1) return index;
  const cursor = new Cursor();
  cursor.start(tokens, "");
  cursor.moveTo(index);
  try {
    parseExpression(cursor);
  } catch (error) {
    if (error instanceof Unexpected) return error.index;
  }
  return cursor.index;
};

/** How many tokens stand for the end of the file. */
const padding = 3;

/** How many tokens could be read: a token without a text stands for what could not. */
const readable = (tokens: readonly Token[]): number => {
  const count = tokens.length - padding;
  const last = tokens[count - 1];
  return last?.tokenTypeIdx === T.UNKNOWN && last.image === "" ? count - 1 : count;
};

/**
 * Which refusal CPython reports where the text could not be read to its end: a bad token comes before
 * what the grammar has to say (but for an indent that it did not expect), a bad indentation or the end
 * of the file behind a backslash only if the grammar got there.
 */
export const precedence = (reading: Reading, tokens: readonly Token[], unread: Refusal, scanned: Scan): Refusal => {
  if (reading.ok) return unread;
  const { refusal } = reading;
  if (refusal.message === "unexpected indent") return refusal;
  if (lastSeen(tokens, refusal, reading.index) >= readable(tokens)) return unread;
  if (!unread.weak) return unread;
  return scanned.brackets.length > 0 ? settle(refusal, tokens, reading.index, scanned) : refusal;
};

/**
 * What CPython says in the end about a refusal by the grammar: a bracket that is never closed comes
 * first if the grammar got beyond its line (but not in an f-string), or to the end of the file.
 */
export const settle = (
  refused: Refusal,
  tokens: readonly Token[],
  index: number,
  { source, brackets, inString }: Scan,
): Refusal => {
  const opener = brackets[brackets.length - 1];
  if (opener !== undefined) {
    const token = tokens[Math.min(lastSeen(tokens, refused, index), tokens.length - 1)] as Token;
    const beyond = (token.lineno > opener.lineno && !inString) || token.tokenTypeIdx === T.EOF;
    return beyond ? neverClosed(opener) : refused;
  }
  return atEnd(tokens, refused) ? endPlace(source, refused) : refused;
};
