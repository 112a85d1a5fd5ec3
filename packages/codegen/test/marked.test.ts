import { expect, test } from "vitest";
import { renderGrammarReadme } from "../src/grammar/readme.ts";
import { between } from "../src/marked.ts";
import { inMemory } from "./memory.ts";

test("what lies between the markers is written anew, the rest stays", () => {
  const workspace = inMemory(new Map([["a.md", "before\n<!-- a -->\nold\n<!-- /a -->\nafter\n"]]));
  expect(between(workspace, "a.md", "<!-- a -->", "<!-- /a -->", "new")).toBe(
    "before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n",
  );
});

test.each(["<!-- a -->\nno end", "<!-- /a --> before <!-- a -->", "nothing"])("%j lacks a marker", (text) => {
  const workspace = inMemory(new Map([["a.md", text]]));
  expect(() => between(workspace, "a.md", "<!-- a -->", "<!-- /a -->", "new")).toThrow("a.md has not the markers");
});

const grammar = (source: string) =>
  inMemory(
    new Map([
      ["grammar/README.md", "<!-- rules: written by codegen from python.ebnf -->\n<!-- /rules -->\n"],
      ["grammar/python.ebnf", '## Small things\n\nthing = "x" | other? ;\n'],
      ["packages/parser/src/grammar/things.ts", source],
    ]),
  );

test("the list of rules leads to each rule's diagram and source", () => {
  const text = renderGrammarReadme(grammar('readonly thing = this.RULE(\n  "thing", () => {});'));
  expect(text).toContain("### Small things\n");
  expect(text).toContain("[`thing`](diagrams/thing.svg), [things.ts](../packages/parser/src/grammar/things.ts)");
  expect(text).toContain('`"x" | other?`');
});

test("a rule that no file of the parser has is no rule", () => {
  expect(() => renderGrammarReadme(grammar("nothing"))).toThrow("has the rule thing");
});
