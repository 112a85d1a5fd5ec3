import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** The diagnostics of a source as `line: message`, without the name of the class. */
const reported = (...lines: readonly string[]): readonly string[] => {
  const result = parse(`${lines.join("\n")}\n`);
  if (result.ok) return [];
  return result.diagnostics.map(({ span, message }) => `${span.line}: ${message.replace(/^\w+: /, "")}`);
};

const invalid = "invalid syntax";

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["two statements", ["x = = 1", "y = 2", "z = )"], ["3: unmatched ')'", `1: ${invalid}`]],
  ["the header of a block", ["def f(x) return:", "    return x", "y = = 1"], ["1: expected ':'", `3: ${invalid}`]],
  ["a misspelt def", ["fed f(x):", "    return x", "y = = 1"], [`1: ${invalid}`, `3: ${invalid}`]],
  ["a misspelt else", ["if x:", "    y", "esle:", "    z", "y = = 1"], [`3: ${invalid}`, `5: ${invalid}`]],
  ["a misspelt if with its else", ["fi x:", "    y", "else:", "    z", "y = = 1"], [`1: ${invalid}`, `5: ${invalid}`]],
  [
    "a misspelt try with its handlers",
    ["tyr:", "    y", "except A:", "    z", "finally:", "    a", "y = = 1"],
    [`1: ${invalid}`, `7: ${invalid}`],
  ],
  [
    "a misspelt handler",
    ["try:", "    y", "excpet A:", "    z", "finally:", "    a", "y = = 1"],
    ["3: expected 'except' or 'finally' block", `7: ${invalid}`],
  ],
  [
    "a misspelt match",
    ["macth x:", "    case 1:", "        y", "    case _:", "        z", "y = = 1"],
    [`1: ${invalid}`, `6: ${invalid}`],
  ],
  [
    "a case among others",
    ["match x:", "    case 1 2:", "        y", "    case _:", "        z", "y = = 1"],
    [`2: ${invalid}`, `6: ${invalid}`],
  ],
  ["a decorator", ["@a b", "@c", "def f(): pass", "y = = 1"], [`1: ${invalid}`, `4: ${invalid}`]],
  ["a decorated def", ["@a", "def f(:", "    pass", "y = = 1"], [`2: ${invalid}`, `4: ${invalid}`]],
  [
    "an else that lacks its colon",
    ["if x:", "    y", "else", "    z", "y = = 1"],
    ["3: expected ':'", `5: ${invalid}`],
  ],
])("goes on after %s", (_name, lines, expected) => {
  expect(reported(...lines)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a statement too far in", ["x = 1", "    y = 2", "z = = 3"], ["2: unexpected indent", `3: ${invalid}`]],
  [
    "a header too far in",
    ["def f():", "    x", "        if x:", "        y", "    return 1"],
    ["3: unexpected indent"],
  ],
  [
    "a statement too far out",
    ["def f():", "    x", "y", "    z", "    return 1", "z = = 3"],
    ["4: unexpected indent", `6: ${invalid}`],
  ],
  [
    "the first statement of a block too far in",
    ["def f():", "     x", "    y", "    return 1", "z = = 3"],
    ["3: unindent does not match any outer indentation level", `5: ${invalid}`],
  ],
  [
    "the first statement of a block too far out",
    ["def f():", "   x", "    y", "    return 1", "z = = 3"],
    ["3: unexpected indent", `5: ${invalid}`],
  ],
  [
    "a header between two levels",
    ["class A:", "    def f(self):", "        x", "  def g(self):", "        y", "z = = 3"],
    ["4: unindent does not match any outer indentation level", `6: ${invalid}`],
  ],
  ["a handler too far in", ["try:", "    x", "    except A:", "    y", "z = = 3"], [`3: ${invalid}`, `5: ${invalid}`]],
  [
    "the last statement of a try too far out",
    ["try:", "    x", "y", "except A:", "    z", "z = = 3"],
    ["3: expected 'except' or 'finally' block", `6: ${invalid}`],
  ],
  ["a try alone", ["try:", "    x", "y", "z = = 3"], ["3: expected 'except' or 'finally' block", `4: ${invalid}`]],
  [
    "blocks that are missing",
    ["if x:", "else:", "    y", "def f():", "class A:", "    z", "z = = 3"],
    [
      "2: expected an indented block after 'if' statement on line 1",
      "5: expected an indented block after function definition on line 4",
      `7: ${invalid}`,
    ],
  ],
  [
    "the first header of a block too far in",
    ["class A:", "        def f(self):", "        x", "    def g(self):", "        y", "z = = 3"],
    ["3: expected an indented block after function definition on line 2", `6: ${invalid}`],
  ],
  [
    "tabs among spaces",
    ["if x:", "        y", "\tz", "\ta", "z = = 3"],
    ["3: inconsistent use of tabs and spaces in indentation", `5: ${invalid}`],
  ],
])("mends %s", (_name, lines, expected) => {
  expect(reported(...lines)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a bracket never closed",
    ["def f():", "    g(1, h(2)", "    return 1", "z = = 3"],
    ["2: '(' was never closed", `4: ${invalid}`],
  ],
  [
    "a lost opening bracket",
    ["x = g", "    1,", "    h(2),", ")", "z = = 3"],
    ["2: unexpected indent", `5: ${invalid}`],
  ],
  [
    "a bracket that closes too early",
    ["x = [a),", "    (b, c),", "    (d, e)]", "y = 1", "z = = 3"],
    ["1: closing parenthesis ')' does not match opening parenthesis '['", `5: ${invalid}`],
  ],
  [
    "a bracket that closes another of an earlier line",
    ["x = (a,", "    b]", "y = 1", "z = = 3"],
    ["2: closing parenthesis ']' does not match opening parenthesis '(' on line 1", `4: ${invalid}`],
  ],
  [
    "a string that does not end",
    ["x = f('a)", "y = 1", "z = = 3"],
    ["1: unterminated string literal (detected at line 1)", `3: ${invalid}`],
  ],
  [
    "a lost quote of three that open",
    ["def f():", '    ""Text of f.', "    more", '    """', "    x = = 1", "def g():", '    """Text of g."""', "z = 3"],
    ["7: unterminated triple-quoted string literal (detected at line 8)", `5: ${invalid}`],
  ],
  [
    "a lost quote of three that close",
    ["def f():", '    """Text of f.""', "    x = = 1", "def g():", '    """Text of g."""', "z = 3"],
    ["5: unterminated triple-quoted string literal (detected at line 6)", `3: ${invalid}`],
  ],
  [
    "three quotes that do not end at all",
    ["x = = 1", "y = 2", 'z = """text', "def f(:", "a b"],
    ["3: unterminated triple-quoted string literal (detected at line 5)", `1: ${invalid}`],
  ],
])("sees through %s", (_name, lines, expected) => {
  expect(reported(...lines)).toEqual(expected);
});

test("what the checks refuse is reported each time", () => {
  expect(reported("return", "x = 1", "def f():", "    break", "yield", "await x")).toEqual([
    "1: 'return' outside function",
    "4: 'break' outside loop",
    "5: 'yield' outside function",
    "6: 'await' outside function",
  ]);
});

test("what stands in a block whose header is wrong is not judged by it", () => {
  expect(reported("fed f():", "    nonlocal x", "    yield 1", "    return 2")).toEqual([`1: ${invalid}`]);
  expect(reported("rof x in y:", "    break")).toEqual([`1: ${invalid}`]);
});

test("a name that may have been bound by a statement that is wrong is not missed", () => {
  const lines = ["def f():", "    x = = 1", "    def g():", "        nonlocal x", "    return g"];
  expect(reported(...lines)).toEqual([`2: ${invalid}`]);
});

test("lines that are no Python at all are not reported one by one", () => {
  const lines = Array.from({ length: 30 }, () => "these are words of a text");
  expect(reported(...lines)).toHaveLength(3);
});

test("there are twenty diagnostics at most", () => {
  const lines = Array.from({ length: 30 }, () => ["x = = 1", "y = 2"]).flat();
  expect(reported(...lines)).toHaveLength(20);
});

test("the first diagnostic is the one that CPython gives, the others follow by place", () => {
  expect(reported("x = = 1", "y = 1", "z = = 2", "a = 'b")).toEqual([
    "4: unterminated string literal (detected at line 4)",
    `1: ${invalid}`,
    `3: ${invalid}`,
  ]);
});
