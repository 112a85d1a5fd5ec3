import { expect, test } from "vitest";
import { characterByName } from "../src/build/character-names.ts";
import { hasLivePython, livePython } from "./live.ts";

test.each([
  ["BULLET", "•"],
  ["bullet", "•"],
  ["LATIN SMALL LETTER E WITH ACUTE", "é"],
  ["CJK UNIFIED IDEOGRAPH-4E00", "一"],
  ["HANGUL SYLLABLE HAN", "한"],
  ["HANGUL SYLLABLE A", "아"],
  ["GRINNING FACE", "😀"],
  ["LINE FEED", "\n"],
  ["NBSP", "\xa0"],
  ["NO SUCH NAME", null],
  ["CJK UNIFIED IDEOGRAPH-0041", null],
])("the character %s", (name, character) => {
  expect(characterByName(name)).toBe(character);
});

const program = `
import json, unicodedata
print(json.dumps([[unicodedata.name(chr(code)), code] for code in range(0x110000) if unicodedata.name(chr(code), "")]))
`;

test.runIf(hasLivePython())("every name that CPython knows leads to its character", () => {
  const rows = JSON.parse(livePython(program) ?? "[]") as [name: string, code: number][];
  expect(rows.length).toBeGreaterThan(100_000);
  expect(rows.filter(([name, code]) => characterByName(name)?.codePointAt(0) !== code)).toEqual([]);
});
