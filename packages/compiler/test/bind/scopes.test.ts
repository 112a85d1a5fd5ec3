import { describe, expect, it } from "vitest";
import { bound } from "./describe.ts";

/** `line of the read → line where its variable is first bound`; 0 for what nothing in the program binds. */
function origins(source: string, name: string): readonly string[] {
  const module = bound(source);
  const reads = [...module.bindings].filter(
    ([node]) => node.kind === "Name" && node.id === name && node.ctx === "Load",
  );
  return reads.map(([node, binding]) => {
    const [origin] = binding.origins;
    return `${String("lineno" in node ? node.lineno : 0)} → ${String(origin?.node.lineno ?? 0)}`;
  });
}

describe("which variable a name stands for", () => {
  it.each([
    ["a local hides the module's", "x = 1\ndef f():\n  x = 2\n  return x\nx\n", ["4 → 3", "5 → 1"]],
    ["a function sees the one around it", "def f():\n  x = 1\n  def g():\n    return x\n", ["4 → 2"]],
    ["a method does not see its class", "x = 1\nclass C:\n  x = 2\n  def f(self):\n    return x\n", ["5 → 1"]],
    ["a class body sees itself", "x = 1\nclass C:\n  x = 2\n  y = x\n", ["4 → 3"]],
    ["a class body sees the module before it binds the name", "x = 1\nclass C:\n  x = x\n", ["3 → 1"]],
    ["global", "x = 1\ndef f():\n  x = 2\n  def g():\n    global x\n    return x\n", ["6 → 1"]],
    ["nonlocal", "x = 1\ndef f():\n  x = 2\n  def g():\n    nonlocal x\n    x = 3\n    return x\n", ["7 → 3"]],
    ["a comprehension has its own", "x = 1\ny = [x for x in f()]\nx\n", ["2 → 2", "3 → 1"]],
    ["the first iterable of a comprehension stands outside", "x = 1\ny = [x for x in x]\n", ["2 → 1", "2 → 2"]],
    ["a walrus in a comprehension binds outside", "def f():\n  [(x := y) for y in g()]\n  return x\n", ["3 → 2"]],
    ["a default stands outside", "x = 1\ndef f(x=x):\n  return x\n", ["2 → 1", "3 → 2"]],
    ["a decorator stands outside", "def x(f): return f\n@x\ndef g(): pass\n", ["2 → 1"]],
    ["an annotation alone makes a name local", "x = 1\ndef f():\n  x: int\n  return x\n", ["4 → 0"]],
  ] as const)("%s", (_what, source, expected) => {
    expect(origins(source, "x")).toEqual(expected);
  });

  it("knows what is asynchronous and what is a generator", () => {
    const module = bound("async def f():\n  return [await x async for x in g()]\ndef g():\n  yield 1\n");
    const facts = [...module.scopes.values()].map((scope) => [scope.kind, scope.isAsync, scope.isGenerator]);
    expect(facts).toEqual([
      ["module", false, false],
      ["function", true, false],
      ["comprehension", true, false],
      ["function", false, true],
    ]);
  });

  it("knows what may change a variable from inside", () => {
    const module = bound(
      "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n  def h():\n    return n\n  m = [n for _ in h()]\n",
    );
    const [, f] = [...module.scopes.values()];
    expect(f?.variables.map(({ name, captured, assignedFromInside }) => [name, captured, assignedFromInside])).toEqual([
      ["n", true, true],
      ["g", false, false],
      ["h", false, false],
      ["m", false, false],
    ]);
  });
});
