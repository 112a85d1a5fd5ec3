/**
 * `pnpm bench:asyncio [--rounds N] [--share X] [LOAD…]`: the same Python files compiled by us, in both lowerings, and under
 * CPython 3.13, under CPython 3.11 with uvloop, and beside promises written by hand, in turns.
 *
 * Prints the medians of all rounds (7 where not said otherwise), the ratios, their geometric means, and what a waiting task
 * takes. `--share 0.01` does a hundredth of the counts, to see that everything runs. Exits with 1 when a load does not reach
 * what is to reach.
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { renderTable } from "../table.ts";
import { bytesOfWaitingTasks } from "./memory.ts";
import { type Measured, measuredIn } from "./rounds.ts";
import { sidesIn } from "./sides.ts";

/** What to reach: times as fast as the other side, in every row and in the geometric mean; promises may be so much faster. */
const targets = { row: 1.2, mean: 5, generatorMean: 8, uvloop: 1, promises: 1 / 1.5 } as const;

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, share: { type: "string", default: "1" } },
  allowPositionals: true,
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-bench-")));
try {
  const sides = sidesIn(folder);
  const measured = measuredIn(sides, Number(values.rounds), [values.share, ...positionals]);
  const reached = report(
    sides.map(({ name }) => name),
    measured,
  );
  if (positionals.length === 0) process.stdout.write(`\n${renderTable(await bytesOfWaitingTasks(sides))}`);
  process.exitCode = reached ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the table; returns whether all targets are reached. */
function report(names: readonly string[], { rows, notes }: Measured): boolean {
  const [native = "", generator = "", cpython = "", uvloop = "", promises = ""] = names;
  const ratio = (row: string, side: string, than: string): number =>
    (rows.get(row)?.get(than) ?? Number.NaN) / (rows.get(row)?.get(side) ?? Number.NaN);
  const columns = [
    { head: "of 3.13", side: native, than: cpython, least: targets.row, mean: targets.mean },
    { head: "of uvloop", side: native, than: uvloop, least: targets.uvloop, mean: targets.uvloop },
    { head: "of promises", side: native, than: promises, least: targets.promises, mean: 0 },
    { head: "generator of 3.13", side: generator, than: cpython, least: targets.row, mean: targets.generatorMean },
    { head: "of uvloop", side: generator, than: uvloop, least: targets.uvloop, mean: targets.uvloop },
  ];
  const cells = [...rows].map(([row, bySide]) => [
    row,
    ...names.map((name) => milliseconds(bySide.get(name))),
    ...columns.map(({ side, than, least }) => times(ratio(row, side, than), least)),
  ]);
  const means = columns.map(({ side, than }) => geometricMean([...rows.keys()].map((row) => ratio(row, side, than))));
  const last = [
    "geometric mean",
    ...names.map(() => ""),
    ...columns.map(({ mean }, index) => times(means[index]!, mean)),
  ];
  process.stdout.write(renderTable([["load", ...names, ...columns.map(({ head }) => head)], ...cells, last]));
  for (const note of notes) process.stdout.write(`${note}\n`);
  return ![...cells, last].some((row) => row.some((cell) => cell.endsWith("!")));
}

function milliseconds(seconds: number | undefined): string {
  return seconds === undefined ? "-" : `${(seconds * 1000).toFixed(0)} ms`;
}

/** A ratio; with an exclamation mark where it does not reach what is to reach. */
function times(ratio: number, least: number): string {
  return Number.isNaN(ratio) ? "-" : `${ratio.toFixed(2)}${ratio < least ? "!" : ""}`;
}

function geometricMean(ratios: readonly number[]): number {
  const known = ratios.filter((ratio) => !Number.isNaN(ratio));
  return Math.exp(known.reduce((sum, ratio) => sum + Math.log(ratio), 0) / known.length);
}
