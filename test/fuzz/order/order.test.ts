/** Random programs of tasks, compiled and under CPython 3.13, where that is found. */
import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { generate } from "./generate.ts";
import { order } from "./order.ts";

test("a seed stands for one program", () => {
  expect(generate(7)).toBe(generate(7));
  expect(generate(7)).not.toBe(generate(8));
});

test.skipIf("missing" in findOracle())("random programs run in CPython's order", async () => {
  const { differences, compared } = await order(0, 100, () => {});
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(90);
});
