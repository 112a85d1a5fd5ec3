/** The corpus on disk: where its cases are, what a case holds, and how a case's files are written. */
import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** The root of the repository. */
export const repository = resolve(import.meta.dirname, "../..");

/** The folders whose cases are recorded from CPython. */
export const recordedRoots = ["corpus", "test/conformance/traces"] as const;

/** What `case.json` may say. A rejected case has `code`, every other one has `exitCode` once it is recorded. */
export interface CaseFile {
  /** The exit code of the program. */
  readonly exitCode?: number;
  /** Codes of the diagnostics that compiling gives, in order. */
  readonly diagnostics?: readonly string[];
  /** Says that CPython cannot be asked: the expected output comes from the design, for the `reason` given. */
  readonly expectedStdoutFrom?: "design";
  readonly reason?: string;
}

/** One case: a folder with an `input.py`. */
export interface Case {
  /** `area/case` below its root: `guide/3_2_gather`. */
  readonly name: string;
  readonly folder: string;
  readonly input: string;
}

/** All cases below `root` (a path within the repository) whose name contains `filter`, sorted by name. */
export function findCases(root: string, filter = ""): Case[] {
  const top = join(repository, root);
  return globSync("**/input.py", { cwd: top })
    .map((path) => toCase(top, join(top, path)))
    .filter((found) => found.name.includes(filter))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toCase(top: string, input: string): Case {
  const folder = dirname(input);
  return { name: relative(top, folder).split(sep).join("/"), folder, input };
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

/** The case's `case.json`; empty where there is none yet. */
export function readCaseFile(found: Case): CaseFile {
  return JSON.parse(readText(found, "case.json") ?? "{}") as CaseFile;
}

/** Writes a file of the case whole or not at all: a reader never meets half of it. */
export function writeText(found: Case, file: string, text: string): void {
  const path = join(found.folder, file);
  const unfinished = `${path}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** Writes the case's `case.json`. */
export function writeCaseFile(found: Case, content: CaseFile): void {
  writeText(found, "case.json", `${JSON.stringify(content, null, 2)}\n`);
}
