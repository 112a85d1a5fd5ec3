import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";

type Row = [source: string, kind: string | null, message?: string, line?: number, offset?: number];

const rows = JSON.parse(readFileSync(new URL("refusals.json", import.meta.url), "utf8")) as Row[];

const verdict = (source: string): string => {
  const result = parse(source);
  if (result.ok) return "accepted";
  const [first] = result.diagnostics;
  return `${first?.message ?? ""} at ${first?.span.line ?? 0}:${first?.span.column ?? 0}`;
};

test.each(rows)("%j", (source, kind, message, line, offset) => {
  const expected = kind === null ? "accepted" : `${kind}: ${message ?? ""} at ${line ?? 0}:${offset ?? 0}`;
  expect(verdict(source)).toBe(expected);
});

test("the refusal is a diagnostic with the name of the file", () => {
  const result = parse("def f():\npass\n", { filename: "a.py" });
  expect(result.ok ? [] : result.diagnostics).toEqual([
    {
      code: "syntax-error",
      severity: "error",
      message: "IndentationError: expected an indented block after function definition on line 1",
      help: null,
      span: { file: "a.py", line: 2, column: 1, endLine: 2, endColumn: 5 },
    },
  ]);
});

test("without checks what only the compiler refuses is accepted", () => {
  expect(parse("return 1", { checks: false }).ok).toBe(true);
  expect(parse("return 1").ok).toBe(false);
});

test.each(["not ".repeat(20_000), `x${"+x".repeat(20_000)}`, "(".repeat(10_000)])(
  "a source that nests too deeply is refused cleanly (%#)",
  (source) => {
    expect(parse(source).ok).toBe(false);
  },
);

test("a source that nests deeply, but not too deeply, is accepted", () => {
  expect(parse(`x${"+x".repeat(2000)}`).ok).toBe(true);
});
