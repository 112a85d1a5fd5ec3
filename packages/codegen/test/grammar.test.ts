import { expect, test } from "vitest";
import { differences } from "../src/grammar/differences.ts";
import { readEbnf } from "../src/grammar/ebnf.ts";
import { recordedRules } from "../src/grammar/recorded.ts";
import type { Term } from "../src/grammar/term.ts";
import { normalised, written } from "../src/grammar/term.ts";
import { notation, parseTokens } from "../src/tokens/tokens.ts";
import { workspace } from "../src/workspace.ts";
import { mutants } from "./mutants.ts";

const text = workspace.read("grammar/python.ebnf");
const notations = new Map(parseTokens(workspace.read("grammar/tokens.txt")).map((row) => [row.name, notation(row)]));
const parser = recordedRules((name) => notations.get(name) ?? name);

const rulesOf = (source: string): ReadonlyMap<string, Term> =>
  new Map(readEbnf(source).rules.map(({ name, term }) => [name, term]));

const file = rulesOf(text);

test("python.ebnf says what the parser's rules say", () => {
  expect(differences(file, parser)).toEqual([]);
});

test("python.ebnf has each rule once, under a theme", () => {
  const { rules } = readEbnf(text);
  expect(rules.map(({ name }) => name)).toEqual([...new Set(rules.map(({ name }) => name))]);
  expect(rules.filter(({ theme }) => theme === "")).toEqual([]);
});

test("python.ebnf uses tokens of tokens.txt alone, and every one but the unknown", () => {
  const used = new Set<string>();
  const collect = (term: Term): void => {
    if (term.kind === "token") used.add(term.text);
    else if ("terms" in term) term.terms.forEach(collect);
    else if ("term" in term) collect(term.term);
  };
  for (const term of file.values()) collect(term);
  const known = [...notations].flatMap(([name, token]) => (name === "UNKNOWN" ? [] : [token]));
  expect([...used].sort()).toEqual([...known, "EOF"].sort());
});

test("an alternative dropped from the text is reported with both sides", () => {
  const [found, ...others] = differences(rulesOf(text.replace('"None" | "True"', '"None"')), parser);
  expect(others).toEqual([]);
  expect(found).toBe('singleton:\n  python.ebnf  "False" | "None"\n  the parser   "False" | "None" | "True"');
});

test("a rule that one side lacks is reported", () => {
  const without = new Map([...file].filter(([name]) => name !== "names"));
  expect(differences(without, parser)).toEqual(["names: missing in python.ebnf"]);
  expect(differences(file, new Map([...parser].filter(([name]) => name !== "names")))).toEqual([
    "names: the parser has no such rule",
  ]);
});

test("every small change of every rule is a difference, on either side", () => {
  for (const [name, term] of file) {
    for (const mutant of mutants(term)) {
      const changed = new Map(file).set(name, mutant);
      expect(differences(changed, parser), `${name} = ${written(mutant)}`).toHaveLength(1);
      expect(differences(parser, changed), `${name} = ${written(mutant)}`).toHaveLength(1);
    }
  }
});

test("groups that change nothing and the order of alternatives make no difference", () => {
  const [one, other] = [
    ...rulesOf('a = ( "x" ( "y" "z" )? ) | ( b | "c" ) ; b = "c" | b | "x" ( ( "y" ) "z" )? ;').values(),
  ];
  expect(written(normalised(one as Term))).toBe(written(normalised(other as Term)));
});

test.each(['a = "b"', "a = ( b ;", "a = ;", "a b ;", "a = b $ ;", 'precedence wide "+" ;'])(
  "%s is no grammar",
  (source) => {
    expect(() => readEbnf(source)).toThrow("python.ebnf");
  },
);
