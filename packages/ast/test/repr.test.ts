import { expect, test } from "vitest";
import { charactersOf, reprBytes, reprConstant, reprFloat, reprString } from "../src/index.ts";

test.each([
  ["", "''"],
  ["it's", `"it's"`],
  [`it's "x"`, `'it\\'s "x"'`],
  ["a\n\t\r\\", "'a\\n\\t\\r\\\\'"],
  ["\x00\x7f\xa0\xad", "'\\x00\\x7f\\xa0\\xad'"],
  ["é\u200b\ud800", "'é\\u200b\\ud800'"],
  ["😀\u{e0001}", "'😀\\U000e0001'"],
])("repr of the str %j", (value, expected) => {
  expect(reprString(value)).toBe(expected);
});

test.each([
  [1, "1.0"],
  [-0, "-0.0"],
  [1e16, "1e+16"],
  [1e15, "1000000000000000.0"],
  [0.0001, "0.0001"],
  [0.00001, "1e-05"],
  [1.5e-7, "1.5e-07"],
  [5e-324, "5e-324"],
  [1.7976931348623157e308, "1.7976931348623157e+308"],
  [Infinity, "inf"],
])("repr of the float %d", (value, expected) => {
  expect(reprFloat(value)).toBe(expected);
});

test("two surrogates that are two characters of Python stay two", () => {
  expect(reprConstant({ type: "str", value: "a\ud83d\ude00" })).toBe("'a😀'");
  expect(reprConstant({ type: "str", value: "a\ud83d\ude00", splits: [2] })).toBe("'a\\ud83d\\ude00'");
  expect(charactersOf({ value: "😀\ud83d\ude00", splits: [3] })).toEqual(["😀", "\ud83d", "\ude00"]);
});

test("repr of bytes and of other constants", () => {
  expect(reprBytes(Uint8Array.from([0, 39, 92, 65, 255]))).toBe(`b"\\x00'\\\\A\\xff"`);
  expect(reprConstant({ type: "complex", imaginary: 1 })).toBe("1j");
  expect(reprConstant({ type: "complex", imaginary: 1e20 })).toBe("1e+20j");
  expect(reprConstant({ type: "int", value: 10n ** 30n })).toBe("1000000000000000000000000000000");
  expect(reprConstant({ type: "Ellipsis" })).toBe("Ellipsis");
});

test("a character younger than Python 3.13's Unicode is escaped", () => {
  expect(reprString("\u{14000}\u{1fae9}\u{1f600}")).toBe("'\\U00014000\\U0001fae9😀'");
});
