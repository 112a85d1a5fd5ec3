import { readFileSync } from "node:fs";
import { LLkLookaheadStrategy } from "chevrotain";
import { expect, test } from "vitest";
import { lookahead } from "../src/generated/lookahead.ts";
import { keywords, tokenTable } from "../src/generated/tokens.ts";
import { Grammar } from "../src/grammar/grammar.ts";
import { tabulated } from "../src/grammar/lookahead.ts";
import { layout } from "../src/lexer/layout.ts";
import { scan } from "../src/lexer/scan.ts";
import { read } from "../src/read.ts";
import { hasLivePython, livePython } from "./live.ts";
import { samples } from "./samples.ts";

test("the grammar is valid and needs one token of look-ahead", () => {
  const strategy = new LLkLookaheadStrategy({ maxLookahead: 1 });
  expect(() => new Grammar({ lookahead: strategy, validate: true })).not.toThrow();
});

const recogniser = new Grammar({ lookahead: tabulated(lookahead), recognise: true });

const recognises = (source: string): boolean => {
  const { tokens } = layout(scan(source).tokens, source, true);
  recogniser.begin(tokens, source);
  try {
    recogniser.file();
    return recogniser.errors.length === 0;
  } catch {
    return false;
  }
};

const reads = (source: string): boolean => {
  const scanned = scan(source);
  const { tokens, refusal } = layout(scanned.tokens, source, true);
  return scanned.refusal === null && refusal === null && read(tokens, source).ok;
};

const cases = JSON.parse(readFileSync(new URL("refusals.json", import.meta.url), "utf8")) as [source: string][];

test("what the expression parser reads, the recorded rules recognise", () => {
  const sources = [...samples().map(({ source }) => source), ...cases.map(([source]) => source)];
  expect(sources.filter((source) => reads(source) && !recognises(source))).toEqual([]);
});

/** The token table in the words of CPython's modules. */
const pythonTables = `
import json, keyword, token
names = {text: token.tok_name[number] for text, number in token.EXACT_TOKEN_TYPES.items()}
print(json.dumps([sorted(keyword.kwlist), sorted(keyword.softkwlist), names]))
`;

test.runIf(hasLivePython())("the token table is CPython's", () => {
  const [hard, soft, operators] = JSON.parse(livePython(pythonTables) ?? "") as [
    string[],
    string[],
    Record<string, string>,
  ];
  expect([...keywords.keys()].sort()).toEqual(hard);
  const texts = Object.fromEntries(tokenTable.map(([name, text]) => [text, name] as const));
  expect(soft.filter((word) => word !== "_" && !(word in texts))).toEqual([]);
  for (const [text, name] of Object.entries(operators)) expect(texts[text]).toBe(name);
});
