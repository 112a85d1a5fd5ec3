import { runPython } from "./python.ts";

const program = `
import unicodedata
ranges = []
for code in range(0x110000):
    if unicodedata.category(chr(code)) != "Cn": continue
    if ranges and ranges[-1][1] == code - 1: ranges[-1][1] = code
    else: ranges.append([code, code])
print(ranges)
`;

/**
 * Records which characters Node's Unicode has and Python's has not: each stretch that Python leaves unassigned and in which Node knows
 * a character, so that what Unicode adds to it later is in it already.
 */
export function recordLaterCharacters(python: string): string {
  const unassigned = JSON.parse(runPython(python, program)) as readonly (readonly [number, number])[];
  const later = unassigned.filter(([first, last]) => isKnown(first, last));
  const ranges = later.map(([first, last]) => escape(first) + (first === last ? "" : `-${escape(last)}`)).join("");
  return [
    "// Recorded from CPython and Node by packages/codegen. Do not edit.",
    "",
    "/** A character that a newer Unicode than Python 3.13's has. Python knows nothing of it. */",
    `export const laterCharacter = /[${ranges}]/u;`,
    "",
  ].join("\n");
}

function isKnown(first: number, last: number): boolean {
  for (let code = first; code <= last; code++) if (/\P{Cn}/u.test(String.fromCodePoint(code))) return true;
  return false;
}

function escape(code: number): string {
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
