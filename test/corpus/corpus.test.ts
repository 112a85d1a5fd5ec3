/**
 * Each case of the corpus compiles to its golden text, type-checks, and does what CPython did. `vitest -u` rewrites
 * `expected.ts` and `expected.txt`; what a program prints is written by `pnpm corpus:record` alone.
 */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnosticCodes } from "../../packages/diagnostics/src/index.ts";
import { moduleFiles } from "../../packages/cli/src/verify/case.ts";
import { casesBelow, corpusFolder, isRejected, readText } from "./cases.ts";
import { compiledOutcome, recordedOutcome } from "./outcome.ts";
import { prepare, refusal } from "./prepare.ts";

const prepared = await prepare(casesBelow(corpusFolder));
const named = prepared.map((item) => [item.found.name, item] as const);

describe.each(named)("%s", (_name, { found, diagnostics }) => {
  // Without an expected.txt, the compiler must have nothing to say.
  const isSilent = diagnostics === "" && readText(found, "expected.txt") === null;
  test.skipIf(isSilent)("has the expected diagnostics", async () => {
    await expect(diagnostics).toMatchFileSnapshot(join(found.folder, "expected.txt"));
  });
});

describe.each(named.filter(([, { found }]) => !isRejected(found)))("%s", (_name, item) => {
  test("compiles to its golden text", async () => {
    expect(refusal(item)).toBe("");
    await expect(item.code).toMatchFileSnapshot(join(item.found.folder, "expected.ts"));
    for (const [file, code] of item.modules) await expect(code).toMatchFileSnapshot(join(item.found.folder, file));
    expect(moduleFiles(item.found).filter((file) => !item.modules.has(file))).toEqual([]);
  });

  test.skipIf(item.code === null)("type-checks", () => {
    expect(item.typeErrors).toEqual([]);
  });

  test.skipIf(item.javascript === null)("does what CPython did", async () => {
    expect(await compiledOutcome(item)).toEqual(recordedOutcome(item.found));
  });
});

describe.each(named.filter(([, { found }]) => isRejected(found)))("%s", (_name, { found, code, diagnostics }) => {
  const recorded = readText(found, "expected.error");

  test("is refused", () => {
    expect(code).toBeNull();
    expect(diagnostics).toMatch(/error\[(?!internal-failure)/);
  });

  test.skipIf(recorded === null)("has CPython's words and place", () => {
    expect(cpythonWording(diagnostics)).toBe(recorded);
  });

  test.skipIf(recorded !== null)("is valid Python", () => {
    expect(diagnostics).not.toContain("error[syntax-error]");
  });
});

test("every diagnostic has a case", () => {
  const shown = prepared.map(({ diagnostics }) => diagnostics).join("");
  const missing = diagnosticCodes.filter((code) => !shown.includes(`[${code}]`));
  // What nests too deeply is too long to read: packages/compiler/test/deep.test.ts makes such programs.
  expect(missing).toEqual(["too-deep", "internal-failure"]);
});

/** The first line of a rendered syntax error in the form of `expected.error`: `line:column: SyntaxError: message`. */
function cpythonWording(diagnostics: string): string {
  const [first = ""] = diagnostics.split("\n");
  return `${first.replace("input.py:", "").replace(" error[syntax-error]:", "")}\n`;
}
