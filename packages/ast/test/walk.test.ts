import { expect, test } from "vitest";
import { build, childrenOf, children, fields, forEachChild, isExpr, isName, walk } from "../src/index.ts";
import type { Node } from "../src/index.ts";

const x = build.Name("x", "Load");
const y = build.Name("y", "Load");
const tree = build.Module([build.ExprStatement(build.BinOp(x, "Add", build.Dict([null], [y])))], []);

test("walk gives each node before its children", () => {
  const kinds = [...walk(tree)].map((node) => node.kind);
  expect(kinds).toEqual(["Module", "Expr", "BinOp", "Name", "Dict", "Name"]);
});

test("the switch of forEachChild and the table of children agree", () => {
  const listed = (node: Node): unknown[] =>
    children[node.kind].flatMap((name) => (node as unknown as Record<string, unknown>)[name]);
  for (const node of walk(tree)) {
    const found: Node[] = [];
    forEachChild(node, (child) => found.push(child));
    expect(found).toEqual(listed(node).filter((each) => each !== null));
    expect(found).toEqual(childrenOf(node));
  }
});

test("guards tell kinds and sums", () => {
  expect([isName(x), isName(tree), isExpr(x), isExpr(tree)]).toEqual([true, false, true, false]);
});

test("every node field of the table is a child", () => {
  for (const kind of Object.keys(fields) as (keyof typeof fields)[]) {
    const nodes = fields[kind].filter((field) => field.role === "node").map((field) => field.property);
    expect(children[kind]).toEqual(nodes);
  }
});
