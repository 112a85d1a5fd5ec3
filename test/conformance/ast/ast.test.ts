import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { compareFiles, sayOf } from "./compare.ts";
import { libraryFiles } from "./files.ts";
import { libraryRoot } from "./oracle.ts";
import { withRandomFile } from "./random.ts";
import { recorded, recordedFiles } from "./recording.ts";

const oracle = findOracle();

describe("our own Python files", () => {
  const files = recordedFiles();
  const answers = recorded();

  test("are the ones that are recorded: `pnpm conformance:ast --record`", () => {
    expect([...files.keys()].toSorted()).toEqual(Object.keys(answers).toSorted());
  });

  test.each([...files])("%s gives what CPython says", (name, path) => {
    const ours = sayOf(path, readFileSync(path));
    const expected = answers[name];
    if (expected === null) expect(ours).toBeTypeOf("string");
    else expect(ours).toEqual({ ...expected, lost: null });
  });

  test.skipIf("missing" in oracle)("are recorded as CPython says today", async () => {
    if ("missing" in oracle) return;
    const { accepted, refused, differences } = await compareFiles(oracle.command, [...files.values()]);
    expect(differences).toEqual([]);
    expect(accepted + refused).toBe(files.size);
  });
});

test.skipIf("missing" in oracle)(
  "every file of CPython's library gives CPython's tree, and its text",
  { timeout: 600_000 },
  async () => {
    if ("missing" in oracle) return;
    const files = libraryFiles(libraryRoot(oracle.command), []);
    const { accepted, refused, differences } = await compareFiles(oracle.command, files);
    expect(differences).toEqual([]);
    expect(accepted).toBeGreaterThan(500);
    expect(accepted + refused).toBe(files.length);
  },
);

test.skipIf("missing" in oracle)("statements made at random give CPython's trees, and their text", async () => {
  if ("missing" in oracle) return;
  const compared = await withRandomFile(oracle.command, "1", 1000, (path) => compareFiles(oracle.command, [path]));
  expect(compared).toEqual({ accepted: 1, refused: 0, differences: [] });
});
