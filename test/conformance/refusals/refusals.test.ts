import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { combinations } from "./combinations.ts";
import { compare, differing, emptyTally } from "./compare.ts";
import { slowModules, testModules } from "./modules.ts";
import { rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";

const quickModules = testModules.filter((name) => !slowModules.has(name));

/** What share of refusals must agree in message and line: the figures reached, so that none is lost again. */
const parts: readonly (readonly [name: string, bar: number, rows: () => AsyncGenerator<Row>])[] = [
  ["cases of CPython's own tests", 0.995, () => rowsOf("cases.py", quickModules)],
  ["mutants of CPython's library", 0.998, () => rowsOf("mutants.py", ["1500", "20261122"])],
  ["statements in contexts and expressions in places", 0.996, () => rowsOf("judge.py", [], combinations())],
];

test.skipIf("missing" in findOracle()).each(parts)("%s are judged as CPython judges them", async (_name, bar, rows) => {
  const tally = emptyTally();
  for await (const row of rows()) compare(tally, row);
  expect(tally.differences.filter(({ differs }) => differs === "acceptance")).toEqual([]);
  expect(tally.refused).toBeGreaterThan(500);
  const share = 1 - differing(tally, "message", "line") / tally.refused;
  expect(share).toBeGreaterThanOrEqual(bar);
});
