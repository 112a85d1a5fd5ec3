/**
 * What is committed of the last recording, a ratchet: `table.json` counts the methods of each file, `passing.json` names those that pass.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Suite } from "./suite.ts";
import type { Tally } from "./tally.ts";

interface Row {
  readonly passed: number;
  readonly failed: number;
  readonly refused: number;
  readonly outOfScope: number;
}

/** The methods of each file that pass. */
export type Passing = Readonly<Record<string, readonly string[]>>;

/** The methods that passed when they were recorded and do not pass now, with what comes of them instead. */
export function compareWithTable(suite: Suite, tallies: readonly Tally[]): readonly string[] {
  const passing = readPassing(suite);
  return tallies.flatMap(({ file, verdicts }) =>
    (passing[file] ?? []).flatMap((name) => {
      const verdict = verdicts[name];
      if (verdict?.outcome === "passed") return [];
      return [`${file} ${name} passed once: ${verdict?.outcome ?? "not found"} ${verdict?.reason ?? ""}`];
    }),
  );
}

/** Writes what came of these files. */
export function recordTable({ folder }: Suite, tallies: readonly Tally[]): void {
  write(new URL("table.json", folder), byFile(tallies, rowOf));
  write(new URL("passing.json", folder), byFile(tallies, passingOf));
}

/** The methods that passed when they were recorded. */
export function readPassing({ folder }: Suite): Passing {
  return read<readonly string[]>(new URL("passing.json", folder));
}

function byFile<T>(tallies: readonly Tally[], value: (tally: Tally) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(tallies.map((tally) => [tally.file, value(tally)]));
}

function passingOf({ verdicts }: Tally): readonly string[] {
  return Object.keys(verdicts)
    .filter((name) => verdicts[name]?.outcome === "passed")
    .sort();
}

function rowOf(tally: Tally): Row {
  return {
    passed: tally.count("passed"),
    failed: tally.count("failed"),
    refused: tally.count("refused"),
    outOfScope: tally.count("out of scope"),
  };
}

function read<T>(path: URL): Readonly<Record<string, T>> {
  return (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}) as Readonly<Record<string, T>>;
}

/** Files that were not run keep what was recorded of them. */
function write(path: URL, rows: Readonly<Record<string, unknown>>): void {
  writeFileSync(path, `${JSON.stringify({ ...read(path), ...rows }, null, 2)}\n`);
}
