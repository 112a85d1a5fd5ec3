/** Our own part of CPython's `test.support`: what the tests of asyncio use, as far as it has a meaning here. */
export { ALWAYS_EQ, LARGEST, SMALLEST, cpython_only, gc_collect, verbose } from "../language/support.ts";

/** Seconds after which a test that waits for something that ought to come soon gives up. */
export const SHORT_TIMEOUT = 30;
export const LONG_TIMEOUT: number = 5 * 60;
export const LOOPBACK_TIMEOUT = 5;

/** Waits for processes that a test left behind: the host does so. */
export function reap_children(): null {
  return null;
}

/** The policy, where one was set: there is none in this process. */
export function maybe_get_event_loop_policy(): null {
  return null;
}
