import { describe, expect, it } from "vitest";
import { facts } from "./describe.ts";

describe("functions", () => {
  it.each([
    [
      "parameters are what calls pass",
      "def f(a, b=None):\n  return a\nf(1)\nf('a', 2.5)\n",
      ["f(number | string, float | null) -> number | string"],
    ],
    ["keywords find their parameters", "def f(a, *, b):\n  pass\nf(b=1, a='a')\n", ["f(string, small) -> null"]],
    [
      "a float is bare from known caller to known function",
      "def f(a):\n  return a\nx = f(1.5)\n",
      ["f(float) -> float valueUsed"],
    ],
    [
      "rest and keywords",
      "def f(*a, **b):\n  pass\nf(1, 'a', c=1.5)\n",
      ["f(Tuple<(number | string)[]>, Dict<string, float>) -> null"],
    ],
    [
      "starred arguments are what the iterable holds",
      "def f(a, b):\n  pass\nf(*['a'])\n",
      ["f(string, string) -> null escapes"],
    ],
    [
      "a function used as a value gets what is given through the value",
      "def f(a):\n  return 1.5\nx = [f]\nf(1)\nx[0]('b')\n",
      ["f(number | string) -> Float escapes"],
    ],
    [
      "a function that an unknown place gets may get anything",
      "import asyncio\ndef f(a):\n  return 1.5\nasync def g():\n  asyncio.get_running_loop().call_soon(f, 1)\nf(1)\n",
      ["f(any) -> Float escapes", "g() -> null"],
    ],
    [
      "a method that overrides gets what is given through a value",
      "class A:\n  def f(self, x):\n    pass\nclass B(A):\n  def f(self, x):\n    pass\ng = [A(), B()][0].f\ng(1)\n",
      ["f(A, small) -> null escapes", "f(B, small) -> null escapes"],
    ],
    ["a function that nothing calls may get anything", "def f(a):\n  return a\n", ["f(any) -> any"]],
    ["an annotation proves nothing", "def f(a: int) -> int:\n  return a\nf('a')\n", ["f(string) -> string"]],
    [
      "recursion counts down in small ints",
      "def f(n):\n  return 1 if n < 2 else f(n - 1)\nf(20)\n",
      ["f(small) -> small valueUsed"],
    ],
    [
      "a result of any size",
      "def f(n):\n  return 1 if n < 2 else n * f(n - 1)\nf(20)\n",
      ["f(small) -> int valueUsed"],
    ],
    [
      "a coroutine's result",
      "async def f():\n  return 1\nasync def g():\n  return await f()\n",
      ["f() -> small valueUsed", "g() -> small"],
    ],
    [
      "a coroutine that is only started",
      "import asyncio\nasync def f():\n  pass\nasync def g():\n  t = asyncio.create_task(f())\n  await t\n",
      ["f() -> null", "g() -> null"],
    ],
    ["a generator", "def f():\n  yield 1\n  yield 'a'\nx = list(f())\n", ["f() -> number | string"]],
    ["a named lambda is a function", "f = lambda a: a + 1\nx = f(1)\n", ["<lambda>(small) -> small valueUsed"]],
    [
      "a callback gets what the runtime calls it with",
      "x = sorted([1], key=lambda a: a)\ny = list(map(lambda a: [a], 'xy'))\n",
      ["<lambda>(small) -> small escapes", "<lambda>(string) -> string[] escapes"],
    ],
    [
      "a decorated function gets what its decorator gives it",
      "def d(f):\n  return f\n@d\ndef f(a):\n  pass\nf(1)\n",
      ["d((a: number) => null) -> (a: number) => null escapes valueUsed", "f(small) -> null escapes"],
    ],
  ])("%s", (_what, source, expected) => {
    expect(facts(source).functions).toEqual(expected);
  });

  it("opens a module that others import", () => {
    expect(facts("def f(a):\n  return a\nf(1)\n", { open: true }).functions).toEqual(["f(any) -> any escapes"]);
  });

  it("says where an annotation may stand in the output", () => {
    const source = "def f(a: int, b: str, c: list[int], d: int = None):\n  b = 1\nx = [f]\nf(1, 'a', [1])\n";
    const [info] = facts(source).module.functions.values();
    expect(info?.parameters.map((parameter) => parameter.annotationHolds)).toEqual([true, false, true, false]);
  });
});

