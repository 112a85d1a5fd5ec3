/**
 * `pnpm bench:asyncio [ROUNDS]`: one Python file, compiled under Node and as it is under CPython 3.13, in turns.
 *
 * Prints the medians of all rounds (7 where not said otherwise), the ratio of the speeds, and the ratio to reach.
 * Exits with 1 when a row does not reach it.
 */
import { join } from "node:path";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";
import { takeTurns } from "../turns.ts";

/** How many times as fast as CPython each row has to be. */
const targets = {
  "sleep(0)": 5,
  "1000-tasks": 3,
  "50-deep-awaits": 1.3,
  "plain-awaits": 2,
  "create-and-gather": 5,
} as const satisfies Record<string, number>;

type Row = keyof typeof targets;
const rows = Object.keys(targets) as readonly Row[];

/** Seconds of each round, by row. */
type Timings = Readonly<Record<Row, number[]>>;

const program = join(import.meta.dirname, "bench.py");

/** The timings in what was printed: a row, its count and its seconds in each line. */
function timingsOf(lines: readonly string[]): Timings {
  const timings = Object.fromEntries(rows.map((row) => [row, []])) as unknown as Timings;
  for (const line of lines) {
    const [name = "", , seconds] = line.split(" ");
    if (!(name in timings)) throw new Error(`bench.py printed a row without a target: ${line}`);
    timings[name as Row].push(Number(seconds));
  }
  return timings;
}

/** Prints the table; returns whether every row reaches its target. */
function report(node: Timings, python: Timings): boolean {
  const measured = rows.map((row) => {
    const [ours, theirs] = [median(node[row]), median(python[row])];
    return { row, ours, theirs, ratio: theirs / ours, reached: theirs / ours >= targets[row] };
  });
  const cells = measured.map(({ row, ours, theirs, ratio, reached }) => [
    row,
    `${(ours * 1000).toFixed(0)} ms`,
    `${(theirs * 1000).toFixed(0)} ms`,
    ratio.toFixed(2),
    String(targets[row]),
    reached ? "" : "too slow",
  ]);
  process.stdout.write(renderTable([["load", "tsyncio", "CPython", "ratio", "target", ""], ...cells]));
  return measured.every(({ reached }) => reached);
}

const { node, python } = await takeTurns(program, Number(process.argv[2] ?? 7));
process.exitCode = report(timingsOf(node), timingsOf(python)) ? 0 : 1;
