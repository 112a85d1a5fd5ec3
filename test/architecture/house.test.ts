import { globSync } from "node:fs";
import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { readFile, root, trackedFiles } from "./workspace.ts";

/** The longest that a file of code may be, except for generated ones. */
const mostLines = 300;

const isCode = (path: string): boolean =>
  /^(?:packages|test)\/.*\.[cm]?[jt]s$/.test(path) && !path.includes("/generated/");
const isText = (text: string): boolean => !text.includes("\0");

describe("the house", () => {
  it(`has no file of more than ${mostLines} lines outside generated/`, () => {
    const long = trackedFiles
      .filter(isCode)
      .map((path) => ({ path, lines: (readFile(path) ?? "").split("\n").length - 1 }))
      .filter(({ lines }) => lines > mostLines);
    expect(long).toEqual([]);
  });

  it("has the paths that ARCHITECTURE.md names", () => {
    const text = readFile("ARCHITECTURE.md") ?? "";
    const tops = new Set(trackedFiles.map((path) => path.split("/", 1)[0]));
    const named = [...text.matchAll(/`([\w.@*-]+\/[\w.@*/{},-]*)`/g)].map(([, path = ""]) => path);
    const ours = named.filter((path) => tops.has(path.split("/", 1)[0] ?? ""));
    const missing = ours.filter((path) => globSync(path.replace(/\/$/, ""), { cwd: root }).length === 0);
    expect(ours.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("names no folder of anybody's machine and no package registry in a tracked file", () => {
    // A home folder of `/` (in some containers) would be found everywhere.
    const here = [root, homedir()].filter((path) => path.length > 4).map((path) => RegExp.escape(path));
    const machine = new RegExp(`(?<![\\w.@-])(?:${here.join("|")}|/(?:home|Users)/\\w+)(?:/|\\b)`);
    const registry = /https?:\/\/[\w.-]*(?:registry|artifactory|verdaccio)[\w.-]*/i;
    const found = trackedFiles.filter((path) => {
      const text = readFile(path) ?? "";
      return isText(text) && (machine.test(text) || registry.test(text));
    });
    expect(found).toEqual([]);
  });
});
