import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dump } from "../../packages/ast/src/index.ts";
import { readEbnf } from "../../packages/codegen/src/grammar/ebnf.ts";
import type { PrecedenceStep } from "../../packages/codegen/src/grammar/ebnf.ts";
import type { Term } from "../../packages/codegen/src/grammar/term.ts";
import { parse } from "../../packages/parser/src/index.ts";

const { precedence, rules } = readEbnf(readFileSync(new URL("../../grammar/python.ebnf", import.meta.url), "utf8"));

/** An operator with its step of the ladder. */
interface Operator {
  readonly text: string;
  readonly level: number;
  readonly grouping: PrecedenceStep["grouping"];
}

const operators: readonly Operator[] = precedence.flatMap(({ grouping, operators }, level) =>
  operators.map((text) => ({ text, level, grouping })),
);
const prefixes = operators.filter(({ grouping }) => grouping === "prefix");
const texts = new Set(operators.map(({ text }) => text));
const binaries = operators.filter(({ grouping }) => grouping !== "prefix");

/** Each prefix with each operator between two operands. */
const prefixed = prefixes.flatMap((prefix) => binaries.map((binary) => ({ prefix, binary })));

/** The tree of an expression without places, so that parentheses leave no trace; null where it is refused. */
const tree = (source: string): string | null => {
  const result = parse(source, { checks: false });
  return result.ok ? dump(result.module, { attributes: false, indent: null }) : null;
};

/** How `a left b right c` groups by the ladder: null for one node that holds all three. */
const grouped = (left: Operator, right: Operator): string | null => {
  const first = `(a ${left.text} b) ${right.text} c`;
  const second = `a ${left.text} (b ${right.text} c)`;
  if (left.level !== right.level) return left.level > right.level ? first : second;
  if (left.grouping === "left") return first;
  return left.grouping === "right" ? second : null;
};

describe("the ladder of operators in python.ebnf", () => {
  it("has the operators of the rules for operands and for operators in a row", () => {
    const inRules = (names: readonly string[]): string[] => {
      const found = new Set<string>();
      const collect = (term: Term): void => {
        if (term.kind === "token") found.add(term.text.slice(1, -1));
        else if ("terms" in term) term.terms.forEach(collect);
        else if ("term" in term) collect(term.term);
      };
      for (const { name, term } of rules) if (names.includes(name)) collect(term);
      return [...found].sort();
    };
    expect(binaries.map(({ text }) => text).sort()).toEqual(inRules(["disjunction", "bitwiseOr"]));
    expect(prefixes.map(({ text }) => text).sort()).toEqual(inRules(["inversion", "operand"]));
  });

  it.each(binaries.flatMap((left) => binaries.map((right) => ({ left, right }))))(
    "groups a $left.text b $right.text c",
    ({ left, right }) => {
      const found = tree(`a ${left.text} b ${right.text} c`);
      const expected = grouped(left, right);
      expect(found).not.toBeNull();
      if (expected !== null) expect(found).toBe(tree(expected));
      else {
        expect(found).not.toBe(tree(`(a ${left.text} b) ${right.text} c`));
        expect(found).not.toBe(tree(`a ${left.text} (b ${right.text} c)`));
      }
    },
  );

  it.each(prefixed)("groups $prefix.text a $binary.text b", ({ prefix, binary }) => {
    const { text } = prefix;
    const whole = prefix.level < binary.level;
    const expected = whole ? `${text} (a ${binary.text} b)` : `(${text} a) ${binary.text} b`;
    expect(tree(`${text} a ${binary.text} b`)).not.toBeNull();
    expect(tree(`${text} a ${binary.text} b`)).toBe(tree(expected));
  });

  it.each(prefixed.filter(({ prefix, binary }) => !texts.has(`${binary.text} ${prefix.text}`)))(
    "groups a $binary.text $prefix.text b, or allows it not",
    ({ prefix, binary }) => {
      const source = `a ${binary.text} ${prefix.text} b`;
      const refused = prefix.text === "not" && binary.level > prefix.level;
      expect(tree(source)).toBe(refused ? null : tree(`a ${binary.text} (${prefix.text} b)`));
      expect(tree(source) === null).toBe(refused);
    },
  );
});
