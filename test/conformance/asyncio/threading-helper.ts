/** Our own part of CPython's `test.support.threading_helper`: tests leave no threads behind that could be told of. */
import * as py from "../../../packages/runtime/src/index.ts";

export function threading_setup(): unknown {
  return py.Tuple.of(1, 0);
}

export function threading_cleanup(): null {
  return null;
}

/** Waits for the end of a thread. */
export function join_thread(thread: any, timeout: unknown = null): unknown {
  return thread.join(timeout);
}

export function reap_threads<T>(decorated: T): T {
  return decorated;
}
