import { running } from "../asyncio/running.ts";
import { current_host } from "../host/current.ts";
import { futures_part } from "../asyncio/futures_part.ts";
import { late } from "../python/late.ts";
import { repr } from "../python/repr/repr.ts";

late.futures ??= futures_part;

/** What a report of a deadlock begins with. */
export const DEADLOCK = "deadlock: every task waits, and no timer, input or output is left that could wake one\n";

/** Who reports a deadlock: `run_program` puts the one here that knows the places. */
export const deadlocks: { report: () => Promise<void> } = { report: name_tasks };

/**
 * CPython would hang for ever. Here nothing is left that could wake a task, so the program ends and says what waits.
 */
async function name_tasks(): Promise<void> {
  const { stderr } = current_host();
  stderr.write(DEADLOCK);
  for (const task of running.loop?._unfinished_tasks() ?? []) stderr.write(`  ${repr(task)}\n`);
  stderr.flush();
}
