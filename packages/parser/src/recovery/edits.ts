import type { LogicalLine } from "./lines.ts";
import { isClause } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { substitute } from "./substitute.ts";

/** What is put in place of some physical lines: the first gets the text, the others become blank. */
export interface Edit {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Puts a text in place of a line, as far in as it is. */
export const inPlace = ({ first, last, indent }: LogicalLine, text: string): Edit => ({
  first,
  last,
  text: indent + text,
});

/** Puts a text in place of a line, as far in as some line above: with the same tabs and spaces, so that they agree. */
const indented = (structure: Structure, index: number, width: number, text: string): Edit => {
  const { first, last } = structure.lines[index] as LogicalLine;
  return { first, last, text: structure.indentOf(width, index - 1) + text };
};

const isInside = (structure: Structure, index: number, outer: number): boolean =>
  structure.width(index) > outer || (structure.width(index) === outer && structure.startsWithCloser(index));

/** The last line of what an opening bracket held that was lost: where more brackets close than open. */
export const endOfRemains = (structure: Structure, index: number, outer: number): number => {
  let end = index;
  if (structure.isHeader(index)) return end;
  for (let place = index + 1; isInside(structure, place, outer); place++) {
    if ((structure.lines[place] as LogicalLine).open < 0) end = place;
  }
  return end;
};

/** Puts something neutral in place of one logical line and what it left behind, at its own width or another. */
export const replaced = (structure: Structure, index: number, moved?: number): readonly Edit[] => {
  const line = structure.lines[index];
  if (line === undefined) return [];
  const width = moved ?? line.width;
  const end = endOfRemains(structure, index, width);
  const text = end === index ? substitute(structure, index, width) : "pass";
  const edit = moved === undefined ? inPlace(line, text) : indented(structure, index, moved, text);
  return [{ ...edit, last: (structure.lines[end] as LogicalLine).last }];
};

/** Moves a line to the width that the block it stands in has, or that a clause's statement has. */
export const movedTo = (structure: Structure, index: number, width: number): readonly Edit[] => {
  const word = structure.word(index);
  const owner = isClause(word) ? structure.ownerWidth(index) : -1;
  return replaced(structure, index, owner >= 0 ? owner : width);
};

/** What is wrong with a statement is wrong in the statement itself, but a clause may have slid away from its statement. */
export const replacedInPlace = (structure: Structure, index: number): readonly Edit[] => {
  const lost = isClause(structure.word(index)) && !structure.hasOwner(index);
  return lost ? movedTo(structure, index, structure.width(index)) : replaced(structure, index);
};
