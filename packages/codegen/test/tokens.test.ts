import { expect, test } from "vitest";
import { notation, parseTokens, renderTokens } from "../src/tokens/tokens.ts";
import type { TokenRow } from "../src/tokens/tokens.ts";
import { workspace } from "../src/workspace.ts";

const rows = parseTokens(workspace.read("grammar/tokens.txt"));

const texts = (...types: readonly TokenRow["type"][]): readonly string[] =>
  rows.filter(({ type }) => types.includes(type)).map(({ text }) => text);

/** What CPython's modules say, recorded; fresh.test.ts compares the recording with the live interpreter. */
const { words, operators } = JSON.parse(workspace.read("grammar/tokens.json")) as {
  readonly words: Readonly<Record<string, "keyword" | "soft keyword">>;
  readonly operators: Readonly<Record<string, string>>;
};

const wordsThatAre = (kind: string): readonly string[] => Object.keys(words).filter((word) => words[word] === kind);

test("the keywords are keyword.kwlist, each named by its own letters", () => {
  expect(texts("keyword").toSorted()).toEqual(wordsThatAre("keyword").toSorted());
  for (const { type, name, text } of rows)
    if (type === "keyword" || type === "soft") expect(name).toBe(text.toUpperCase());
});

test("the soft keywords are keyword.softkwlist but `_`, which is a name to every rule", () => {
  expect([...texts("soft"), "_"].toSorted()).toEqual(wordsThatAre("soft keyword").toSorted());
});

test("the operators are token.EXACT_TOKEN_TYPES, by name and by text", () => {
  const ours = rows.filter(({ type }) => type === "operator").map(({ name, text }) => [text, name] as const);
  expect(ours).toHaveLength(Object.keys(operators).length);
  expect(Object.fromEntries(ours)).toEqual(operators);
});

test("joined and marked tokens are made of others", () => {
  const joined = texts("joined");
  expect(joined.length).toBeGreaterThan(0);
  for (const text of joined) for (const word of text.split(" ")) expect(texts("keyword")).toContain(word);
  for (const text of texts("marked")) expect(texts("operator")).toContain(text);
});

test("names are there once, and numbers count on from Chevrotain's own", () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, place) => place + 2));
});

test("the table is written as constants, as a map of keywords, and as a list by number", () => {
  const text = renderTokens("# comment\nliteral NAME\n\nkeyword IF if\njoined NOT_IN not in\n");
  expect(text).toContain("export const NAME = 2;");
  expect(text).toContain("/** `if` */\nexport const IF = 3;");
  expect(text).toContain("export const TOKEN_COUNT = 5;");
  expect(text).toContain('new Map([["if", IF]])');
  expect(text).toContain('  ["NOT_IN", "not in"],');
});

test("python.ebnf writes a token by its text, or by its name where the text would not tell it from others", () => {
  const [name, word, marked] = parseTokens("literal NAME\nkeyword IF if\nmarked WITH_LPAR (\n");
  expect([name, word, marked].map((row) => row && notation(row))).toEqual(["NAME", '"if"', "WITH_LPAR"]);
});
