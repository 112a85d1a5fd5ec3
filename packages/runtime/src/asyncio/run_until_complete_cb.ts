import type { Future } from "./futures.ts";

/** Stops the loop when what `run_until_complete` waits for is done; CPython's name shows in the future's repr. */
export function _run_until_complete_cb(future: Future): null {
  // What is to end the program has been raised already; the loop must not stop a second time.
  if (!future.cancelled() && future.exception()?.raw$ends_program) return null;
  return future._loop.stop();
}
