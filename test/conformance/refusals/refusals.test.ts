import { expect, test } from "vitest";
import { combinations } from "./combinations.ts";
import { compare, differing, emptyTally } from "./compare.ts";
import { slowModules, testModules } from "./modules.ts";
import { hasPython, rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";

/** What share of refusals must agree in message and line: the figures reached, so that none is lost again. */
const parts: readonly (readonly [name: string, bar: number, rows: () => AsyncGenerator<Row>])[] = [
  [
    "cases of CPython's own tests",
    0.99,
    () =>
      rowsOf(
        "cases.py",
        testModules.filter((name) => !slowModules.has(name)),
      ),
  ],
  ["mutants of CPython's library", 0.997, () => rowsOf("mutants.py", ["1500", "20261122"])],
  ["statements in contexts and expressions in places", 0.995, () => rowsOf("judge.py", [], combinations())],
];

test.skipIf(!(await hasPython()))("every text is judged as CPython judges it", async () => {
  for (const [name, bar, rows] of parts) {
    const tally = emptyTally();
    for await (const row of rows()) compare(tally, row);
    expect(
      tally.differences.filter(({ differs }) => differs === "acceptance"),
      name,
    ).toEqual([]);
    expect(tally.refused, name).toBeGreaterThan(500);
    const share = 1 - differing(tally, "message", "line") / tally.refused;
    expect(share, name).toBeGreaterThanOrEqual(bar);
  }
});
