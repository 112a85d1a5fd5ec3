import type { Structure } from "./structure.ts";
import { isClause } from "./structure.ts";

/** What stands in for the header of a statement of which the first word is left: nothing in it can be wrong. */
const headers: Readonly<Record<string, string>> = {
  if: "if 1:",
  elif: "elif 1:",
  else: "else:",
  for: "while 1:",
  while: "while 1:",
  with: "if 1:",
  try: "try:",
  except: "except 1:",
  finally: "finally:",
  def: "async def _():",
  class: "class _:",
  match: "match 1:",
  case: "case 1:",
};

const asyncHeader = (text: string): string => {
  if (/^async\s+def\b/.test(text)) return "async def _():";
  return /^async\s+for\b/.test(text) ? "while 1:" : "if 1:";
};

const exceptHeader = (text: string): string => (/^except\s*\*/.test(text) ? "except* 1:" : "except 1:");

/** The header for a line of which the first word is misspelt or gone: what the lines around it ask for. */
const guessedHeader = (structure: Structure, index: number, width: number): string => {
  const before = structure.before(index, width);
  const after = structure.word(structure.after(index, width));
  if (structure.word(before) === "case" || structure.word(structure.parent(index, width)) === "match") return "case 1:";
  if (structure.word(before) === "try") return guessedHandler(structure, before, after);
  if (structure.word(before) === "@") return "class _:";
  if (after === "except" || after === "finally") return structure.word(before) === "except" ? "except 1:" : "try:";
  return structure.word(index + 1) === "case" && structure.hasBlock(index, width) ? "match 1:" : "if 1:";
};

const guessedHandler = (structure: Structure, owner: number, after: string): string => {
  if (after !== "except" && after !== "finally" && after !== "else") return "finally:";
  const next = structure.after(structure.after(owner));
  return exceptHeader(structure.lines[next]?.text ?? "");
};

/** Whether the lines around ask for a compound statement, though no block follows. */
const needsHeader = (structure: Structure, index: number, width: number): boolean => {
  const after = structure.after(index, width);
  const clause = isClause(structure.word(index)) && structure.hasOwner(index, width);
  if (clause || structure.word(structure.before(index, width)) === "@") return true;
  return after >= 0 && isClause(structure.word(after)) && structure.word(after) !== "case";
};

/** What stands in for the header at a line. */
const header = (structure: Structure, index: number, width: number): string => {
  const { word, text } = structure.lines[index] as Structure["lines"][number];
  if (isClause(word) && !structure.hasOwner(index, width)) return guessedHeader(structure, index, width);
  if (word === "except") return exceptHeader(text);
  if (word === "async") return asyncHeader(text);
  const known = Object.hasOwn(headers, word) && (word !== "match" || structure.word(index + 1) === "case");
  return known ? (headers[word] as string) : guessedHeader(structure, index, width);
};

/**
 * What stands in for a line that does not parse, at some width: `pass` for a simple statement, a header
 * that nothing is wrong with where a block follows, or where the lines around belong to it.
 */
export const substitute = (structure: Structure, index: number, width = structure.width(index)): string => {
  if (structure.hasBlock(index, width)) return header(structure, index, width);
  if (structure.word(index) === "@") return "@_";
  return needsHeader(structure, index, width) ? `${header(structure, index, width)} pass` : "pass";
};

/** What stands in for a header whose block is missing. */
export const withoutBlock = (structure: Structure, index: number): string =>
  `${header(structure, index, structure.width(index))} pass`;
