import { describe, expect, it } from "vitest";
import { diagnostic, explain, diagnosticCodes, catalogue, renderDiagnostic, type Span } from "../src/index.ts";

function render(source: string, span: Omit<Span, "file">, color = false): string {
  const found = diagnostic("unknown-module", { file: "program.py", ...span }, { module: "numpy" });
  return renderDiagnostic({ ...found, help: null }, source, { color });
}

describe("renderDiagnostic", () => {
  it("shows place, code, message, frame and help", () => {
    const found = diagnostic(
      "unknown-module",
      { file: "program.py", line: 2, column: 8, endLine: 2, endColumn: 13 },
      { module: "numpy" },
    );
    expect(renderDiagnostic(found, "x = 1\nimport numpy as np\n", { color: false })).toBe(
      [
        "program.py:2:8: error[unknown-module]: no module named 'numpy' can be compiled",
        "  |",
        "2 | import numpy as np",
        "  |        ^^^^^",
        "  = help: use a supported module, or move the code that needs 'numpy' behind a file of your own",
        "",
      ].join("\n"),
    );
  });

  it("puts carets below the right place after tabs, wide characters and combining marks", () => {
    expect(render("\tx = 漢字 + e\u0301 + y", { line: 1, column: 16, endLine: 1, endColumn: 17 })).toBe(
      [
        "program.py:1:16: error[unknown-module]: no module named 'numpy' can be compiled",
        "  |",
        "1 |     x = 漢字 + e\u0301 + y",
        "  |                    ^",
        "",
      ].join("\n"),
    );
  });

  it("marks every line of a span over several lines, without the indentation", () => {
    expect(render("a = (\n  1,\n\n  2)\n", { line: 1, column: 5, endLine: 4, endColumn: 5 })).toContain(
      ["1 | a = (", "  |     ^", "2 |   1,", "  |   ^^", "3 |", "4 |   2)", "  |   ^^"].join("\n"),
    );
  });

  it("leaves out the middle of a long span", () => {
    const source = Array.from({ length: 12 }, (_, index) => `line${index + 1}`).join("\n");
    expect(render(source, { line: 1, column: 1, endLine: 12, endColumn: 3 })).toContain(
      [" 2 | line2", "   | ^^^^^", "...", "11 | line11"].join("\n"),
    );
  });

  it("marks an empty span and one past the end of the line or of the file with one caret", () => {
    expect(render("ab", { line: 1, column: 3, endLine: 1, endColumn: 3 })).toContain("1 | ab\n  |   ^\n");
    expect(render("ab", { line: 1, column: 9, endLine: 1, endColumn: 9 })).toContain("1 | ab\n  |    ^\n");
    expect(render("ab\n", { line: 7, column: 1, endLine: 7, endColumn: 1 })).toContain("2 |\n  | ^\n");
  });

  it("never lets the source steer the terminal", () => {
    expect(render("x = '\u001b[31m'", { line: 1, column: 1, endLine: 1, endColumn: 2 })).toContain("'␛[31m'");
  });

  it("colours only when asked", () => {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    expect(render("x", span)).not.toContain("\u001b");
    expect(render("x", span, true)).toContain("\u001b[1;31m^\u001b[0m");
  });

  it("leaves the frame out when there is no source", () => {
    const found = diagnostic(
      "internal-failure",
      { file: "a.py", line: 1, column: 1, endLine: 1, endColumn: 1 },
      { construct: "Match", message: "no case" },
    );
    expect(renderDiagnostic({ ...found, help: null }, null, { color: false })).toBe(
      "a.py:1:1: error[internal-failure]: internal failure at Match: no case\n",
    );
  });
});

describe("the catalogue", () => {
  it.each(diagnosticCodes)("%s has a page, a one-line message and a word code", (code) => {
    const page = explain(code) ?? "";
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(page.startsWith(`${code} (${catalogue[code].severity})\n\n`)).toBe(true);
    expect(page.split("\n").length).toBeGreaterThan(8);
    expect(page).toMatch(/\n {4}\S/);
    expect(Math.max(...page.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(catalogue[code].message).not.toMatch(/\n|\.$/);
  });

  it("has no page for what is not a code", () => {
    expect(explain("toString")).toBeNull();
    expect(explain("no-such-code")).toBeNull();
  });

  it("types the arguments from the templates", () => {
    const span: Span = { file: "a.py", line: 1, column: 1, endLine: 1, endColumn: 1 };
    // @ts-expect-error -- the placeholder is called module
    expect(() => diagnostic("unknown-module", span, { name: "x" })).toThrow(RangeError);
    expect(diagnostic("dialect-open", span, {}).severity).toBe("warning");
  });
});
