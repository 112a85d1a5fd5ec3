import { describe, expect, it } from "vitest";
import { facts } from "./describe.ts";

const unknown = "def unknown(f):\n  return f\nunknown(print)\n";

/** The type that the variable `x` has over its whole life. */
describe("the type of a variable", () => {
  it.each([
    ["1", "small"],
    ["2 ** 100", "int"],
    ["1.5", "float"],
    ["'a'", "string"],
    ["b'a'", "Bytes"],
    ["True", "boolean"],
    ["None", "null"],
    ["[1, 2]", "number[]"],
    ["[1, 'a']", "(number | string)[]"],
    ["[1, 2.5]", "float[]"],
    ["[1.5]", "float[]"],
    ["(1, 'a')", "Tuple<[number, string]>"],
    ["{'a': 1}", "Dict<string, number>"],
    ["{1, 2}", "PySet<number>"],
    ["[]", "any[]"],
    ["1 + 2", "small"],
    ["1 + 2.5", "float"],
    ["1 / 2", "float"],
    ["7 // 2", "small"],
    ["True + True", "small"],
    ["'a' + 'b'", "string"],
    ["'a' * 3", "string"],
    ["[1] + ['a']", "(number | string)[]"],
    ["2 ** 3", "small"],
    ["2 ** -1", "float"],
    ["-1.5", "float"],
    ["not 1", "boolean"],
    ["1 < 2", "boolean"],
    ["1 if f() else 'a'", "number | string"],
    ["f() or 1", "any"],
    ["None or 1", "small"],
    ["f'{1}'", "string"],
    ["len('a')", "small"],
    ["'a b'.split()", "string[]"],
    ["[n * 2 for n in range(3)]", "number[]"],
    ["{n: str(n) for n in range(3)}", "Dict<number, string>"],
    ["[c for c in 'abc']", "string[]"],
    ["(1, 'a')[0]", "small"],
    ["(1, 'a')[-1]", "string"],
    ["[1, 2][0]", "small"],
    ["{'a': 1}['a']", "small"],
    ["'abc'[1:]", "string"],
    ["[1][:]", "number[]"],
    ["max(1, 2)", "small"],
    ["sum([1, 2])", "int"],
    ["sorted(['a'])", "string[]"],
    ["list(enumerate(['a']))", "Tuple<[number, string]>[]"],
    ["list(zip([1], ['a']))", "Tuple<[number, string]>[]"],
    ["f()", "any"],
    ["print", "<api>"],
    ["ValueError('a')", "ValueError"],
  ])("x = %s: %s", (value, expected) => {
    expect(facts(`x = ${value}\n`).variables).toMatchObject({ x: expected });
  });

  it.each([
    ["every assignment counts", "x = 1\nx = 'a'\n", "number | string"],
    ["floats and ints stay apart", "x = 1.5\nx = 1\n", "float"],
    ["a counter stays small", "x = 0\nwhile f():\n  x += 1\n", "small"],
    ["a counter that is not augmented stays small", "x = 0\nwhile f():\n  x = x + 1\n", "small"],
    ["a product may be of any size", "x = 1\nwhile f():\n  x *= 2\n", "int"],
    ["a sum of unknown steps may be of any size", "x = 0\nfor n in range(9):\n  x += n\n", "int"],
    ["two variables that feed each other", "x = 1\ny = 1\nwhile f():\n  x, y = y, x + y\n", "int"],
    ["what append puts in", "x = []\nx.append('a')\n", "string[]"],
    ["what extend puts in", "x = [1]\nx.extend(['a'])\n", "(number | string)[]"],
    ["what += puts in", "x = [1]\nx += 'abc'\n", "(number | string)[]"],
    ["what an alias puts in", "x = []\ny = x\ny.append(1)\n", "number[]"],
    ["what a subscript puts in", "x = {}\nx['a'] = 1.5\n", "Dict<string, float>"],
    ["what setdefault puts in", "x = {}\nx.setdefault('a', []).append(1)\n", "Dict<string, number[]>"],
    ["what a function puts in", "def g(xs):\n  xs.append(1)\nx = []\ng(x)\n", "number[]"],
    ["what goes to unknown code", "x = [1]\ngetattr(f, 'g')(x)\n", "any[]"],
    ["what goes into a list that goes to unknown code", "x = [1]\ny = [x]\ngetattr(f, 'g')(y)\n", "any[]"],
    ["what print sees stays what it is", "x = [1]\nprint(x)\n", "number[]"],
    ["a loop over a list", "for x in ['a']:\n  pass\n", "string"],
    ["a loop over a range counts in small ints", "for x in range(10 ** 6):\n  pass\n", "small"],
    ["a loop over pairs", "for x, y in {'a': 1}.items():\n  pass\n", "string"],
    ["a float out of a container is boxed", "for x in [1.5]:\n  pass\n", "Float"],
    ["a starred target", "_, *x = [1, 2]\n", "number[]"],
    ["a place in a tuple", "_, x = 1, 'a'\n", "string"],
    ["a caught exception", "try:\n  f()\nexcept ValueError as x:\n  pass\n", "ValueError"],
    [
      "one of several caught exceptions",
      "try:\n  f()\nexcept (ValueError, KeyError) as x:\n  pass\n",
      "ValueError | KeyError",
    ],
    ["a list that holds itself", "x = []\nx.append(x)\n", "any[][][][][][]"],
    ["a tuple that grows without end", "x = ()\nwhile f():\n  x = (x, 1)\n", "any"],
  ])("%s", (_what, source, expected) => {
    expect(facts(unknown.replace("unknown", "f") + source.replaceAll("f()", "f(0)")).variables["x"]).toBe(expected);
  });
});

