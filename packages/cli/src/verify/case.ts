import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PythonVersion } from "@tsyncio/parser";

/** The content of a case's case.json; all of it is optional. */
export interface CaseDescription {
  /** What the case shows, for people. */
  readonly title?: string;
  /** The exit code that the program must have; 0 where left out. */
  readonly exitCode?: number;
  /** The arguments of the program. */
  readonly args?: readonly string[];
  /** Whether it is compiled with --strict. */
  readonly strict?: boolean;
  /** The release whose syntax it is read with (--python); that of the command line where left out. */
  readonly python?: PythonVersion;
  /** "design" where CPython cannot run the program, so that its output was written by hand; `reason` says why. */
  readonly expectedStdoutFrom?: "design";
  readonly reason?: string;
  /** Files of the case that the program finds in its folder. */
  readonly files?: readonly string[];
  /** What the program reads from standard input. */
  readonly stdin?: string;
  /** Whether it runs by the real clock: what comes from sockets and processes comes at its own time. */
  readonly realTime?: boolean;
}

/** One case of a corpus: a folder with an input.py, and the modules that it imports. */
export interface Case {
  /** Its path below the corpus, with `/`. */
  readonly name: string;
  readonly folder: string;
  readonly description: CaseDescription;
  /** What is wrong with its case.json; null when nothing is. */
  readonly problem: string | null;
}

/** The file of a case that holds what is expected, by what it is expected of. */
export const expectedFiles = {
  code: "expected.ts",
  diagnostics: "expected.txt",
  stdout: "expected.stdout",
} as const;

const kinds: Readonly<Record<keyof CaseDescription, (value: unknown) => boolean>> = {
  title: isString,
  exitCode: Number.isInteger,
  args: isStrings,
  strict: (value) => typeof value === "boolean",
  python: (value) => value === "3.13" || value === "3.14",
  expectedStdoutFrom: (value) => value === "design",
  reason: isString,
  files: isStrings,
  stdin: isString,
  realTime: (value) => typeof value === "boolean",
};

/** All cases below a folder (which may be a case itself), sorted by name. */
export function findCases(corpus: string): readonly Case[] {
  const folders = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  const below = folders.flatMap((name) =>
    findCases(join(corpus, name)).map((found) => ({
      ...found,
      name: relative(corpus, found.folder).split(sep).join("/"),
    })),
  );
  if (!existsSync(join(corpus, "input.py"))) return below;
  return [{ name: ".", folder: corpus, ...readDescription(corpus) }, ...below];
}

/** The TypeScript of the modules of a case, beside the Python: all of it but `expected.ts`, as paths below the case's folder. */
export function moduleFiles({ folder }: Case): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter(
      (path) =>
        path.endsWith(".ts") && path !== expectedFiles.code && existsSync(join(folder, path.replace(/\.ts$/, ".py"))),
    );
}

function readDescription(folder: string): Pick<Case, "description" | "problem"> {
  const path = join(folder, "case.json");
  if (!existsSync(path)) return { description: {}, problem: null };
  try {
    const description = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    return { description, problem: descriptionProblem(description) };
  } catch (error) {
    return { description: {}, problem: `case.json: ${(error as Error).message}` };
  }
}

function descriptionProblem(description: Readonly<Record<string, unknown>>): string | null {
  for (const [key, value] of Object.entries(description)) {
    if (!Object.hasOwn(kinds, key)) return `case.json: there is no key "${key}"`;
    if (!kinds[key as keyof CaseDescription](value)) return `case.json: "${key}" has a value of the wrong kind`;
  }
  const fromDesign = description["expectedStdoutFrom"] !== undefined;
  return fromDesign && description["reason"] === undefined ? 'case.json: "expectedStdoutFrom" needs a "reason"' : null;
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}
