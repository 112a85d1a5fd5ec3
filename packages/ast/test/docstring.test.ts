import { expect, test } from "vitest";
import { build, docstringOf } from "../src/index.ts";

const documented = (value: string) =>
  build.Module([build.ExprStatement(build.Constant({ type: "str", value }, null))], []);

/** Texts and what `ast.get_docstring` makes of them. */
test.each([
  ["a", "a"],
  ["  a\n    b\n      c\n   \n", "a\nb\n  c"],
  ["\n\n\ta\n\t  b\n", "a\n  b"],
  ["", ""],
  ["\n  \n", "  "],
  ["a\r\tb\n  x\tc", "a\r        b\nx     c"],
  ["é\té\n  ü\tb", "é       é\nü     b"],
  ["   \n a", "a"],
  ["a\n\u00a0b\n\u00a0\u00a0c", "a\n\u00a0b\n\u00a0\u00a0c"],
])("the docstring %j is %j", (text, expected) => {
  expect(docstringOf(documented(text))).toBe(expected);
});

test("other bodies have none", () => {
  expect(docstringOf(build.Module([], []))).toBeNull();
  expect(docstringOf(build.Module([build.Pass()], []))).toBeNull();
  const bytes = build.Constant({ type: "bytes", value: new Uint8Array() }, null);
  expect(docstringOf(build.Module([build.ExprStatement(bytes)], []))).toBeNull();
});
