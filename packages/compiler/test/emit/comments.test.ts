import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type * as ast from "@tsyncio/ast";
import { parse } from "@tsyncio/parser";
import { describe, expect, test } from "vitest";
import { bodiesOf, isCompound } from "../../src/4-emit/clauses.ts";
import { attachComments } from "../../src/4-emit/comments.ts";
import type { CommentMap } from "../../src/4-emit/comments.ts";
import type { Trivia } from "../../src/4-emit/tree.ts";

/** The places of all comments in source order, as lines: `header: …`, `If: …`, `If end of line: …`. */
function places(source: string): string[] {
  const result = parse(source, {});
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const map = attachComments(result.module, result.comments, source);
  const header = map.header.map((text) => `header:${text}`);
  return [...header, ...placesInBody(map, result.module.body, "module")];
}

function placesInBody(map: CommentMap, body: readonly ast.Stmt[], owner: string): string[] {
  return [
    ...leading(map.blockStart(body), `${owner} start`),
    ...body.flatMap((statement) => placesInStatement(map, statement)),
    ...leading(map.blockEnd(body), `${owner} end`),
  ];
}

function placesInStatement(map: CommentMap, statement: ast.Stmt): string[] {
  const trivia = map.trivia(statement);
  const inside = isCompound(statement)
    ? bodiesOf(statement).flatMap((body) => placesInBody(map, body, statement.kind))
    : [];
  const trailing = trivia?.trailing === undefined ? [] : [`${statement.kind} trailing:${trivia.trailing}`];
  return [...leading(trivia, statement.kind), ...inside, ...trailing];
}

function leading(trivia: Trivia | undefined, owner: string): string[] {
  const comments = (trivia?.leading ?? []).map((text) => (text === "\n" ? `${owner} blank` : `${owner}:${text}`));
  return trivia?.blankBefore === true ? [`${owner} apart`, ...comments] : comments;
}

const rows: readonly { readonly name: string; readonly source: string; readonly expected: readonly string[] }[] = [
  {
    name: "the file's header, without the interpreter's lines",
    source: "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n# Copyright\n\n# All rights\n\nimport asyncio\n",
    expected: ["header: Copyright", "header:\n", "header: All rights", "Import apart"],
  },
  {
    name: "a comment that touches the first statement stays with it",
    source: "# file\n\n# why\nx = 1\n",
    expected: ["header: file", "Assign apart", "Assign: why"],
  },
  {
    name: "a comment that touches an import or a docstring is the file's",
    source: '# file\n"""Doc."""\n# next\n\nx = 1\n',
    expected: ["header: file", "Assign: next", "Assign blank"],
  },
  {
    name: "only comments",
    source: "# a\n\n# b",
    expected: ["header: a", "header:\n", "header: b"],
  },
  {
    name: "above, beside, blank lines between",
    source: "x = 1  # one\n\n\n# two\n\n# three\n\ny = 2\nz = 3; w = 4  # four\n",
    expected: [
      "Assign trailing: one",
      "Assign apart",
      "Assign: two",
      "Assign blank",
      "Assign: three",
      "Assign blank",
      "Assign trailing: four",
    ],
  },
  {
    name: "inside a statement over several lines",
    source: "f(  # a\n  # b\n  1,  # c\n)  # d\n",
    expected: ["Expr: a", "Expr: b", "Expr: c", "Expr trailing: d"],
  },
  {
    name: "headers of blocks",
    source: "@d  # a\ndef f(\n  x,  # b\n):  # c\n  # d\n  pass  # e\n  # f\n# g\n",
    expected: [
      "FunctionDef: a",
      "FunctionDef: b",
      "FunctionDef start: c",
      "Pass: d",
      "Pass trailing: e",
      "FunctionDef end: f",
      "module end: g",
    ],
  },
  {
    name: "a docstring's comments go to the start of the block",
    source: 'def f():\n  # a\n  """Doc."""  # b\n\n  # c\n  return 1\n',
    expected: ["FunctionDef start: a", "FunctionDef start: b", "Return apart", "Return: c"],
  },
  {
    name: "elif and else",
    source: "if a:  # 1\n  b\n  # 2\n# 3\nelif c:  # 4\n  d\n# 5\nelse:  # 6\n  e\n  # 7\n# 8\nf\n",
    expected: [
      "If start: 1",
      "If end: 2",
      "If start: 3",
      "If start: 4",
      "If start: 5",
      "If start: 6",
      "If end: 7",
      "Expr: 8",
    ],
  },
  {
    name: "an if inside else is no elif",
    source: "if a:\n  b\nelse:\n  # 1\n  if c:  # 2\n    d\n",
    expected: ["If: 1", "If start: 2"],
  },
  {
    name: "try",
    source: "try:  # 1\n  a\n# 2\nexcept A:  # 3\n  b\n  # 4\nelse:  # 5\n  c\n# 6\nfinally:  # 7\n  d\n",
    expected: [
      "Try start: 1",
      "Try start: 2",
      "Try start: 3",
      "Try end: 4",
      "Try start: 5",
      "Try start: 6",
      "Try start: 7",
    ],
  },
  {
    name: "blocks on the line of their header",
    source: "if a: b  # 1\nelse: c  # 2\n# 3\n",
    expected: ["Expr trailing: 1", "Expr trailing: 2", "module end: 3"],
  },
  {
    name: "match",
    source: "match x:  # 1\n  # 2\n  case 1:  # 3\n    a\n  # 4\n  case 2: b  # 5\n",
    expected: ["Match: 1", "Match start: 2", "Match start: 3", "Match start: 4", "Expr trailing: 5"],
  },
  {
    name: "nested blocks end where the comment is indented",
    source: "while a:\n  while b:\n    c\n    # 1\n  # 2\n# 3\nd\n",
    expected: ["While end: 1", "While end: 2", "Expr: 3"],
  },
  {
    name: "text that looks like a comment",
    source: 'x = """\n# no\n\n"""\ny = "#"  # yes\n',
    expected: ["Assign trailing: yes"],
  },
];

test.each(rows)("$name", ({ source, expected }) => {
  expect(places(source)).toEqual(expected);
});

describe("every comment of the corpus has one place, in order", () => {
  const corpus = fileURLToPath(new URL("../../../../corpus", import.meta.url));
  const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".py") && !file.includes("rejected"),
  );
  test.each(files)("%s", (file) => {
    const source = readFileSync(`${corpus}/${file}`, "utf8");
    const result = parse(source, {});
    if (!result.ok) return;
    const written = result.comments.map(({ text }) => text.slice(1).trimEnd());
    const placed = places(source).flatMap((place) => /^[^:]*:([^]*)$/.exec(place)?.[1] ?? []);
    expect(placed.filter((text) => text !== "\n")).toEqual(
      written.filter((text) => !text.startsWith("!") && !/coding[:=]/.test(text)),
    );
  });
});
