import type { Refusal } from "../lexer/failure.ts";
import { isConsequence } from "./consequences.ts";
import { logicalLines } from "./lines.ts";
import { isUnterminated, quoteRepair } from "./quotes.ts";
import { repair } from "./repair.ts";
import type { Edit } from "./edits.ts";
import { Structure } from "./structure.ts";

/** How many diagnostics of one source are given at most, and how often it is read for them. */
export const mostDiagnostics = 20;

/** How much text is read again in all, in UTF-16 units: a source of many megabytes is not read twenty times. */
const mostText = 10_000_000;

/** How often a source is read: for each diagnostic once, if it is not too long; at least twice. */
const readings = ({ length }: string): number =>
  Math.max(2, Math.min(mostDiagnostics, Math.floor(mostText / Math.max(length, 1))));

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

/** What was found in a source so far, and what its text has become. */
class Recovery {
  text: string;
  readonly found: Refusal[] = [];
  private readonly masked = new Map<number, string>();
  /** The text before its rest was cut off behind quotes that do not end: these may be the ends of others. */
  private whole: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes note of a refusal and takes its cause out of the text; false if that cannot be. */
  take(failed: Failed): boolean {
    const { refusal } = failed;
    const structure = new Structure(logicalLines(this.text));
    const swap = quoteRepair(this.whole ?? this.text, refusal);
    const explained = swap !== null && this.whole !== null;
    if (!explained && !isConsequence(structure, failed, this.found, this.masked)) this.found.push(refusal);
    if (swap !== null) {
      this.text = edited(this.whole ?? this.text, swap);
      this.whole = null;
      return true;
    }
    return this.mask(structure, refusal);
  }

  private mask(structure: Structure, refusal: Refusal): boolean {
    const edits = repair(structure, refusal);
    if (edits.every(({ first }) => this.masked.has(first))) return false;
    if (isUnterminated(refusal)) this.whole = this.text;
    this.text = edited(this.text, edits);
    for (const { first } of edits) this.masked.set(first, structure.word(structure.at(first)));
    return true;
  }
}

/**
 * Goes on after a refusal: puts something neutral in place of the statement that is wrong and reads the
 * source again, until nothing is refused, nothing can be trusted, or enough has been said. The first
 * refusal stays the first; the others follow in the order of their places.
 */
export const recover = (source: string, first: Failed, attempt: Attempt): readonly Refusal[] => {
  const recovery = new Recovery(source);
  const most = readings(source);
  let failed: Failed | null = first;
  for (let count = 1; failed !== null && recovery.take(failed) && count < most; count++) {
    failed = attempt(recovery.text);
  }
  return inOrder(recovery.found);
};

const inOrder = ([first, ...others]: readonly Refusal[]): readonly Refusal[] => {
  const byPlace = (one: Refusal, other: Refusal): number =>
    one.place.lineno - other.place.lineno || one.place.col_offset - other.place.col_offset;
  return [...(first === undefined ? [] : [first]), ...others.toSorted(byPlace)];
};
