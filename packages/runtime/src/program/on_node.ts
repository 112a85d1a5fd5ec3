import { running } from "../asyncio/running.ts";
import { turns } from "../asyncio/turns.ts";
import { capture_stack } from "../coroutines/crossings.ts";
import type { Host } from "../host/host.ts";
import { deadlocks } from "./drained.ts";
import { type Caller, callers_in } from "./frames.ts";
import { interrupts } from "./interrupts.ts";

// What is around a program on Node; `on_page.ts` is for web pages.
export { interruptible as guarded } from "../asyncio/interruptible.ts";
export { traceback_text as report_text } from "./traceback.ts";

/** CPython's exit code after an exception nobody caught. */
const FAILURE = 1;
/** How long the process is kept alive at once for a signal that may come, in seconds. */
const SIGNAL_WAIT = 3600;

/** Who calls the function `below`. */
export function caller_of(below: Function): Caller {
  const [caller] = callers_in(capture_stack(below).stack ?? "");
  return caller ?? { file: "<sys>", line: 0, text: "", module: "sys" };
}

/** Has the host say when nothing is left to do: tasks that wait then wait for ever, or the program, a module alone, has ended. */
export function watch_end(host: Host, at_end: () => void): void {
  host.on_drained(() => {
    // It waits for a signal, as CPython would.
    if (interrupts.watched > 0 && running.loop !== null) return void host.set_timer(SIGNAL_WAIT, () => undefined);
    // The longer report is known a few microtasks later, for which the host waits.
    if (running.loop !== null || turns.main_waits) void deadlocks.report().then(() => host.exit(FAILURE));
    else at_end();
  });
}
