import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { exitCode, type ExitCode } from "../exit.ts";
import type { RunnableModule, ScheduleChoice } from "../run/runModule.ts";
import type { Terminal } from "../terminal.ts";
import { runScheduled, type ScheduledRun } from "./schedules.ts";
import { evidence, type Verdict, verdictOf } from "./verdict.ts";

/** How many schedules are tried, and the seed of the second: the first is CPython's own. */
export interface Exploration {
  readonly runs: number;
  readonly seed: number;
}

type Run = (choice: ScheduleChoice) => Promise<ScheduledRun>;

/**
 * Runs a program under many schedules and tells of the first run that raises, deadlocks or prints something else than the
 * first. What the first printed goes to stdout, everything else to stderr.
 */
export async function explore(module: RunnableModule, options: Exploration, terminal: Terminal): Promise<ExitCode> {
  const folder = mkdtempSync(join(tmpdir(), "tsyncio-explore-"));
  const input = process.stdin.isTTY ? "" : readFileSync(0, "utf8");
  try {
    return await search((choice) => runScheduled(module, choice, folder, input), module.argv, options, terminal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function search(
  run: Run,
  argv: readonly string[],
  { runs, seed }: Exploration,
  terminal: Terminal,
): Promise<ExitCode> {
  const first = await run({ seed: 0, limit: 0 });
  terminal.output(first.stdout);
  const own = verdictOf(first, null);
  if (own !== null) {
    terminal.error(`${first.stderr}explore: CPython's own schedule ${own}\n`);
    return exitCode.failed;
  }
  for await (const found of inBatches(runs - 1, (index) => run({ seed: seed + index }))) {
    const verdict = verdictOf(found, first);
    if (verdict === null) continue;
    const shorter = await shortest(found, first, verdict, run);
    const { seed: own, limit } = shorter.choice;
    terminal.error(told(shorter, found, first, verdict));
    terminal.error(`  again: tsyncio run --replay ${own}${limit === undefined ? "" : `:${limit}`} ${argv.join(" ")}\n`);
    return exitCode.failed;
  }
  terminal.error(`explore: ${runs} schedules, and all did the same\n`);
  return exitCode.done;
}

/** Results in order, a few of them made at once. */
async function* inBatches<Item>(count: number, make: (index: number) => Promise<Item>): AsyncGenerator<Item> {
  const size = availableParallelism();
  for (let from = 0; from < count; from += size) {
    yield* await Promise.all(Array.from({ length: Math.min(size, count - from) }, (_, index) => make(from + index)));
  }
}

/** The run with the fewest choices of its own, the others being CPython's, that does still the same. */
async function shortest(found: ScheduledRun, first: ScheduledRun, verdict: Verdict, run: Run): Promise<ScheduledRun> {
  const places = found.departures.map(({ choice }) => choice);
  const runs = inBatches(places.length, (index) => run({ seed: found.choice.seed, limit: places[index]! }));
  for await (const shorter of runs) if (verdictOf(shorter, first) === verdict) return shorter;
  return found;
}

function told(run: ScheduledRun, found: ScheduledRun, first: ScheduledRun, verdict: Verdict): string {
  const { seed, limit } = run.choice;
  const steps = run.departures.map(({ choice, text }) => `  choice ${choice}, ${text}\n`).join("");
  return (
    `${evidence(run, first, verdict)}explore: the schedule of seed ${seed} ${verdict}\n` +
    `  the first ${limit ?? found.count} of its ${found.count} choices are enough; these are not CPython's:\n${steps}`
  );
}