describe("classes", () => {
  const point =
    "class Point:\n  def __init__(self, x):\n    self.x = x\n    self.xs = []\n  def add(self, y):\n    self.xs.append(y)\n    return self\n";

  it.each([
    ["fields are what is assigned", `${point}p = Point(1)\np.add('a')\n`, ["Point.x: small!", "Point.xs: string[]!"]],
    [
      "a field assigned from outside",
      `${point}p = Point(1)\np.x = 'a'\n`,
      ["Point.x: string | number!", "Point.xs: any[]!"],
    ],
    [
      "a field assigned through an unknown object",
      `${point}p = Point(1)\ndef f(q):\n  q.x = 'a'\ng = [f]\n`,
      ["Point.x: any!", "Point.xs: any[]!"],
    ],
    [
      "a field read through an unknown object",
      `${point}p = Point(1)\np.add('a')\ndef f(q):\n  return q.xs\ng = [f]\n`,
      ["Point.x: small!", "Point.xs: any[]!"],
    ],
    ["a field that a method assigns", "class C:\n  def f(self):\n    self.x = 1\n", ["C.x: small"]],
    [
      "a field assigned after the object was seen",
      "class C:\n  def __init__(self):\n    self.f()\n    self.x = 1\n  def f(self):\n    pass\n",
      ["C.x: small"],
    ],
    [
      "a field of a class whose subclass forgets to initialize",
      "class C:\n  def __init__(self):\n    self.x = 1\nclass D(C):\n  def __init__(self):\n    pass\n",
      ["C.x: any"],
    ],
    [
      "a subclass shares the field",
      "class C:\n  def __init__(self):\n    self.x = 1\nclass D(C):\n  def f(self):\n    self.x = 'a'\n",
      ["C.x: number | string!"],
    ],
    [
      "a deleted field",
      "class C:\n  def __init__(self):\n    self.x = 1\n  def f(self):\n    del self.x\n",
      ["C.x: small"],
    ],
  ])("%s", (_what, source, expected) => {
    expect(facts(source).fields).toEqual(expected);
  });

  it.each([
    ["a method gets what calls pass", `${point}p = Point(1)\np.add('a')\n`, "add(Point, string) -> Point"],
    ["a method's floats are boxed", `${point}p = Point(1)\np.add(1.5)\n`, "add(Point, Float) -> Point"],
    [
      "a method called through an unknown object",
      `${point}def f(q):\n  q.add(1)\ng = [f]\n`,
      "add(Point, any) -> Point escapes",
    ],
    [
      "a method that overrides gets what the other gets",
      "class A:\n  def add(self, x): pass\nclass B(A):\n  def add(self, x): pass\nxs = [A(), B()]\nfor x in xs:\n  x.add(1)\n",
      "add(A, small) -> null",
    ],
    [
      "a class method",
      "class A:\n  @classmethod\n  def add(cls, x): return cls()\nA.add(1)\n",
      "add(typeof A, small) -> A",
    ],
    ["a static method", "class A:\n  @staticmethod\n  def add(x): return x\nA.add(1)\n", "add(small) -> small"],
    ["a method used unbound", "class A:\n  def add(self, x): pass\nf = [A.add]\n", "add(any, any) -> null escapes"],
  ])("%s", (_what, source, expected) => {
    expect(facts(source).functions.find((text) => text.startsWith("add"))).toBe(expected);
  });

  it("gives the type of a property", () => {
    const source = "class A:\n  @property\n  def x(self): return 'a'\ny = A().x\n";
    expect(facts(source).variables["y"]).toBe("string");
  });
});
