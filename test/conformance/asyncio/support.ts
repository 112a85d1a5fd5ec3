/** Our own part of CPython's `test.support`: what the tests of asyncio use, as far as it has a meaning here. */
import * as py from "../../../packages/runtime/src/index.ts";
import { collect } from "../../../packages/runtime/src/stdlib/gc.ts";
import { skip } from "../../../packages/runtime/src/stdlib/unittest/skip.ts";

export { ALWAYS_EQ, LARGEST, SMALLEST, cpython_only, verbose } from "../language/support.ts";

type Decorator = (decorated: unknown) => unknown;

/** Seconds after which a test that waits for something that ought to come soon gives up. */
export const SHORT_TIMEOUT = 30;
export const LONG_TIMEOUT: number = 5 * 60;
export const LOOPBACK_TIMEOUT = 5;

/** More than a pipe takes at once. */
export const PIPE_MAX_SIZE: number = 4 * 1024 * 1024 + 1;
export const MS_WINDOWS = false;
export const is_android = false;
export const has_subprocess_support = true;

/** Frees what nothing refers to any more. */
export async function gc_collect(): Promise<null> {
  await collect();
  return null;
}

/** Waits for processes that a test left behind: the host does so. */
export function reap_children(): null {
  return null;
}

/** The policy, where one was set: there is none in this process. */
export function maybe_get_event_loop_policy(): null {
  return null;
}

/** Tries again and again until the time is up, which is an error unless it is said not to be. */
export function* busy_retry(timeout: number, ...given: unknown[]): Generator<null> {
  const { error = true } = py.take_keywords(given);
  const end = performance.now() + 1000 * timeout;
  do yield null;
  while (performance.now() < end);
  if (error === true) throw new py.AssertionError(`timed out (${timeout.toFixed(1)} seconds)`);
}

/** The same: a program in one thread gains nothing by sleeping meanwhile. */
export function sleeping_retry(timeout: number, ...given: unknown[]): Generator<null> {
  return busy_retry(timeout, ...given);
}

/** There is no garbage collector to be held off. */
class Nothing {
  __enter__(): null {
    return null;
  }
  __exit__(): boolean {
    return false;
  }
}

export function disable_gc(): object {
  return new Nothing();
}

/** Whether CPython was built with one of the checkers of C. */
export function check_sanitizer(): boolean {
  return false;
}

const unchanged: Decorator = (decorated) => decorated;

export function requires_subprocess(): Decorator {
  return unchanged;
}

export function requires_working_socket(): Decorator {
  return unchanged;
}

export function requires_mac_ver(): Decorator {
  return unchanged;
}

/** The tests that count references, which there are none of. */
export function refcount_test(decorated: unknown): unknown {
  return skip("counts references")(decorated);
}
