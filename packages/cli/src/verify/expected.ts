import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../sources/write.ts";
import { expectedFiles, type Case } from "./case.ts";
import { unifiedDiff } from "./diff.ts";

/** The bytes of an expected file; null when there is none. */
export function readExpected(found: Case, kind: keyof typeof expectedFiles): Buffer | null {
  try {
    return readFileSync(join(found.folder, expectedFiles[kind]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** How bytes differ from the expected ones, as a unified diff under the names of both; null when they are equal. */
export function difference(expected: Buffer, actual: Buffer, file: string): string | null {
  if (expected.equals(actual)) return null;
  const diff = unifiedDiff(expected.toString("utf8"), actual.toString("utf8"));
  return `--- ${file}\n+++ actual\n${diff === "" ? "the bytes differ, though they decode to the same text\n" : diff}`;
}

/** Rewrites what `--update` may rewrite: the text and the diagnostics. An empty text removes expected.txt. */
export function updateExpected(found: Case, kind: "code" | "diagnostics", text: string): void {
  const path = join(found.folder, expectedFiles[kind]);
  if (text === "") rmSync(path, { force: true });
  else writeWhole(path, text);
}
