import { report_text, watch_end } from "#program";
import { origins, take_never_awaited } from "../coroutines/never_awaited.ts";
import { leftovers } from "./leftovers.ts";
import { report_all_unretrieved } from "../asyncio/unretrieved.ts";
import { current_host } from "../host/current.ts";
import { KeyboardInterrupt } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";

import type { Ending, Host } from "../host/host.ts";

/** CPython's exit code after an exception nobody caught. */
const FAILURE = 1;
/** Enough frames for what a person reads; V8 keeps ten by default. */
const STACK_FRAMES = 200;

const watched = /* @__PURE__ */ new WeakSet<Host>();

/** Has the host print a Python traceback for what nobody catches. Further calls do nothing. */
export function watch_uncaught(): void {
  const host = current_host();
  if (watched.has(host)) return;
  watched.add(host);
  keep_whole_stacks();
  host.on_uncaught((error) => void end_by(error));
  watch_end(host, () => void report_leftovers());
}

/** Has V8 keep the whole stack of an exception. */
function keep_whole_stacks(): void {
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_FRAMES);
}

/** Ends the program by an exception that nobody catches. */
export async function end_by(thrown: unknown): Promise<void> {
  const ending = report_uncaught(thrown);
  await report_leftovers();
  current_host().exit(ending);
}

/** Writes what CPython writes when the program ends with this exception, and returns how the process is to end. */
export function report_uncaught(thrown: unknown): Ending {
  const error = exception(thrown);
  const { stderr } = current_host();
  const code = error.raw$exit_code();
  if (code === null) stderr.write(report_text(error));
  stderr.flush();
  return error instanceof KeyboardInterrupt ? "interrupted" : (code ?? FAILURE);
}

/** Writes what is found at the end of a program: exceptions nobody asked for, coroutines nobody awaited. */
export async function report_leftovers(): Promise<void> {
  while (leftovers.ends.length > 0) await leftovers.ends.shift()!();
  report_all_unretrieved();
  const { stderr } = current_host();
  for (const coroutine of take_never_awaited()) {
    stderr.write(`sys:1: RuntimeWarning: ${coroutine._kind()} was never awaited\n${origins.text?.(coroutine) ?? ""}`);
    stderr.write("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
  }
  stderr.flush();
}
