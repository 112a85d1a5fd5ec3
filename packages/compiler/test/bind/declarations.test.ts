import { describe, expect, it } from "vitest";
import { declarations } from "./describe.ts";

interface Row {
  readonly what: string;
  readonly source: string;
  readonly expected: readonly string[];
}

/** Python, and where the output declares each of its variables. */
const rows: readonly Row[] = [
  { what: "a name assigned once", source: "x = 1\nprint(x)\n", expected: ["x: const in line 1"] },
  { what: "a name assigned twice", source: "x = 1\nx = 2\n", expected: ["x: let in line 1"] },
  { what: "an augmented name", source: "x = 1\nx += 1\n", expected: ["x: let in line 1"] },
  {
    what: "an assignment in two branches",
    source: "if c():\n  x = 1\nelse:\n  x = 2\nprint(x)\n",
    expected: ["x: let before line 1"],
  },
  {
    what: "an assignment in one branch",
    source: "if c():\n  x = 1\nprint(x)\n",
    expected: ["x: let before line 1 unbound? 3"],
  },
  {
    what: "the other branch leaves",
    source: "def f(c):\n  if c:\n    x = 1\n  else:\n    return\n  print(x)\n",
    expected: ["f: function", "c: parameter", "x: let before line 2"],
  },
  { what: "a loop's target", source: "for i in xs():\n  print(i)\n", expected: ["i: const in line 1"] },
  {
    what: "a loop's target after the loop",
    source: "for i in xs():\n  pass\nprint(i)\n",
    expected: ["i: let before line 1 unbound? 3"],
  },
  {
    what: "two loops over one name",
    source: "for i in xs():\n  print(i)\nfor i in xs():\n  print(i)\n",
    expected: ["i: const in line 1", "i: const in line 3"],
  },
  {
    what: "a loop over a name that lives on",
    source: "for i in xs():\n  print(i)\ni = 0\nwhile i < 3:\n  i += 1\n",
    expected: ["i: let in line 3", "i: const in line 1"],
  },
  {
    what: "a loop that leaves its name to another",
    source: "for i in xs():\n  pass\nfor i in f(i):\n  pass\n",
    expected: ["i: let before line 1 unbound? 3"],
  },
  {
    what: "a value that survives an iteration",
    source: "for n in xs():\n  if n:\n    x = n\n  else:\n    print(x)\n",
    expected: ["n: const in line 1", "x: let before line 1 unbound? 5"],
  },
  {
    what: "a closure in a loop",
    source: "for i in xs():\n  y = i\n  fs.append(lambda: y)\n",
    expected: ["i: const in line 1", "y: let before line 1"],
  },
  {
    what: "a loop's target in a closure",
    source: "for i in xs():\n  fs.append(lambda: i)\n",
    expected: ["i: let before line 1"],
  },
  {
    what: "a loop that never ends but by break",
    source: "while True:\n  x = 1\n  break\nprint(x)\n",
    expected: ["x: let before line 1"],
  },
  {
    what: "a tuple target",
    source: "a, (b, *c) = f()\n",
    expected: ["a: const in line 1", "b: const in line 1", "c: const in line 1"],
  },
  {
    what: "a tuple target of which one name is assigned again",
    source: "a, b = f()\nb = 1\n",
    expected: ["a: let in line 1", "b: let in line 1"],
  },
  { what: "a tuple target with an attribute", source: "a, o.b = f()\n", expected: ["a: let before line 1"] },
  { what: "a walrus", source: "if (m := f()):\n  print(m)\n", expected: ["m: let before line 1"] },
  {
    what: "a walrus in a comprehension",
    source: "xs = [(y := x) for x in f()]\n",
    expected: ["y: let before line 1", "xs: const in line 1", "x: const in line 1"],
  },
  {
    what: "the target of a comprehension in a closure",
    source: "fs = [lambda: x for x in f()]\n",
    expected: ["fs: const in line 1", "x: hoistedIn"],
  },
  {
    what: "a comprehension over its own name",
    source: "x = [1]\ny = [x for x in x]\n",
    expected: ["x: const in line 1", "y: const in line 2", "x_2: const in line 2"],
  },
  { what: "a with target", source: "with f() as x:\n  print(x)\n", expected: ["x: const in line 1"] },
  {
    what: "two handlers of one name",
    source: "try:\n  f()\nexcept A as e:\n  print(e)\nexcept B as e:\n  print(e)\n",
    expected: ["e: const in line 3", "e: const in line 5"],
  },
  {
    what: "a handler's name after the handler",
    source: "try:\n  f()\nexcept A as e:\n  pass\nprint(e)\n",
    expected: ["e: let before line 1 unbound? 5"],
  },
  {
    what: "a name bound in try, whose handlers leave",
    source: "try:\n  x = f()\nexcept A:\n  raise\nprint(x)\n",
    expected: ["x: let before line 1"],
  },
  {
    what: "a name bound in try, whose handler goes on",
    source: "try:\n  x = f()\nexcept A:\n  pass\nprint(x)\n",
    expected: ["x: let before line 1 unbound? 5"],
  },
  {
    what: "a name bound by finally",
    source: "try:\n  f()\nfinally:\n  x = 1\nprint(x)\n",
    expected: ["x: let before line 1"],
  },
  { what: "a deleted name", source: "x = 1\ndel x\nprint(x)\n", expected: ["x: let before line 1 unbound? 3"] },
  { what: "a function", source: "def f():\n  pass\nf()\n", expected: ["f: function"] },
  {
    what: "a function called before its def",
    source: "f()\ndef f():\n  pass\n",
    expected: ["f: let before line 1 unbound? 1"],
  },
  {
    what: "a function called by one that is called after both",
    source: "def g():\n  f()\ndef f():\n  pass\ng()\n",
    expected: ["g: function", "f: function"],
  },
  {
    what: "a function called by one that is called too early",
    source: "def g():\n  f()\ng()\ndef f():\n  pass\n",
    expected: ["f: let before line 1 unbound? 2", "g: function"],
  },
  {
    what: "a constant that a function reads later",
    source: "def g():\n  return LIMIT\nLIMIT = 3\ng()\n",
    expected: ["LIMIT: const in line 3", "g: function"],
  },
  {
    what: "a variable that a function sets too early",
    source: "def g():\n  global n\n  n = 1\ng()\nn = 2\n",
    expected: ["n: let before line 1", "g: function"],
  },
  {
    what: "a function whose name a variable takes over",
    source: "async def task():\n  pass\ntask = create(task())\nrun(task)\n",
    expected: ["task: function", "task_2: const in line 3"],
  },
  {
    what: "a function whose name a variable takes over, seen by a closure",
    source: "def f():\n  return f\nf = f()\n",
    expected: ["f: let in line 1"],
  },
  {
    what: "a function defined in two branches",
    source: "if c():\n  def f(): pass\nelse:\n  def f(): pass\nf()\n",
    expected: ["f: let before line 1"],
  },
  {
    what: "an import that may fail",
    source: "try:\n  import a\nexcept ImportError:\n  a = None\n",
    expected: ["a: let before line 1"],
  },
  { what: "one import twice", source: "import os\nimport os.path\nprint(os)\n", expected: ["os: import"] },
  {
    what: "reserved words",
    source: "new = 1\nnew_ = 2\nclass_ = 3\nPromise = 4\n",
    expected: [
      "new_: const in line 1",
      "new__: const in line 2",
      "class_: const in line 3",
      "Promise_: const in line 4",
    ],
  },
  {
    what: "imports of one name inside two functions",
    source: "def f():\n  from a import x\n  x()\ndef g():\n  from b import x\n  x()\n",
    expected: ["f: function", "g: function", "x: import", "x_2: import"],
  },
  {
    what: "a private name in a class",
    source: "class C:\n  def f(self, __x):\n    return __x\n",
    expected: ["C: class", "self: parameter", "_C__x: parameter"],
  },
  {
    what: "a with that may swallow",
    source: "from contextlib import suppress\nwith suppress(E):\n  x = 1\nprint(x)\n",
    expected: ["suppress: import", "x: let before line 1 unbound? 4"],
  },
  {
    what: "a with that swallows nothing",
    source: "with open('a') as f:\n  x = f.read()\nprint(x)\n",
    expected: ["f: const in line 1", "x: let before line 1"],
  },
  {
    what: "names of a match",
    source: "match f():\n  case [a, _]:\n    print(a)\n  case _:\n    a = 1\nprint(a)\n",
    expected: ["a: let before line 1"],
  },
];

describe("where variables are declared", () => {
  it.each(rows)("$what", ({ source, expected }) => {
    expect([...declarations(source)].sort()).toEqual([...expected].sort());
  });
});
