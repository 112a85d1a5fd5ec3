import type { Refusal } from "../lexer/failure.ts";
import { missingBlock, missingHandlers } from "./blocks.ts";
import { mismatched, unmatched } from "./brackets.ts";
import { movedTo, replacedInPlace } from "./edits.ts";
import type { Edit } from "./edits.ts";
import { unexpectedIndent, unmatchedUnindent } from "./indentation.ts";
import type { Structure } from "./structure.ts";

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
const culprit = (structure: Structure, { place }: Refusal): number => {
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
