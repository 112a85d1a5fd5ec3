import type { Refusal } from "../lexer/failure.ts";
import { logicalLines } from "./lines.ts";
import type { Edit } from "./edits.ts";
import { Structure } from "./structure.ts";

/** Two quotes where three may have been: before a word or at the end of a line. */
const pair = /(?<!["'])(""|'')(?!["'])(?=\s*(?:[\p{L}\d<]|$))/mu;

/** Whether quotes in threes do not end, so that the rest of the text could not be read. */
export const isUnterminated = ({ message }: Refusal): boolean => message.startsWith("unterminated triple-quoted");

const endsInString = (text: string): boolean => logicalLines(text).at(-1)?.unterminated ?? false;

const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
};

const offsetOf = (text: string, line: number): number => {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = text.indexOf("\n", offset) + 1;
  return offset;
};

/** Blanks some lines, but for a statement in their place. */
const blanked = (text: string, first: number, last: number): Edit => {
  const indent = /[ \t]*/y;
  indent.lastIndex = offsetOf(text, first);
  return { first, last, text: `${indent.exec(text)?.[0] ?? ""}pass` };
};

/** What a string in threes may have been that a lost quote opens or closes in some logical line: the edits that would take it out. */
const candidates = (text: string, first: number, last: number): readonly Edit[] => {
  const start = offsetOf(text, first);
  const lines = text.slice(start, offsetOf(text, last + 1) || text.length);
  const found = pair.exec(lines);
  if (found === null) return [];
  const at = start + found.index;
  const quotes = (found[1] as string) + (found[1] as string)[0];
  const end = text.indexOf(quotes, at + 2);
  return [blanked(text, first, lineOf(text, at)), ...(end < 0 ? [] : [blanked(text, first, lineOf(text, end))])];
};

/**
 * Where the text ends in a string in triple quotes: the edits that end it, if one of three quotes is
 * missing near a refusal, so that what was code is string and what was string is code. Null if not.
 */
export const quoteRepair = (text: string, { place }: Refusal): readonly Edit[] | null => {
  if (!endsInString(text)) return null;
  const structure = new Structure(logicalLines(text));
  const index = structure.at(place.lineno);
  for (const each of [index, index - 1]) {
    const line = structure.lines[each];
    if (line === undefined) continue;
    for (const edit of candidates(text, line.first, Math.max(line.first, place.lineno))) {
      if (!endsInString(withEdit(text, edit))) return [edit];
    }
  }
  return null;
};

const withEdit = (text: string, { first, last, text: replacement }: Edit): string => {
  const lines = text.split("\n");
  lines.splice(first - 1, last - first + 1, replacement);
  return lines.join("\n");
};
