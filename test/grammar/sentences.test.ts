import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readEbnf } from "../../packages/codegen/src/grammar/ebnf.ts";
import { findOracle } from "../corpus/python.ts";
import { pythonVerdicts, verdict } from "./judge.ts";
import type { Verdict } from "./judge.ts";
import { seeded, Sentences } from "./sentences.ts";
import { Speller } from "./spelling.ts";

const { rules } = readEbnf(readFileSync(new URL("../../grammar/python.ebnf", import.meta.url), "utf8"));

/** Every rule has its turn to be in a sentence, which is one statement of a file. */
const aims = rules.filter(({ name }) => name !== "file");

/** The themes whose rules are best reached in an expression: most other ways lead through targets. */
const expressive: ReadonlySet<string> = new Set(["Expressions", "Sequences", "Atoms", "Strings"]);

const seed = 313;
const count = 2400;

/** How many rules deeper than it need be a part of a sentence may be. */
const depth = 14;

interface Sentence {
  readonly source: string;
  readonly used: ReadonlySet<string>;
}

const sentences = (): readonly Sentence[] => {
  const random = seeded(seed);
  const grammar = new Sentences(rules, random);
  const speller = new Speller(random);
  return Array.from({ length: count }, (_, place) => {
    const { name = "", theme = "" } = aims[place % aims.length] ?? {};
    const tokens = grammar.make(expressive.has(theme) ? "expression" : "statement", name, depth);
    return { source: speller.spell(tokens), used: grammar.used };
  });
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const oracle = findOracle();

describe("sentences made at random from python.ebnf", () => {
  const made = sentences();

  it("are the same for the same seed", () => {
    expect(sentences().map(({ source }) => source)).toEqual(made.map(({ source }) => source));
  });

  it.runIf("command" in oracle)("give the tree that CPython gives, or are refused by both; most are accepted", () => {
    const sources = made.map(({ source }) => source);
    const theirs = pythonVerdicts("command" in oracle ? oracle.command : "", sources);
    const ours = sources.map(verdict);
    const trees = (verdicts: readonly Verdict[]): unknown =>
      verdicts.map((each, place) => ({ source: sources[place], tree: "tree" in each ? each.tree : null }));
    expect(trees(ours)).toEqual(trees(theirs));
    const accepted = theirs.filter((each) => "tree" in each).length;
    const told = theirs.filter((each, place) => "refusal" in each && isDeepStrictEqual(each, ours[place])).length;
    const refused = count - accepted;
    console.info(`${accepted} of ${count} sentences are Python: ${percent(accepted, count)}`);
    console.info(`${told} of ${refused} refusals have CPython's line and words: ${percent(told, refused)}`);
    expect(accepted / count).toBeGreaterThan(0.7);
    expect(told / refused).toBeGreaterThan(0.98);
  });

  it("go through every rule, in sentences that the parser accepts", () => {
    const through = new Set(made.flatMap(({ source, used }) => ("tree" in verdict(source) ? [...used] : [])));
    expect(aims.filter(({ name }) => !through.has(name))).toEqual([]);
  });
});
