/** The committed table of how many methods of each file pass: a ratchet. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Tally } from "./tally.ts";

interface Row {
  readonly passed: number;
  readonly failed: number;
  readonly refused: number;
  readonly outOfScope: number;
}

const path = new URL("table.json", import.meta.url);

/** The files of which fewer methods pass than the table says. */
export function compareWithTable(tallies: readonly Tally[]): readonly string[] {
  const table = readTable();
  return tallies.flatMap((tally) => {
    const known = table[tally.file]?.passed ?? 0;
    const passed = tally.count("passed");
    return passed < known ? [`${tally.file}: ${passed} pass, fewer than the ${known} of table.json`] : [];
  });
}

/** Writes what came of these files into the table. */
export function recordTable(tallies: readonly Tally[]): void {
  const table = { ...readTable(), ...Object.fromEntries(tallies.map((tally) => [tally.file, rowOf(tally)])) };
  writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
}

function rowOf(tally: Tally): Row {
  return {
    passed: tally.count("passed"),
    failed: tally.count("failed"),
    refused: tally.count("refused"),
    outOfScope: tally.count("out of scope"),
  };
}

function readTable(): Readonly<Record<string, Row>> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Row>) : {};
}
