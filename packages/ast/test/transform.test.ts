import { expect, test } from "vitest";
import { build, transform, unparse } from "../src/index.ts";

const name = (id: string) => build.Name(id, "Load");
const call = (id: string) => build.ExprStatement(build.Call(name(id), [name("x")], []));
const statements = [call("f"), build.If(name("x"), [call("g"), build.Pass()], []), call("h")];
const tree = build.Module(statements, []);

test("nodes are replaced by what the functions return; the old tree stays", () => {
  const renamed = transform(tree, { Name: (node) => (node.id === "f" ? { ...node, id: "F" } : undefined) });
  expect(unparse(renamed)).toBe("F(x)\nif x:\n    g(x)\n    pass\nh(x)");
  expect(unparse(tree)).toBe("f(x)\nif x:\n    g(x)\n    pass\nh(x)");
});

test("what has not changed is shared, and a tree in which nothing has is the same", () => {
  const renamed = transform(tree, { Name: (node) => (node.id === "f" ? name("F") : undefined) });
  expect(renamed).not.toBe(tree);
  expect(renamed.body.slice(1)).toEqual(statements.slice(1));
  expect(renamed.body[1]).toBe(statements[1]);
  expect(transform(tree, { Name: (node) => node, Lambda: () => name("never") })).toBe(tree);
});

test("functions see children that are already transformed", () => {
  const seen: string[] = [];
  transform(tree, { Name: () => name("n"), Call: (node) => void seen.push(unparse(node)) });
  expect(seen).toEqual(["n(n)", "n(n)", "n(n)"]);
});

test("a statement becomes several, or none", () => {
  const result = transform(tree, {
    Expr: (node) => (unparse(node) === "f(x)" ? [node, node] : null),
    Pass: () => [call("p"), build.Pass()],
  });
  expect(unparse(result)).toBe("f(x)\nf(x)\nif x:\n    p(x)\n    pass");
});

test("so do parts that only stand in lists, and missing keys stay missing", () => {
  const keywords = build.Call(name("f"), [], [build.Keyword("a", name("x")), build.Keyword("b", name("y"))]);
  const without = transform(keywords, { keyword: (node) => (node.arg === "a" ? null : undefined) });
  expect(unparse(without)).toBe("f(b=y)");
  const dictionary = build.Dict([null, name("k")], [name("a"), name("b")]);
  expect(unparse(transform(dictionary, { Name: (node) => name(node.id.toUpperCase()) }))).toBe("{**A, K: B}");
});

test("below what is not descended into, nothing changes", () => {
  const result = transform(tree, { Name: () => name("n") }, (node) => node.kind !== "If");
  expect(unparse(result)).toBe("n(n)\nif x:\n    g(x)\n    pass\nn(n)");
});

test("the root must become one node", () => {
  const statement = build.Pass();
  expect(unparse(transform(statement, { Pass: () => call("p") }))).toBe("p(x)");
  expect(() => transform(statement, { Pass: () => null })).toThrow(
    new TypeError("the root, a Pass, must become one node"),
  );
});
