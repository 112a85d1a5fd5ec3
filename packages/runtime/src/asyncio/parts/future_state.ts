import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Context } from "../../stdlib/contextvars/context.ts";
import { ContextCallback } from "../context_callback.ts";
import { Future } from "../futures.ts";
import { forget_unretrieved, tokens, unretrieved } from "../unretrieved.ts";

// What CPython's futures show of their inside under names that begin with `_`, for programs that name them.

Object.defineProperties(Future.prototype, {
  _callbacks: { get: callbacks_of, configurable: true },
  _log_traceback: { get: is_to_be_logged, set: set_log_traceback, configurable: true },
});

function callbacks_of(this: Future): Tuple[] | null {
  const waiters = this._all_waiters();
  if (waiters.length === 0) return null;
  return waiters.map((waiter) =>
    waiter instanceof ContextCallback ? Tuple.of(waiter.callback, waiter.context) : Tuple.of(waiter, new Context()),
  );
}

/** Whether the exception is to be logged when the future is gone. */
function is_to_be_logged(this: Future): boolean {
  return unretrieved.has(this) || unretrieved.has(tokens.of?.(this) ?? this);
}

function set_log_traceback(this: Future, value: unknown): void {
  if (truth(value)) throw new ValueError("_log_traceback can only be set to False");
  forget_unretrieved(this);
}
