import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { generate } from "./generate.ts";
import { minimise } from "../sides/minimise.ts";
import { fuzz } from "./programs.ts";

test("a seed stands for one program", () => {
  expect(generate(7)).toBe(generate(7));
  expect(generate(7)).not.toBe(generate(8));
});

test("a program is cut down to what a difference needs", async () => {
  const source = "a = 1\nif a:\n    b = 2\n    print(f(a, (1, 2)), 3)\nelse:\n    c = 4\nprint(a)\n";
  const holds = (shorter: string): Promise<boolean> => Promise.resolve(shorter.includes("print(f("));
  expect(await minimise(source, holds)).toBe("print(f(), 3)\n");
});

test.skipIf("missing" in findOracle())("random programs behave as under CPython", async () => {
  const { differences, compared } = await fuzz(0, 100, () => {});
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(90);
});
