import { dump } from "@tsyncio/ast";
import { expect, test } from "vitest";
import { parse, tokenize } from "../../src/index.ts";

/** The diagnostics of a source under 3.14 as `code line:column-end message`. */
const refused = (source: string): readonly string[] => {
  const result = parse(source, { python: "3.14" });
  if (result.ok) return [];
  return result.diagnostics.map(
    ({ code, span, message }) => `${code} ${span.line}:${span.column}-${span.endColumn} ${message}`,
  );
};

const handled = (types: string): string => `try:\n    x\nexcept ${types}:\n    y\n`;

test.each(["A, B", "A, B,", "A,", "a.b, c(), d"])("`except %s:` has the tree of a tuple", (types) => {
  const bare = parse(handled(types), { python: "3.14" });
  const parenthesised = parse(handled(`(${types})`));
  if (!bare.ok || !parenthesised.ok) throw new Error("refused");
  expect(dump(bare.module, { attributes: false })).toBe(dump(parenthesised.module, { attributes: false }));
});

test("the tuple reaches from the first type to the last", () => {
  const result = parse(handled("A, B"), { python: "3.14" });
  const dumped = result.ok ? dump(result.module, { indent: null }) : "";
  expect(dumped).toContain("ctx=Load(), lineno=3, col_offset=7, end_lineno=3, end_col_offset=11)");
});

test("`except*` takes several types too", () => {
  expect(parse(handled("A, B").replace("except", "except*"), { python: "3.14" }).ok).toBe(true);
});

test("several types with `as` need parentheses", () => {
  expect(refused(handled("A, B as c"))).toEqual([
    "syntax-error 3:8-17 SyntaxError: multiple exception types must be parenthesized when using 'as'",
  ]);
  expect(refused(handled("(A, B) as c"))).toEqual([]);
});

test("under 3.13 several types need parentheses", () => {
  const result = parse(handled("A, B"));
  expect(result.ok ? [] : result.diagnostics.map(({ message }) => message)).toEqual([
    "SyntaxError: multiple exception types must be parenthesized",
  ]);
});

test.each(['t"a"', 'T"a"', 'tr"\\{a}"', 'rT"a"', "Rt'''\n{x!r:>{w}}\n'''", 't"{f"{x}"}"', 't"a" t"b"'])(
  "the template string %s is read, and refused as such",
  (literal) => {
    const found = refused(`x = ${literal}\n`);
    expect(found[0]).toMatch(/^template-string 1:5-\d+ template strings are not supported$/);
  },
);

test("each template string is refused at its place, those in fields too", () => {
  expect(refused('a = t"{t"b"}"\nc = f"{t"d"}"\n')).toEqual([
    "template-string 1:5-14 template strings are not supported",
    "template-string 1:8-12 template strings are not supported",
    "template-string 2:8-12 template strings are not supported",
  ]);
});

test.each([
  ['t"{}"', "t-string: valid expression required before '}'"],
  ['t"{a!x}"', "t-string: invalid conversion character 'x': expected 's', 'r', or 'a'"],
  ['t"}"', "t-string: single '}' is not allowed"],
  ['t"{a)}"', "t-string: unmatched ')'"],
  ['t"a', "unterminated t-string literal (detected at line 1)"],
  ['t"""a', "unterminated triple-quoted t-string literal (detected at line 1)"],
  ['t"a" "b"', "cannot mix t-string literals with string or bytes literals"],
  ['f"a" t"b"', "cannot mix t-string literals with string or bytes literals"],
  ['b"a" t"b"', "cannot mix t-string literals with string or bytes literals"],
  ['ft"a"', "invalid syntax"],
  ['ut"a"', "invalid syntax"],
  ['bt"a"', "invalid syntax"],
])("%s is a syntax error", (literal, message) => {
  expect(refused(`x = ${literal}\n`).map((found) => found.replace(/^.*SyntaxError: /, ""))).toEqual([message]);
});

test("a syntax error comes before template strings", () => {
  expect(refused('x = t"a"\ny = = 1\n')).toEqual(["syntax-error 2:5-6 SyntaxError: invalid syntax"]);
});

test("under 3.13 a template string is a name and a string", () => {
  const result = parse('x = t"a"\n');
  expect(result.ok ? [] : result.diagnostics.map(({ message }) => message)).toEqual(["SyntaxError: invalid syntax"]);
  const tokens = tokenize('t"a"');
  expect(tokens.ok && tokens.tokens.map(({ kind }) => kind)).toEqual(["NAME", "STRING", "NEWLINE", "ENDMARKER"]);
});

test("t and tr stay names where no quote follows", () => {
  expect(refused("t = 1\ntr = t\nrt(t)\n")).toEqual([]);
});
