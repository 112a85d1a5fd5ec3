import { current_host } from "../host/current.ts";

/** A call in a worker, as far as its turn is concerned. */
export interface Ordered {
  /** When the worker began with it; null before. */
  began_at: number | null;
  /** How many seconds it took; null before its end. */
  seconds: number | null;
  /** Tells the program how it ended. */
  readonly tell: () => void;
}

/** So many seconds may a worker be slower than another: two turns of CPython's threads. */
const TOLERANCE = 0.01;

/** Calls that are not told, in the order in which they began. */
const calls: Ordered[] = [];

/** A call has begun. */
export function follow(call: Ordered): void {
  calls.push(call);
}

/**
 * Tells what has ended, in CPython's order. Its threads share one lock: of two that begin one after the other, the second ends first
 * only if it has clearly less to do.
 */
export function tell_ended(): void {
  for (const call of calls.slice()) {
    if (call.seconds === null || !calls.includes(call)) continue;
    const wait = wait_for_earlier(call, call.seconds);
    if (wait === 0) {
      calls.splice(calls.indexOf(call), 1);
      call.tell();
    } else if (wait < Infinity) current_host().set_timer(wait, tell_ended);
  }
}

/** How long to wait for those that began before; without end for one that has not begun, since its beginning will tell. */
function wait_for_earlier(call: Ordered, seconds: number): number {
  const now = current_host().now();
  const waits = calls
    .slice(0, calls.indexOf(call))
    .filter((earlier) => earlier.seconds === null)
    .map(({ began_at }) => (began_at === null ? Infinity : began_at + seconds + TOLERANCE - now));
  return Math.max(0, ...waits);
}
