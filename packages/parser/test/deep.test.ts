/** Long and deep sources: what CPython 3.13 accepts is accepted, what is beyond its stack is refused, and nothing is thrown. */
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";

/** Sources that nest as deep as they are long, with a length that CPython accepts and one that it refuses. */
const chains: Readonly<Record<string, readonly [accepted: number, refused: number, make: (length: number) => string]>> =
  {
    attributes: [9_900, 10_100, (length) => `a${".b".repeat(length)}`],
    calls: [9_900, 10_100, (length) => `a${"()".repeat(length)}`],
    subscripts: [9_900, 10_100, (length) => `a${"[0]".repeat(length)}`],
    sums: [9_900, 10_100, (length) => `a${"+b".repeat(length)}`],
    signs: [5_900, 6_000, (length) => `${"-".repeat(length)}a`],
    "not not": [5_900, 6_000, (length) => `${"not ".repeat(length)}a`],
    conditionals: [5_900, 6_000, (length) => `${"x if y else ".repeat(length)}z`],
    elifs: [5_900, 6_000, (length) => `if a: pass\n${"elif b: pass\n".repeat(length)}`],
  };

test.each(Object.entries(chains))("%s nest as deep as in CPython", (_name, [accepted, refused, make]) => {
  expect(parse(make(accepted)).ok).toBe(true);
  expect(parse(make(refused), { checks: false })).toMatchObject({
    ok: false,
    diagnostics: [{ code: "syntax-error", message: expect.stringContaining("too complex to parse") as string }],
  });
});

/** What the checks after parsing go through on our own stack. */
const checked: Readonly<Record<string, string>> = {
  "an awaited chain": `async def f(): await a${".b".repeat(9_900)}`,
  "lambdas in lambdas": `${"lambda: ".repeat(2_900)}x`,
  "assignment expressions": `(x := a${"+b".repeat(9_900)})`,
  "a yielded chain": `def f(): yield a${".b".repeat(9_900)}`,
};

test.each(Object.entries(checked))("%s are checked or refused, not thrown", (_name, source) => {
  const result = parse(source);
  const messages = result.ok ? [] : result.diagnostics.map(({ message }) => message);
  for (const message of messages) expect(message).toContain("maximum recursion depth exceeded");
});

test("each elif is checked", () => {
  const source = `def f():\n if a: yield\n${" elif b: yield\n".repeat(5_900)}`;
  expect(parse(source).ok).toBe(true);
  expect(parse(`${source} elif c: break\n`)).toMatchObject({
    diagnostics: [{ message: "SyntaxError: 'break' outside loop" }],
  });
});

test.each(["(", "[", "{", "f("])("10,000 times %s are too many nested parentheses", (bracket) => {
  const result = parse(bracket.repeat(10_000));
  expect(result).toMatchObject({ ok: false, diagnostics: [{ message: "SyntaxError: too many nested parentheses" }] });
});

test.each([
  ["a list", (count: number) => `x = [\n${"    12345,\n".repeat(count)}]\n`],
  ["a tuple", (count: number) => `x = (\n${"    12345,\n".repeat(count)})\n`],
  ["a dict", (count: number) => `x = {\n${"    'key': 12345,\n".repeat(count)}}\n`],
  ["texts side by side", (count: number) => `x = (\n${"    'text'\n".repeat(count)})\n`],
  ["bytes side by side", (count: number) => `x = (\n${"    b'bytes'\n".repeat(count)})\n`],
  ["an f-string", (count: number) => `x = f'''\n${"{a} and {b!r:>10}\n".repeat(count)}'''\n`],
  ["f-strings side by side", (count: number) => `x = (\n${"    f'{a}'\n".repeat(count)})\n`],
  ["joined lines", (count: number) => `x = a ${"\\\n and a ".repeat(count)}\n`],
  ["a comparison", (count: number) => `x = a${" < b".repeat(count)}\n`],
  ["targets", (count: number) => `${"a = ".repeat(count)}b\n`],
  ["comments", (count: number) => "# comment\n".repeat(count)],
  ["statements on a line", (count: number) => `${"a;".repeat(count)}\n`],
])("%s of 100,000 lines or parts", (_name, make) => {
  expect(parse(make(100_000)).ok).toBe(true);
});
