import type { Refusal } from "../lexer/failure.ts";
import type { Failed } from "./recover.ts";
import type { Structure } from "./structure.ts";
import { isClause, mayFollow } from "./structure.ts";
import type { LogicalLine } from "./lines.ts";

/** What is said of the indentation of a line: it may come of what was put in place of the line before. */
const ofIndentation = /^(?:unexpected indent|unindent does not match|expected an indented block)/;

/** What depends on names that a line which is gone may have bound. */
const ofNames = /^(?:no binding for nonlocal|nonlocal declaration not allowed)/;

/** What depends on the blocks that a line stands in. */
const ofScope = /outside (?:async )?(?:function|loop)|not properly in loop/;

/** The physical lines that were replaced, with the words that their statements began with. */
export type Masked = ReadonlyMap<number, string>;

const isMasked = (structure: Structure, index: number, masked: Masked): boolean => {
  const line = structure.lines[index];
  return line !== undefined && masked.has(line.first);
};

/** Whether a line stands in a block whose header was replaced. */
const isBelowMasked = (structure: Structure, index: number, masked: Masked): boolean => {
  for (let place = index; place >= 0; place = structure.parent(place)) {
    if (isMasked(structure, place, masked)) return true;
  }
  return false;
};

const isNearMasked = (structure: Structure, index: number, masked: Masked): boolean =>
  isMasked(structure, index - 1, masked) ||
  isMasked(structure, structure.before(index), masked) ||
  hasLostOwner(structure, index, masked);

/** Whether a clause stands behind a line that was replaced, as far in, and could have belonged to it. */
const hasLostOwner = (structure: Structure, index: number, masked: Masked): boolean => {
  if (structure.hasOwner(index)) return false;
  const width = structure.width(index);
  for (let place = index - 1; place >= 0 && structure.width(place) >= width; place--) {
    const word = masked.get((structure.lines[place] as LogicalLine).first);
    if (word !== undefined && structure.width(place) === width && mayFollow(structure.word(index), word)) return true;
  }
  return false;
};

/** Whether a refusal of something that a statement lacks or has too much of may come of a line put in place nearby. */
const isOfClause = (structure: Structure, index: number, message: string): boolean =>
  isClause(structure.word(index)) || message === "expected 'except' or 'finally' block";

/** How many lines in a row may be refused before the next ones are taken for something that is not Python at all. */
const mostInARow = 3;

const isAmongProse = (structure: Structure, index: number, masked: Masked): boolean => {
  for (let distance = 1; distance <= mostInARow; distance++) {
    if (!isMasked(structure, index - distance, masked)) return false;
  }
  return true;
};

/** Whether a refusal may come of indentation that was mended wrongly. */
const isMisplaced = (found: readonly Refusal[], message: string): boolean =>
  ofScope.test(message) && found.some(({ kind }) => kind !== "SyntaxError");

/** Whether a refusal only says again, or in consequence, what has been said or was done about it. */
export const isConsequence = (
  structure: Structure,
  failed: Failed,
  found: readonly Refusal[],
  masked: Masked,
): boolean => {
  const { refusal, checked } = failed;
  const { kind, place, message } = refusal;
  if (found.some((each) => each.place.lineno === place.lineno)) return true;
  if (kind === "TabError" && found.some((each) => each.kind === kind)) return true;
  if (masked.size === 0) return false;
  const index = structure.at(place.lineno);
  if (isMasked(structure, index, masked)) return true;
  if (checked) return ofNames.test(message) || isMisplaced(found, message) || isBelowMasked(structure, index, masked);
  if (isAmongProse(structure, index, masked)) return true;
  if (ofIndentation.test(message)) return isMasked(structure, index - 1, masked);
  return isOfClause(structure, index, message) && isNearMasked(structure, index, masked);
};
