import { AwaitableObject } from "../coroutines/awaitable_object.ts";
import { repr } from "../python/repr/repr.ts";
import { function_text, places } from "./places.ts";

import type { Future } from "./futures.ts";

/** How CPython names a callback: `main.<locals>.done()`. */
export function callback_text(callback: unknown): string {
  if (callback instanceof AwaitableObject) return (callback as Future)._wake_text();
  if (typeof callback === "function") return function_text(callback);
  return `${repr(callback)}()`;
}

/** The parts of a future's repr: its state, its outcome, its callbacks (at most the first and the last). */
export function future_parts(future: Future): string[] {
  const parts = [future._state.toLowerCase()];
  if (future._exception !== null) parts.push(`exception=${repr(future._exception)}`);
  else if (future._state === "FINISHED") parts.push(`result=${places.of_result(future._result)}`);
  const callbacks = future._callback_list();
  if (callbacks.length > 0) parts.push(`cb=[${callback_list(callbacks)}]`);
  return parts;
}

function callback_list(callbacks: readonly unknown[]): string {
  const first = callback_text(callbacks[0]);
  if (callbacks.length === 1) return first;
  const last = callback_text(callbacks.at(-1));
  return callbacks.length === 2 ? `${first}, ${last}` : `${first}, <${callbacks.length - 2} more>, ${last}`;
}
