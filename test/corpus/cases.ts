/** The corpus on disk: where the cases are, and how a recording is written. What a case is, `tsyncio verify` says. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeWhole } from "../../packages/cli/src/sources/write.ts";
import { type Case, type CaseDescription, findCases } from "../../packages/cli/src/verify/case.ts";

/** The root of the repository. */
export const repository = resolve(import.meta.dirname, "../..");

/** The folders of cases, relative to the root of the repository. */
export const corpusFolder = "corpus";
export const tracesFolder = "test/conformance/traces";

/** All cases below a folder of the repository, sorted by name. Raises when a `case.json` is wrong. */
export function casesBelow(folder: string): readonly Case[] {
  const cases = findCases(join(repository, folder));
  for (const { name, problem } of cases) {
    if (problem !== null) throw new Error(`${folder}/${name}: ${problem}`);
  }
  return cases;
}

/** Whether the case is a program that must be refused, and so has no output. */
export function isRejected(found: Case): boolean {
  return found.name.startsWith("rejected/");
}

/** The text of a file of the case; null where there is none. */
export function readText(found: Case, file: string): string | null {
  const path = join(found.folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Writes a file of the case whole or not at all. */
export function writeText(found: Case, file: string, text: string): void {
  writeWhole(join(found.folder, file), text);
}

/** Writes the case's `case.json`. */
export function writeDescription(found: Case, description: CaseDescription): void {
  writeText(found, "case.json", `${JSON.stringify(description, null, 2)}\n`);
}
