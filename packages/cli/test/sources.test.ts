import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { splitRunArguments } from "../src/run/arguments.ts";
import { findInputs } from "../src/sources/inputs.ts";
import { planOutputs } from "../src/sources/outputs.ts";
import { writeWhole } from "../src/sources/write.ts";
import { temporaryFolder } from "./folder.ts";

describe("findInputs", () => {
  const tree = {
    "src/b.py": "",
    "src/a.py": "",
    "src/deep/c.py": "",
    "src/notes.txt": "",
    "src/__pycache__/x.py": "",
    "src/.hidden/x.py": "",
    "src/node_modules/x.py": "",
    script: "",
    "empty/readme.md": "",
  };

  it("takes folders sorted, globs sorted, files as they are, each file once", () => {
    const folder = temporaryFolder(tree);
    const shown = (...args: string[]): string[] => findInputs(args, folder).inputs.map((input) => input.shown);
    expect(shown("src")).toEqual(["src/a.py", "src/b.py", "src/deep/c.py"]);
    expect(shown("src/*.py")).toEqual(["src/a.py", "src/b.py"]);
    expect(shown("src/deep/../deep/c.py", "src", "script")).toEqual([
      "src/deep/../deep/c.py",
      "src/a.py",
      "src/b.py",
      "script",
    ]);
  });

  it("keeps the structure below a folder and below the fixed part of a glob", () => {
    const folder = temporaryFolder(tree);
    const below = (arg: string): string[] => findInputs([arg], folder).inputs.map((input) => input.relative);
    expect(below("src")).toEqual(["a.py", "b.py", join("deep", "c.py")]);
    expect(below("src/deep/*.py")).toEqual(["c.py"]);
    expect(below("src/**/c.py")).toEqual([join("deep", "c.py")]);
    expect(below("src/deep/c.py")).toEqual(["c.py"]);
  });

  it("says what is not there and goes on", () => {
    const folder = temporaryFolder(tree);
    const { inputs, problems } = findInputs(["missing.py", "empty", "*.py", "src/a.py"], folder);
    expect(inputs.map(({ shown }) => shown)).toEqual(["src/a.py"]);
    expect(problems).toEqual([
      { file: "missing.py", message: "no such file or directory" },
      { file: "empty", message: "no Python file in this folder" },
      { file: "*.py", message: "no Python file matches" },
    ]);
  });
});

describe("planOutputs", () => {
  it("refuses two inputs with one output, and an output that is an input", () => {
    const folder = temporaryFolder({ "a/x.py": "", "b/x.py": "", "y.ts": "", "z.py": "" });
    const { inputs } = findInputs(["a/x.py", "b/x.py", "y.ts", "z.py"], folder);
    const plan = planOutputs(inputs, join(folder, "out"));
    expect(plan.planned.map(({ input }) => input.shown)).toEqual(["y.ts", "z.py"]);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      `the same output as b/x.py: ${join(folder, "out", "x.ts")}`,
      `the same output as a/x.py: ${join(folder, "out", "x.ts")}`,
    ]);
    expect(planOutputs(inputs, null).problems).toEqual([
      { file: "y.ts", message: "its output y.ts would overwrite an input" },
    ]);
  });
});

describe("writeWhole", () => {
  it("makes folders, replaces the content and leaves nothing else behind", () => {
    const folder = temporaryFolder();
    const path = join(folder, "deep", "a.ts");
    expect(writeWhole(path, "one")).toBe(true);
    expect(writeWhole(path, "two")).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(join(folder, "deep"))).toEqual(["a.ts"]);
  });

  it("leaves a file alone that is as it should be", () => {
    const folder = temporaryFolder({ "a.ts": "same" });
    const modified = (): bigint => statSync(join(folder, "a.ts"), { bigint: true }).mtimeNs;
    const before = modified();
    expect(writeWhole(join(folder, "a.ts"), "same")).toBe(false);
    expect(modified()).toBe(before);
  });

  it("leaves no temporary file when it cannot write", () => {
    const folder = temporaryFolder({ "a.ts/inside": "" });
    expect(() => writeWhole(join(folder, "a.ts"), "text")).toThrow();
    expect(readdirSync(folder)).toEqual(["a.ts"]);
    expect(existsSync(join(folder, "a.ts", "inside"))).toBe(true);
  });
});

describe("splitRunArguments", () => {
  const split = (line: string): string[][] => {
    const { own, rest } = splitRunArguments(line.split(" "));
    return [[...own], [...rest]];
  };

  it("gives everything after FILE to the program", () => {
    expect(split("run a.py --help -- -x")).toEqual([
      ["run", "a.py"],
      ["--help", "--", "-x"],
    ]);
    expect(split("run --strict a.py --strict")).toEqual([["run", "a.py", "--strict"], ["--strict"]]);
    expect(split("run --python 3.14 a.py --python 3.13")).toEqual([
      ["run", "a.py", "--python", "3.14"],
      ["--python", "3.13"],
    ]);
    expect(split("run -- -odd.py -x")).toEqual([["run", "./-odd.py"], ["-x"]]);
    expect(split("run --")).toEqual([["run"], []]);
  });

  it("leaves other command lines whole", () => {
    expect(split("run --help")).toEqual([["run", "--help"], []]);
    expect(split("compile run a.py")).toEqual([["compile", "run", "a.py"], []]);
  });
});
