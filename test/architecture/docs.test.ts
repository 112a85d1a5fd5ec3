import { describe, expect, it } from "vitest";
import { entriesOf, exportsOf } from "./exports.ts";
import type { Export } from "./exports.ts";

/** Modules that are imported for their effect alone. */
const isEffect = (path: string): boolean => path.includes("/parts/");

/** The packages that others may import. */
const folders = ["ast", "parser", "diagnostics", "compiler", "runtime", "cli"];

const entries = new Map(folders.flatMap((folder) => [...entriesOf(folder)].filter(([path]) => !isEffect(path))));

const place = ({ file, name }: Export): string => `${file}: ${name}`;

describe("docs", () => {
  it.each([...entries])("%s has a doc comment on every export", (_, file) => {
    const exports = exportsOf(file, entries);
    expect(exports.length).toBeGreaterThan(0);
    // An overload and a type beside a value of the same name speak for each other.
    const told = new Set(exports.filter(({ comment }) => /\w+\W+\w+/.test(comment)).map(place));
    expect(exports.map(place).filter((each) => !told.has(each))).toEqual([]);
  });

  it("see the exports that stand behind others", () => {
    const names = new Map(exportsOf("packages/ast/src/index.ts", entries).map(({ name, file }) => [name, file]));
    expect(names.get("dump")).toBe("packages/ast/src/dump.ts");
    expect(names.get("BinOp")).toBe("packages/ast/src/generated/nodes.ts");
    expect(names.get("build.BinOp")).toBe("packages/ast/src/generated/builders.ts");
    expect(exportsOf("packages/cli/src/index.ts", entries).map(({ name }) => name)).toContain("renderDiagnostic");
  });
});
