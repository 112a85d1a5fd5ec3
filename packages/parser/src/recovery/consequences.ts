import type { Refusal } from "../lexer/failure.ts";
import type { Failed } from "./recover.ts";
import type { Structure } from "./structure.ts";
import { isClause } from "./structure.ts";

/** What the blocks say, not a statement: it may come of what was put in place of a line nearby. */
const structural =
  /^(?:unexpected indent|unindent does not match|expected an indented block|expected 'except' or 'finally')/;

/** What depends on names that a line which is gone may have bound. */
const nominal = /^(?:no binding for nonlocal|nonlocal declaration not allowed)/;

type Lines = ReadonlySet<number>;

const isMasked = (structure: Structure, index: number, masked: Lines): boolean => {
  const line = structure.lines[index];
  return line !== undefined && masked.has(line.first);
};

/** Whether a line stands in a block whose header was replaced. */
const isBelowMasked = (structure: Structure, index: number, masked: Lines): boolean => {
  for (let place = index; place >= 0; place = structure.parent(place)) {
    if (isMasked(structure, place, masked)) return true;
  }
  return false;
};

const isNearMasked = (structure: Structure, index: number, masked: Lines): boolean =>
  isMasked(structure, index, masked) ||
  isMasked(structure, index - 1, masked) ||
  isMasked(structure, structure.parent(index), masked) ||
  isMasked(structure, structure.before(index), masked);

/** Whether a refusal only says again, or in consequence, what has been said or was done about it. */
export const isConsequence = (
  structure: Structure,
  failed: Failed,
  found: readonly Refusal[],
  masked: Lines,
): boolean => {
  const { refusal, checked } = failed;
  const { kind, place, message } = refusal;
  if (found.some((each) => each.place.lineno === place.lineno)) return true;
  if (kind === "TabError" && found.some((each) => each.kind === kind)) return true;
  if (masked.size === 0) return false;
  const index = structure.at(place.lineno);
  if (isMasked(structure, index, masked)) return true;
  if (checked) return nominal.test(message) || isBelowMasked(structure, index, masked);
  const ofBlocks = structural.test(message) || isClause(structure.word(index));
  return ofBlocks && isNearMasked(structure, index, masked);
};
