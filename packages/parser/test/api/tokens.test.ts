import { expect, test } from "vitest";
import { tokenize } from "../../src/index.ts";
import type { Token } from "../../src/index.ts";

const tokens = (source: string): readonly Token[] => {
  const result = tokenize(source);
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.tokens;
};

const brief = (source: string): readonly string[] =>
  tokens(source).map(
    ({ kind, text, lineno, col_offset, end_lineno, end_col_offset }) =>
      `${lineno}:${col_offset}-${end_lineno}:${end_col_offset} ${kind} ${JSON.stringify(text)}`,
  );

test("blocks, words and operators have CPython's kinds and places", () => {
  expect(brief("if not x:  # why\n    match += 0x1F\n\n")).toEqual([
    '1:0-1:2 NAME "if"',
    '1:3-1:6 NAME "not"',
    '1:7-1:8 NAME "x"',
    '1:8-1:9 COLON ":"',
    '1:16-1:17 NEWLINE "\\n"',
    '2:0-2:4 INDENT "    "',
    '2:4-2:9 NAME "match"',
    '2:10-2:12 PLUSEQUAL "+="',
    '2:13-2:17 NUMBER "0x1F"',
    '2:17-2:18 NEWLINE "\\n"',
    '4:0-4:0 DEDENT ""',
    '4:0-4:0 ENDMARKER ""',
  ]);
});

test("an f-string comes in parts, its literal text as it stands in the source", () => {
  expect(brief('f"a{{b{x!r:>{w}}"')).toEqual([
    '1:0-1:2 FSTRING_START "f\\""',
    '1:2-1:6 FSTRING_MIDDLE "a{{b"',
    '1:6-1:7 LBRACE "{"',
    '1:7-1:8 NAME "x"',
    '1:8-1:9 EXCLAMATION "!"',
    '1:9-1:10 NAME "r"',
    '1:10-1:11 COLON ":"',
    '1:11-1:12 FSTRING_MIDDLE ">"',
    '1:12-1:13 LBRACE "{"',
    '1:13-1:14 NAME "w"',
    '1:14-1:15 RBRACE "}"',
    '1:15-1:16 RBRACE "}"',
    '1:16-1:17 FSTRING_END "\\""',
    '1:17-1:18 NEWLINE ""',
    '2:0-2:0 ENDMARKER ""',
  ]);
});

test("columns count UTF-8 bytes, offsets UTF-16 units", () => {
  const [, , text, plus] = tokens('x = "é𝒳" + 1');
  expect(text).toMatchObject({ col_offset: 4, end_col_offset: 12, start: 4, end: 9 });
  expect(plus).toMatchObject({ col_offset: 13, start: 10 });
});

test("offsets lead into the source that was given, whatever its line ends", () => {
  const source = "\ufeffif x:\r\n    '''a\r\nb'''\r    c\r\n";
  for (const { text, start, end } of tokens(source)) {
    expect(source.slice(start, end).replaceAll(/\r\n?/g, "\n")).toBe(text);
  }
});

test("comments come apart, blank lines not at all", () => {
  const result = tokenize("# a\n\nx  # b\n");
  expect(result.ok && result.comments.map(({ text, lineno, ownLine }) => [text, lineno, ownLine])).toEqual([
    ["# a", 1, true],
    ["# b", 3, false],
  ]);
});

test("what only the grammar refuses has tokens", () => {
  expect(tokens("x = = ?").map(({ kind }) => kind)).toEqual([
    "NAME",
    "EQUAL",
    "EQUAL",
    "ERRORTOKEN",
    "NEWLINE",
    "ENDMARKER",
  ]);
  expect(tokens("a <> b")[1]).toMatchObject({ kind: "NOTEQUAL", text: "<>" });
});

test.each([
  ["x = 'a", "SyntaxError: unterminated string literal (detected at line 1)"],
  ["if x:\n    y\n  z\n", "IndentationError: unindent does not match any outer indentation level"],
  ["f(1,\n", "SyntaxError: '(' was never closed"],
  ["x)", "SyntaxError: unmatched ')'"],
])("%j is refused", (source, message) => {
  const result = tokenize(source, { filename: "a.py" });
  expect(result.ok ? [] : result.diagnostics.map((found) => [found.message, found.span.file])).toEqual([
    [message, "a.py"],
  ]);
});

test("an empty source has its end", () => {
  expect(brief("")).toEqual(['1:0-1:0 ENDMARKER ""']);
  expect(brief("\n# a")).toEqual(['3:0-3:0 ENDMARKER ""']);
});
