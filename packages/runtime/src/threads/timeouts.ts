import { ValueError } from "../python/exceptions/hierarchy.ts";
import { seconds } from "../asyncio/seconds.ts";

/** `timeout` of a wait that None and a negative number make endless (`Lock.acquire`'s -1): seconds, or null. */
export function wait_length(timeout: unknown): number | null {
  if (timeout === null || timeout === undefined) return null;
  return Math.max(0, seconds(timeout));
}

/** The arguments of `acquire(blocking, timeout)`: how long to wait; 0 not at all, null for ever. */
export function acquire_length(blocking: unknown, timeout: unknown): number | null {
  const length = timeout === undefined || timeout === null ? -1 : seconds(timeout);
  const blocks = blocking === undefined || Boolean(blocking);
  if (!blocks && length !== -1) throw new ValueError("can't specify a timeout for a non-blocking call");
  if (length < 0 && length !== -1) throw new ValueError("timeout value must be a non-negative number");
  if (!blocks) return 0;
  return length === -1 ? null : length;
}
