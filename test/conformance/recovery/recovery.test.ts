/** A sample of `pnpm conformance:recovery` on the programs of the corpus, which needs no CPython. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { casesBelow, corpusFolder, isRejected } from "../../corpus/cases.ts";
import { holds, trials } from "./measure.ts";

const sources = casesBelow(corpusFolder)
  .filter((found) => !isRejected(found))
  .map(({ folder }) => readFileSync(join(folder, "input.py"), "utf8"));

test("of two mistakes both are reported, and nothing else", () => {
  const all = [...trials(sources, { count: 400, shortest: 15 })];
  const wrong = all.filter(({ bothFound, noThird }) => !bothFound || !noThird);
  expect(all).toHaveLength(400);
  expect(holds(all), wrong.map(({ alone, reported }) => JSON.stringify({ alone, reported })).join("\n")).toBe(true);
});
