import { take_never_awaited } from "../coroutines/never_awaited.ts";
import { report_all_unretrieved } from "../asyncio/unretrieved.ts";
import { running } from "../asyncio/running.ts";
import { turns } from "../asyncio/turns.ts";
import { current_host } from "../host/current.ts";
import { KeyboardInterrupt } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { repr } from "../python/repr/repr.ts";
import { interrupts } from "./interrupts.ts";
import { traceback_text } from "./traceback.ts";

import type { Host } from "../host/host.ts";

/** CPython's exit code after an exception nobody caught. */
const FAILURE = 1;
/** CPython's exit code after Ctrl-C: 128 and the signal's number. */
const INTERRUPTED = 130;
/** How long the process is kept alive at once for a signal that may come, in seconds. */
const SIGNAL_WAIT = 3600;
/** Enough frames for what a person reads; V8 keeps ten by default. */
const STACK_FRAMES = 200;

/** What a report of a deadlock begins with. */
export const DEADLOCK = "deadlock: every task waits, and no timer, input or output is left that could wake one\n";

const watched = /* @__PURE__ */ new WeakSet<Host>();

/** Has the host print a Python traceback for what nobody catches. Further calls do nothing. */
export function watch_uncaught(): void {
  const host = current_host();
  if (watched.has(host)) return;
  watched.add(host);
  keep_whole_stacks();
  host.on_uncaught((error) => host.exit(report_uncaught(error)));
  host.on_drained(() => {
    // It waits for a signal, as CPython would.
    if (interrupts.watched > 0 && running.loop !== null) return void host.set_timer(SIGNAL_WAIT, () => undefined);
    // The longer report is known a few microtasks later, for which the host waits.
    if (running.loop !== null || turns.main_waits) void deadlocks.report().then(() => host.exit(FAILURE));
  });
}

/** Has V8 keep the whole stack of an exception. */
function keep_whole_stacks(): void {
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_FRAMES);
}

/** Writes what CPython writes when the program ends with this exception, and returns the exit code. */
export function report_uncaught(thrown: unknown): number {
  const error = exception(thrown);
  const { stderr } = current_host();
  const code = error.raw$exit_code();
  if (code === null) stderr.write(traceback_text(error));
  report_leftovers();
  stderr.flush();
  return error instanceof KeyboardInterrupt ? INTERRUPTED : (code ?? FAILURE);
}

/** Writes what is found at the end of a program: exceptions nobody asked for, coroutines nobody awaited. */
export function report_leftovers(): void {
  report_all_unretrieved();
  const { stderr } = current_host();
  for (const coroutine of take_never_awaited()) {
    stderr.write(`sys:1: RuntimeWarning: ${coroutine._kind()} was never awaited\n`);
    stderr.write("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
  }
}

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
