/**
 * What is committed of the last recording, a ratchet: `table.json` counts the methods of each file, `passing.json` names those that pass.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Tally } from "./tally.ts";

interface Row {
  readonly passed: number;
  readonly failed: number;
  readonly refused: number;
  readonly outOfScope: number;
}

/** The methods of each file that pass. */
export type Passing = Readonly<Record<string, readonly string[]>>;

const paths = { table: new URL("table.json", import.meta.url), passing: new URL("passing.json", import.meta.url) };

/** The methods that passed when they were recorded and do not pass now, with what comes of them instead. */
export function compareWithTable(tallies: readonly Tally[]): readonly string[] {
  const passing = readPassing();
  return tallies.flatMap(({ file, verdicts }) =>
    (passing[file] ?? []).flatMap((name) => {
      const verdict = verdicts[name];
      if (verdict?.outcome === "passed") return [];
      return [`${file} ${name} passed once: ${verdict?.outcome ?? "not found"} ${verdict?.reason ?? ""}`];
    }),
  );
}

/** Writes what came of these files. */
export function recordTable(tallies: readonly Tally[]): void {
  write(paths.table, { ...read<Record<string, Row>>(paths.table), ...byFile(tallies, rowOf) });
  write(paths.passing, { ...readPassing(), ...byFile(tallies, passingOf) });
}

/** The methods that passed when they were recorded. */
export function readPassing(): Passing {
  return read<Passing>(paths.passing);
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

function read<T extends object>(path: URL): T {
  return (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}) as T;
}

function write(path: URL, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
