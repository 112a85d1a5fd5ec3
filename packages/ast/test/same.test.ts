import { expect, test } from "vitest";
import { build, sameTree } from "../src/index.ts";
import type { ConstantValue } from "../src/index.ts";

const at = (col_offset: number) => ({ lineno: 1, col_offset, end_lineno: 1, end_col_offset: col_offset + 1 });
const constant = (value: ConstantValue) => build.Constant(value, null);

test("trees are compared without their positions, or with them", () => {
  const [here, there] = [build.Name("x", "Load", at(0)), build.Name("x", "Load", at(4))];
  expect(sameTree(here, there)).toBe(true);
  expect(sameTree(here, there, { positions: true })).toBe(false);
  expect(sameTree(here, build.Name("x", "Load", at(0)), { positions: true })).toBe(true);
  expect(sameTree(here, build.Name("x", "Store", at(0)))).toBe(false);
});

test("lists count by length and order, absent nodes are only like absent nodes", () => {
  const [x, y] = [build.Name("x", "Load"), build.Name("y", "Load")];
  expect(sameTree(build.List([x, y], "Load"), build.List([x, y], "Load"))).toBe(true);
  expect(sameTree(build.List([x, y], "Load"), build.List([y, x], "Load"))).toBe(false);
  expect(sameTree(build.List([x], "Load"), build.List([x, y], "Load"))).toBe(false);
  expect(sameTree(build.Return(null), build.Return(x))).toBe(false);
  expect(sameTree(build.Dict([null], [x]), build.Dict([x], [x]))).toBe(false);
});

test("constants are equal when they are written alike", () => {
  expect(sameTree(constant({ type: "int", value: 1n }), constant({ type: "int", value: 1n }))).toBe(true);
  expect(sameTree(constant({ type: "int", value: 1n }), constant({ type: "bool", value: true }))).toBe(false);
  expect(sameTree(constant({ type: "float", value: 0 }), constant({ type: "float", value: -0 }))).toBe(false);
  const bytes = (...values: number[]) => constant({ type: "bytes", value: Uint8Array.from(values) });
  expect(sameTree(bytes(1, 2), bytes(1, 2))).toBe(true);
  expect(sameTree(bytes(1, 2), bytes(1, 3))).toBe(false);
});
