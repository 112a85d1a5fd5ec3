import { inPlace, replaced, replacedInPlace } from "./edits.ts";
import type { Edit } from "./edits.ts";
import type { LogicalLine } from "./lines.ts";
import type { Structure } from "./structure.ts";

/** The statement that a line further in goes on, if what is above is no header: the last of them upwards. */
const outermost = (structure: Structure, index: number): number => {
  const above = structure.parent(index);
  return above < 0 || structure.isHeader(above) ? index : outermost(structure, above);
};

/**
 * The statement that a line with too many closing brackets ends: one above that is less far in and no
 * header, or as far in where the line begins with the bracket.
 */
const startOfRemains = (structure: Structure, index: number): number => {
  const above = structure.startsWithCloser(index) ? structure.before(index) : structure.parent(index);
  return outermost(structure, above >= 0 && !structure.isHeader(above) ? above : index);
};

/** A bracket closes that none opened: perhaps it was lost on a line above. */
export const unmatched = (structure: Structure, index: number): readonly Edit[] => {
  const start = startOfRemains(structure, index);
  if (start === index) return replacedInPlace(structure, index);
  const line = structure.lines[start] as LogicalLine;
  return [{ ...inPlace(line, "pass"), last: (structure.lines[index] as LogicalLine).last }];
};

/** A bracket closed another than was open on an earlier line: that one's statement is broken. */
export const mismatched = (structure: Structure, index: number, [, on]: RegExpExecArray): readonly Edit[] => {
  const opener = structure.at(Number(on));
  return opener === index
    ? replaced(structure, index)
    : [...replaced(structure, opener), ...replaced(structure, index)];
};
