import { expect, test } from "vitest";
import { renderDiagram, renderDiagrams } from "../src/grammar/diagrams.ts";
import { readEbnf } from "../src/grammar/ebnf.ts";
import { workspace } from "../src/workspace.ts";
import { inMemory } from "./memory.ts";

const drawn = (source: string): string => {
  const [rule] = readEbnf(source).rules;
  if (rule === undefined) throw new Error("no rule");
  return renderDiagram(rule);
};

/** What the boxes of a diagram say, from left to right and from top to bottom. */
const boxes = (svg: string): readonly (string | undefined)[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("a diagram shows each token and each rule, in the order of the text", () => {
  expect(boxes(drawn('a = "if" b ( NAME | "<=" )? ;'))).toEqual(["if", "b", "NAME", "&#60;="]);
});

test("a rule leads to its diagram", () => {
  expect(drawn("a = NAME moreNames ;")).toContain('<a href="moreNames.svg" class="rule">');
});

test("what is repeated with something between is one loop", () => {
  expect(boxes(drawn('a = b ( "," b )* ;'))).toEqual(["b", ","]);
  expect(boxes(drawn('a = b ( "," c )* ;'))).toEqual(["b", ",", "c"]);
  expect(boxes(drawn("a = b b* ;"))).toEqual(["b", "b"]);
});

test("there is a diagram for each rule, and each of its links leads to one", () => {
  const diagrams = renderDiagrams(workspace);
  const { rules } = readEbnf(workspace.read("grammar/python.ebnf"));
  expect([...diagrams.keys()]).toEqual(rules.map(({ name }) => `${name}.svg`));
  const links = [...diagrams.values()].flatMap((svg) =>
    [...svg.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => link),
  );
  expect(links.filter((link) => !diagrams.has(link))).toEqual([]);
});

test("a diagram is well-formed, carries its style and needs nothing from outside", () => {
  for (const svg of renderDiagrams(workspace).values()) {
    const open: string[] = [];
    for (const [, end, name, , empty] of svg.matchAll(/<(\/?)(\w+)((?: [\w-]+="[^"<]*")*)(\/?)>/g)) {
      if (end === "/") expect(open.pop()).toBe(name);
      else if (empty === "") open.push(name ?? "");
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<[^<>]*>/g, "")).not.toContain("<");
    expect(svg).toContain("<style>");
    expect(svg.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|@import|prefers-color-scheme/);
  }
});

test("a grammar without rules has no diagrams", () => {
  expect([...renderDiagrams(inMemory(new Map([["grammar/python.ebnf", "# nothing\n"]])))]).toEqual([]);
});