describe("what a test proves", () => {
  /** The type of the argument of `see(x)`. */
  function seen(source: string): readonly string[] {
    const { functions } = facts(`def see(x):\n  pass\nasync def f(x):\n  pass\n${source}`);
    return functions.filter((text) => text.startsWith("see"));
  }

  it.each([
    ["is not None", "x = None\nif f:\n  x = 1\nif x is not None:\n  see(x)\n", "see(small) -> null"],
    [
      "is None, and leave",
      "def g(x):\n  if x is None:\n    return\n  see(x)\ng(None)\ng('a')\n",
      "see(string) -> null",
    ],
    ["truth", "x = None\nif f:\n  x = 'a'\nif x:\n  see(x)\n", "see(string) -> null"],
    ["and", "x = None\nif f:\n  x = 'a'\nf and x and see(x)\n", "see(string) -> null valueUsed"],
    ["isinstance", "x = 1\nif f:\n  x = 'a'\nif isinstance(x, str):\n  see(x)\n", "see(string) -> null"],
    ["not isinstance", "x = 1\nif f:\n  x = 'a'\nif not isinstance(x, str):\n  see(x)\n", "see(small) -> null"],
    ["an assignment", "x = None\nx = 'a'\nsee(x)\n", "see(string) -> null"],
    ["an assignment in one branch", "x = None\nif f:\n  x = 'a'\nsee(x)\n", "see(string | null) -> null"],
    ["a loop forgets", "x = None\nfor _ in 'ab':\n  see(x)\n  x = 'a'\n", "see(string | null) -> null"],
    ["a handler forgets", "x = None\ntry:\n  x = 'a'\nexcept ValueError:\n  see(x)\n", "see(string | null) -> null"],
    ["an assertion", "x = None\nif f:\n  x = 'a'\nassert x is not None\nsee(x)\n", "see(string) -> null"],
  ])("%s", (_what, source, expected) => {
    expect(seen(source)).toEqual([expected]);
  });

  it("forgets what another function may change", () => {
    const source =
      "def g():\n  x = None\n  def h():\n    nonlocal x\n    x = 'a'\n  if x is None:\n    h()\n    see(x)\ng()\n";
    expect(seen(source)).toEqual(["see(string | null) -> null"]);
  });
});
