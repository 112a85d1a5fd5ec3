/**
 * `pnpm bench:language [ROUNDS]`: eight loads of plain code, compiled under Node and as they are under CPython 3.13, in turns.
 *
 * Prints the medians of all rounds (3 where not said otherwise), the ratio of the speeds and their geometric mean.
 * Exits with 1 when a load is slower than CPython, or the mean is below what is to reach.
 */
import { join } from "node:path";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";
import { takeTurns } from "../turns.ts";

/** How many times as fast as CPython each load has to be, and all of them in their geometric mean. */
const targets = { each: 1, mean: 3 } as const;

/** Seconds of each round, by load. */
type Timings = Map<string, number[]>;

const program = join(import.meta.dirname, "bench.py");

/** The timings in what was printed: the name of a load and its seconds in each line. */
function timingsOf(lines: readonly string[]): Timings {
  const timings: Timings = new Map();
  for (const line of lines) {
    const [name = "", seconds] = line.split(" ");
    const known = timings.get(name);
    if (known === undefined) timings.set(name, [Number(seconds)]);
    else known.push(Number(seconds));
  }
  return timings;
}

/** Prints the table; returns whether all targets are reached. */
function report(node: Timings, python: Timings): boolean {
  const measured = [...python].map(([name, seconds]) => {
    const [ours, theirs] = [median(node.get(name) ?? []), median(seconds)];
    return { name, ours, theirs, ratio: theirs / ours };
  });
  const mean = Math.exp(measured.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / measured.length);
  const verdict = (ratio: number, target: number): string => (ratio >= target ? "" : "too slow");
  const cells = measured.map(({ name, ours, theirs, ratio }) => [
    name,
    `${(ours * 1000).toFixed(1)} ms`,
    `${(theirs * 1000).toFixed(1)} ms`,
    ratio.toFixed(2),
    String(targets.each),
    verdict(ratio, targets.each),
  ]);
  const last = ["geometric mean", "", "", mean.toFixed(2), String(targets.mean), verdict(mean, targets.mean)];
  process.stdout.write(renderTable([["load", "tsyncio", "CPython", "ratio", "target", ""], ...cells, last]));
  return mean >= targets.mean && measured.every(({ ratio }) => ratio >= targets.each);
}

const { node, python } = await takeTurns(program, Number(process.argv[2] ?? 3));
process.exitCode = report(timingsOf(node), timingsOf(python)) ? 0 : 1;
