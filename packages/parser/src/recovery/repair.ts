import type { Refusal } from "../lexer/failure.ts";
import type { LogicalLine } from "./lines.ts";
import type { Structure } from "./structure.ts";
import { isClause } from "./structure.ts";
import { substitute, withoutBlock } from "./substitute.ts";

/** What is put in place of some physical lines: the first gets the text, the others become blank. */
export interface Edit {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const inPlace = ({ first, last, indent }: LogicalLine, text: string): Edit => ({ first, last, text: indent + text });

/** Puts a text in place of a line, as far in as some line above: with the same tabs and spaces, so that they agree. */
const indented = (structure: Structure, index: number, width: number, text: string): Edit => {
  const { first, last } = structure.lines[index] as LogicalLine;
  return { first, last, text: structure.indentOf(width, index - 1) + text };
};

/** Puts something neutral in place of one logical line and what it left behind, at its own width or another. */
const replaced = (structure: Structure, index: number, moved?: number): readonly Edit[] => {
  const line = structure.lines[index];
  if (line === undefined) return [];
  const width = moved ?? line.width;
  const end = endOfRemains(structure, index, width);
  const text = end === index ? substitute(structure, index, width) : "pass";
  const edit = moved === undefined ? inPlace(line, text) : indented(structure, index, moved, text);
  return [{ ...edit, last: (structure.lines[end] as LogicalLine).last }];
};

/** The last line of what an opening bracket held that was lost: where more brackets close than open. */
const endOfRemains = (structure: Structure, index: number, outer: number): number => {
  let end = index;
  if (structure.isHeader(index)) return end;
  for (let place = index + 1; isInside(structure, place, outer); place++) {
    if ((structure.lines[place] as LogicalLine).open < 0) end = place;
  }
  return end;
};

const isInside = (structure: Structure, index: number, outer: number): boolean =>
  structure.width(index) > outer || (structure.width(index) === outer && structure.startsWithCloser(index));

/**
 * The statement that a line with too many closing brackets ends: one above that is less far in and no
 * header, or as far in where the line begins with the bracket.
 */
const startOfRemains = (structure: Structure, index: number): number => {
  const above = structure.startsWithCloser(index) ? structure.before(index) : structure.parent(index);
  return outermost(structure, above >= 0 && !structure.isHeader(above) ? above : index);
};

/** The statement that a line further in goes on, if what is above is no header: the last of them upwards. */
const outermost = (structure: Structure, index: number): number => {
  const above = structure.parent(index);
  return above < 0 || structure.isHeader(above) ? index : outermost(structure, above);
};

/** A bracket closes that none opened: perhaps it was lost on a line above. */
const unmatched = (structure: Structure, index: number): readonly Edit[] => {
  const start = startOfRemains(structure, index);
  if (start === index) return replacedInPlace(structure, index);
  const line = structure.lines[start] as LogicalLine;
  return [{ ...inPlace(line, "pass"), last: (structure.lines[index] as LogicalLine).last }];
};

/** What is wrong with a statement is wrong in the statement itself, but a clause may have slid away from its statement. */
const replacedInPlace = (structure: Structure, index: number): readonly Edit[] => {
  const lost = isClause(structure.word(index)) && !structure.hasOwner(index);
  return lost ? movedTo(structure, index, structure.width(index)) : replaced(structure, index);
};

/** Moves a line to the width that the block it stands in has, or that a clause's statement has. */
const movedTo = (structure: Structure, index: number, width: number): readonly Edit[] => {
  const word = structure.word(index);
  const owner = isClause(word) ? structure.ownerWidth(index) : -1;
  return replaced(structure, index, owner >= 0 ? owner : width);
};

/** How far in the lines of a block are that follows a line, up to one that is as far out as its header. */
const blockWidth = (structure: Structure, index: number, outer: number): number => {
  let width = Infinity;
  for (let place = index + 1; structure.width(place) > outer; place++) {
    width = Math.min(width, structure.width(place));
  }
  return width;
};

/** How far in the next line is that is less far in than a header, if no block above is as far in: the header itself slid. -1 if not. */
const levelBelow = (structure: Structure, header: number): number => {
  let place = header + 1;
  while (structure.width(place) >= structure.width(header)) place++;
  const width = structure.width(place);
  return width > 0 && !structure.levels(header).includes(width) ? width : -1;
};

/** The header on the given line lacks its block: the next line is one that slid out of it, or there is none. */
const missingBlock = (structure: Structure, index: number, [, on]: RegExpExecArray): readonly Edit[] => {
  const header = structure.at(Number(on));
  const { lines } = structure;
  const body = Math.max(index, header + 1);
  const outer = structure.width(header);
  const width = blockWidth(structure, body, outer);
  const last = lines[header];
  if (last === undefined) return [];
  const level = levelBelow(structure, header);
  if (level >= 0) return replaced(structure, header, level);
  const own = structure.isHeader(body) && (width === Infinity || width === structure.width(body + 1));
  const clause = isClause(structure.word(body)) || structure.word(body) === "@";
  if (clause || body >= lines.length || own) return [inPlace(last, withoutBlock(structure, header))];
  return replaced(structure, body, width === Infinity ? outer + 1 : width);
};

/** A line is too far in; or the one before is too far out, when that closed the block that the line belongs to. */
const unexpectedIndent = (structure: Structure, index: number): readonly Edit[] => {
  const outer = Math.max(structure.width(index - 1), 0);
  if (endOfRemains(structure, index - 1, outer) > index - 1) return replaced(structure, index - 1);
  return isTooFarOut(structure, index - 1)
    ? replaced(structure, index - 1, structure.width(index))
    : movedTo(structure, index, outer);
};

/** Whether a line is the odd one, and not the one further in that follows: the block has others as far in as that. */
const isTooFarOut = (structure: Structure, index: number): boolean => {
  const width = structure.width(index + 1);
  if (structure.isHeader(index) || (structure.isHeader(index + 1) && !structure.hasBlock(index + 1))) return false;
  if (structure.levels(index - 1).includes(width)) return true;
  const isFirst = structure.isHeader(index - 1) && structure.width(index - 1) < structure.width(index);
  return isFirst && structure.after(index + 1) >= 0;
};

/** Whether the first line of a block is the odd one, and not a later one that is less far in: others are as far in as that. */
const isTooFarIn = (structure: Structure, first: number, later: number): boolean => {
  if (!structure.isHeader(first - 1) || first >= later || structure.after(later) < 0) return false;
  return structure.after(first) < 0;
};

/** A line that is as far in as no open block: a header above slid out, or the line itself did. */
const unmatchedUnindent = (structure: Structure, index: number): readonly Edit[] => {
  const width = structure.width(index);
  const outer = structure.parent(index);
  if (isTooFarIn(structure, outer + 1, index)) return replaced(structure, outer + 1, width);
  if (outer > 0 && structure.isHeader(outer) && structure.levels(outer - 1).includes(width)) {
    return replaced(structure, outer, width);
  }
  const levels = structure.levels(index - 1);
  const next = structure.width(index + 1);
  const fits = levels.filter((level) => !structure.isHeader(index) || level < next);
  const nearest = (best: number, level: number): number =>
    Math.abs(level - width) < Math.abs(best - width) ? level : best;
  const target = levels.includes(next) && !structure.isHeader(index) ? next : fits.reduce(nearest, Infinity);
  return movedTo(structure, index, target === Infinity ? width : target);
};

/** The `try` that lacks its handlers before a line: the last one further in or as far in that has none. */
const lonelyTry = (structure: Structure, index: number): number => {
  const width = structure.width(index);
  for (let place = index - 1; place >= 0 && structure.width(place) >= width; place--) {
    if (structure.word(place) !== "try") continue;
    const after = structure.word(structure.after(place));
    if (after !== "except" && after !== "finally") return place;
  }
  return -1;
};

/** A `try` lacks its handlers: the line that stands in their place slid out of its block, or they are missing. */
const missingHandlers = (structure: Structure, index: number): readonly Edit[] => {
  const owner = lonelyTry(structure, index);
  const after = structure.word(structure.after(index));
  const slid = structure.hasBlock(index) ? !structure.isHeader(index) : after === "except" || after === "finally";
  if (slid && structure.width(index - 1) > structure.width(index)) {
    return replaced(structure, index, structure.width(owner < 0 ? index - 1 : owner + 1));
  }
  const line = structure.lines[owner];
  return line === undefined ? replaced(structure, index) : [inPlace(line, "if 1:")];
};

/** A bracket closed another than was open on an earlier line: that one's statement is broken. */
const mismatched = (structure: Structure, index: number, [, on]: RegExpExecArray): readonly Edit[] => {
  const opener = structure.at(Number(on));
  return opener === index
    ? replaced(structure, index)
    : [...replaced(structure, opener), ...replaced(structure, index)];
};

type Repair = (structure: Structure, index: number, match: RegExpExecArray) => readonly Edit[];

/** What to do about refusals whose place is not that of the mistake, by their words. */
const repairs: readonly (readonly [RegExp, Repair])[] = [
  [/^expected an indented block after .* on line (\d+)$/, missingBlock],
  [/^unexpected indent$/, unexpectedIndent],
  [/^unindent does not match/, unmatchedUnindent],
  [/^inconsistent use of tabs/, (structure, index) => movedTo(structure, index, structure.width(index - 1))],
  [/^expected 'except' or 'finally' block$/, missingHandlers],
  [/does not match opening parenthesis .* on line (\d+)$/, mismatched],
  [/^unmatched '/, unmatched],
];

/** The line that a refusal is about. A bracket left open on the line before makes any refusal its own. */
export const culprit = (structure: Structure, { place }: Refusal): number => {
  const index = structure.at(place.lineno);
  return (structure.lines[index - 1]?.open ?? 0) > 0 ? index - 1 : index;
};

/** The edits that take a mistake out of a text; none where nobody can say where the mistake is. */
export const repair = (structure: Structure, refused: Refusal): readonly Edit[] => {
  const index = culprit(structure, refused);
  for (const [words, edits] of repairs) {
    const match = words.exec(refused.message);
    if (match !== null) return edits(structure, index, match);
  }
  return replacedInPlace(structure, index);
};
