/** Trees deeper than CPython's recursion limit, with which its own `ast.dump` and `ast.unparse` give up. */
import { expect, test } from "vitest";
import { build, dump, sameTree, transform, unparse, visit, walk } from "../src/index.ts";
import type { Expr } from "../src/index.ts";

const depth = 2000;
const x = build.Name("x", "Load");

const chain = (): Expr => {
  let node: Expr = x;
  for (let count = 0; count < depth; count++) node = build.BinOp(node, "Add", x);
  return node;
};

test("walk and visit reach everything", () => {
  expect([...walk(chain())]).toHaveLength(2 * depth + 1);
  let deepest = 0;
  visit(chain(), { Name: (_, ancestors) => void (deepest = Math.max(deepest, ancestors.length)) });
  expect(deepest).toBe(depth);
});

test("dump and unparse write everything", () => {
  expect(dump(chain(), { indent: null, attributes: false }).split("BinOp(")).toHaveLength(depth + 1);
  expect(unparse(chain())).toBe(Array.from({ length: depth + 1 }, () => "x").join(" + "));
});

test("transform and sameTree go through everything", () => {
  const renamed = transform(chain(), { Name: () => build.Name("y", "Load") });
  expect(unparse(renamed)).toBe(Array.from({ length: depth + 1 }, () => "y").join(" + "));
  expect(sameTree(chain(), chain())).toBe(true);
  expect(sameTree(chain(), renamed)).toBe(false);
});
