import { current_host } from "../../host/current.ts";
import { le, lt } from "../../python/comparison/ordering.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { pause } from "../../threads/waiters.ts";
import { Float, box } from "../../python/values/float.ts";

// The parts of Python's `time` that need nothing but a clock.

type Seconds = number | bigint | Float | boolean;
type FloatValue = number | Float;
type Integer = number | bigint;

/** Seconds since the epoch. */
export function time(): FloatValue {
  return box(current_host().wall_time());
}

/** Nanoseconds since the epoch. */
export function time_ns(): Integer {
  return nanoseconds(current_host().wall_time());
}

/** Seconds of a clock that never goes back; its zero means nothing. */
export function monotonic(): FloatValue {
  return box(current_host().now());
}

/** Nanoseconds of the clock that never goes back. */
export function monotonic_ns(): Integer {
  return nanoseconds(current_host().now());
}

/** Seconds of the clock with the finest resolution. */
export function perf_counter(): FloatValue {
  return box(current_host().now());
}

/** Nanoseconds of the clock with the finest steps. */
export function perf_counter_ns(): Integer {
  return nanoseconds(current_host().now());
}

/** Processor time of this process in seconds. */
export function process_time(): FloatValue {
  return box(current_host().process_time());
}

/** Blocks the whole program for so many seconds; a virtual clock jumps instead. */
export function sleep(seconds: Seconds): null {
  if (lt(seconds, 0)) throw new ValueError("sleep length must be non-negative");
  if (!le(seconds, 0)) current_host().sleep_blocking(Number(seconds));
  return null;
}

/** Blocks the running thread for so many seconds, while the others go on: `sleep` in a program with threads. */
export function thread_sleep(seconds: Seconds): Promise<null> {
  if (lt(seconds, 0)) throw new ValueError("sleep length must be non-negative");
  return pause(Number(seconds));
}

/** Whole microseconds are all that the host's clock gives, and more digits would not be exact. */
function nanoseconds(seconds: number): Integer {
  const exact = BigInt(Math.round(seconds * 1e6)) * 1000n;
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact;
}
