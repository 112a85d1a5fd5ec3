import { endOfRemains, movedTo, replaced } from "./edits.ts";
import type { Edit } from "./edits.ts";
import type { Structure } from "./structure.ts";

/** Whether a line is the odd one, and not the one further in that follows: the block has others as far in as that. */
const isTooFarOut = (structure: Structure, index: number): boolean => {
  const width = structure.width(index + 1);
  if (structure.isHeader(index) || (structure.isHeader(index + 1) && !structure.hasBlock(index + 1))) return false;
  if (structure.levels(index - 1).includes(width)) return true;
  const isFirst = structure.isHeader(index - 1) && structure.width(index - 1) < structure.width(index);
  return isFirst && structure.after(index + 1) >= 0;
};

/** A line is too far in; or the one before is too far out, when that closed the block that the line belongs to. */
export const unexpectedIndent = (structure: Structure, index: number): readonly Edit[] => {
  const outer = Math.max(structure.width(index - 1), 0);
  if (endOfRemains(structure, index - 1, outer) > index - 1) return replaced(structure, index - 1);
  return isTooFarOut(structure, index - 1)
    ? replaced(structure, index - 1, structure.width(index))
    : movedTo(structure, index, outer);
};

/** Whether the first line of a block is the odd one, and not a later one that is less far in: others are as far in as that. */
const isTooFarIn = (structure: Structure, first: number, later: number): boolean => {
  if (!structure.isHeader(first - 1) || first >= later || structure.after(later) < 0) return false;
  return structure.after(first) < 0;
};

/** A line that is as far in as no open block: a header above slid out, or the line itself did. */
export const unmatchedUnindent = (structure: Structure, index: number): readonly Edit[] => {
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
