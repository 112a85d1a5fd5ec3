import { expect, test } from "vitest";
import { build, visit } from "../src/index.ts";

const name = (id: string) => build.Name(id, "Load");
const tree = build.Module(
  [
    build.ExprStatement(build.BinOp(name("x"), "Add", build.Dict([null, name("k")], [name("y"), name("v")]))),
    build.Return(name("z")),
  ],
  [],
);

test("each node comes before what is below it, with the nodes above it", () => {
  const seen: string[] = [];
  const ended = visit(tree, {
    Name: (node, ancestors) => void seen.push([...ancestors.map(({ kind }) => kind), node.id].join(" ")),
  });
  expect(ended).toBe(true);
  expect(seen).toEqual([
    "Module Expr BinOp x",
    "Module Expr BinOp Dict k",
    "Module Expr BinOp Dict y",
    "Module Expr BinOp Dict v",
    "Module Return z",
  ]);
});

test("skip leaves out what is below, stop ends the visit", () => {
  const seen: string[] = [];
  visit(tree, { Name: ({ id }) => void seen.push(id), Dict: () => "skip" });
  expect(seen).toEqual(["x", "z"]);
  const ended = visit(tree, { Name: ({ id }) => (seen.push(id), id === "k" ? "stop" : undefined) });
  expect(ended).toBe(false);
  expect(seen).toEqual(["x", "z", "x", "k"]);
});

test("leave comes after what is below, also where that was skipped, with the same nodes above", () => {
  const seen: string[] = [];
  visit(tree, {
    BinOp: {
      enter: (_, ancestors) => void seen.push(`enter BinOp ${ancestors.length}`),
      leave: (_, ancestors) => void seen.push(`leave BinOp ${ancestors.length}`),
    },
    Dict: { enter: () => "skip", leave: () => void seen.push("leave Dict") },
    Name: ({ id }) => void seen.push(id),
    Return: { leave: () => "stop" },
    Module: { leave: () => void seen.push("leave Module") },
  });
  expect(seen).toEqual(["enter BinOp 2", "x", "leave Dict", "leave BinOp 2", "z"]);
});
