import type { Refusal } from "../lexer/failure.ts";
import { isConsequence } from "./consequences.ts";
import { logicalLines } from "./lines.ts";
import { isUnterminated, quoteRepair } from "./quotes.ts";
import { repair } from "./repair.ts";
import type { Edit } from "./repair.ts";
import { Structure } from "./structure.ts";

/** How many refusals of one source are reported, and how often it is read for them. */
const maximum = 20;

/** Reads a source: null if there is nothing to refuse. */
export type Attempt = (text: string) => Failed | null;

/** A refusal, and whether it came from the checks after parsing. */
export interface Failed {
  readonly refusal: Refusal;
  readonly checked: boolean;
}

/** The text with some lines replaced. The number of lines stays. */
const edited = (text: string, edits: readonly Edit[]): string => {
  const lines = text.split("\n");
  for (const { first, last, text: replacement } of edits) {
    for (let line = first; line <= last; line++) lines[line - 1] = line === first ? replacement : "";
  }
  return lines.join("\n");
};

/** Whether edits touch only what was touched before, so that they would not lead on. */
const isStuck = (edits: readonly Edit[], masked: ReadonlySet<number>): boolean =>
  edits.every(({ first }) => masked.has(first));

/**
 * Goes on after a refusal: puts something neutral in place of the statement that is wrong and reads the
 * source again, until nothing is refused, nothing can be trusted, or enough has been said. The first
 * refusal stays the first; the others follow in the order of their places.
 */
export const recover = (source: string, first: Failed, attempt: Attempt): readonly Refusal[] => {
  const found: Refusal[] = [];
  const masked = new Set<number>();
  let text = source;
  let failed: Failed | null = first;
  // The text before the rest was cut off behind quotes that do not end: these may be the ends of others.
  let whole: string | null = null;
  for (let count = 1; failed !== null; count++) {
    const { refusal }: Failed = failed;
    const structure = new Structure(logicalLines(text));
    const swap = quoteRepair(whole ?? text, refusal);
    if (swap !== null) {
      if (found.length === 0) found.push(refusal);
      text = edited(whole ?? text, swap);
      whole = null;
    } else {
      if (!isConsequence(structure, failed, found, masked)) found.push(refusal);
      const edits = repair(structure, refusal);
      if (isStuck(edits, masked)) break;
      if (isUnterminated(refusal)) whole = text;
      text = edited(text, edits);
      for (const { first: line } of edits) masked.add(line);
    }
    if (count >= maximum) break;
    failed = attempt(text);
  }
  return inOrder(found);
};

const inOrder = ([first, ...others]: readonly Refusal[]): readonly Refusal[] => {
  const byPlace = (one: Refusal, other: Refusal): number =>
    one.place.lineno - other.place.lineno || one.place.col_offset - other.place.col_offset;
  return [...(first === undefined ? [] : [first]), ...others.toSorted(byPlace)];
};
