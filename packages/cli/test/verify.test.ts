import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCases } from "../src/verify/case.ts";
import { unifiedDiff } from "../src/verify/diff.ts";
import { inPool } from "../src/verify/pool.ts";
import { emptyResult, isGreen, note } from "../src/verify/result.ts";
import { renderResults } from "../src/verify/table.ts";
import { temporaryFolder } from "./folder.ts";

describe("unifiedDiff", () => {
  it("is empty for equal texts", () => {
    expect(unifiedDiff("a\nb\n", "a\nb\n")).toBe("");
  });

  it("shows changes with three lines of context and joins near ones", () => {
    const before = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join("");
    const after = before.replace("5\n", "five\n").replace("9\n", "").replace("20\n", "20\n21\n");
    expect(unifiedDiff(before, after)).toBe(
      "@@ -2,11 +2,10 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n-9\n 10\n 11\n 12\n@@ -18,3 +17,4 @@\n 18\n 19\n 20\n+21\n",
    );
  });

  it("notes a missing newline and an empty side", () => {
    expect(unifiedDiff("a\n", "a")).toBe("@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n");
    expect(unifiedDiff("", "a\n")).toBe("@@ -0,0 +1,1 @@\n+a\n");
  });

  it("copes with large texts that have nothing in common", () => {
    const text = (name: string): string => Array.from({ length: 3000 }, (_, index) => `${name}${index}\n`).join("");
    expect(unifiedDiff(text("a"), text("b")).split("\n").length).toBe(6002);
  });
});

describe("findCases", () => {
  it("finds the folders with an input.py, sorted, with their description", () => {
    const folder = temporaryFolder({
      "guide/b/input.py": "",
      "guide/b/case.json": '{ "title": "B", "exitCode": 1 }',
      "guide/a/input.py": "",
      "asyncio/c/input.py": "",
      "asyncio/other.txt": "",
    });
    expect(findCases(folder).map(({ name, description }) => [name, description])).toEqual([
      ["asyncio/c", {}],
      ["guide/a", {}],
      ["guide/b", { title: "B", exitCode: 1 }],
    ]);
    expect(findCases(join(folder, "guide", "a")).map(({ name }) => name)).toEqual(["."]);
  });

  it.each([
    ['{ "exitcode": 1 }', 'there is no key "exitcode"'],
    ['{ "args": "x" }', '"args" has a value of the wrong kind'],
    ['{ "expectedStdoutFrom": "design" }', 'needs a "reason"'],
    ["{", "JSON"],
  ])("reports %s", (text, problem) => {
    const folder = temporaryFolder({ "a/input.py": "", "a/case.json": text });
    expect(findCases(folder)[0]?.problem).toContain(problem);
  });
});

describe("the table", () => {
  it("lists the checks, then what differs, then a count", () => {
    const good = emptyResult("guide/a");
    note(good, "text", "ok");
    const bad = emptyResult("guide/long-name");
    note(bad, "text", "differs", "--- expected.ts\n+++ actual\n");
    expect([isGreen(good), isGreen(bad)]).toEqual([true, false]);
    expect(renderResults([good, bad], 1.25, false)).toBe(
      [
        "case             text     diagnostics  types  stdout  exit",
        "guide/a          ok       -            -      -       -",
        "guide/long-name  DIFFERS  -            -      -       -",
        "",
        "guide/long-name",
        "  --- expected.ts",
        "  +++ actual",
        "",
        "1 of 2 cases not as expected (1.3 s)",
        "",
      ].join("\n"),
    );
  });
});

describe("inPool", () => {
  it("never does more than its size at once, and everything", async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await inPool([1, 2, 3, 4, 5], 2, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      done.push(item);
    });
    expect([most, done.toSorted()]).toEqual([2, [1, 2, 3, 4, 5]]);
  });
});
