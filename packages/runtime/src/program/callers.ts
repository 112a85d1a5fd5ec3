import { capture_stack } from "../coroutines/crossings.ts";
import { callers_in } from "./frames.ts";

import type { Caller } from "./frames.ts";

/** Enough for any `stacklevel` that a person writes. */
const STACK_FRAMES = 200;

/** Who calls the function `below`, innermost first. */
export function callers_of(below: Function): readonly Caller[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  const { stack = "" } = capture_stack(below);
  Error.stackTraceLimit = limit;
  return callers_in(stack);
}
