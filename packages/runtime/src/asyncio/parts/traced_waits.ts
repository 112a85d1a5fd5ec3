import { add_crossing, cancellations, capture_stack } from "../../coroutines/crossings.ts";
import { BaseException } from "../../python/exceptions/hierarchy.ts";
import { Future } from "../futures.ts";

// For programs that look at tracebacks: cancellations name the places where they were raised, `result()` the place that asked for it,
// and an exception that was only made, to be set on a future, has no place yet.

cancellations.to_trace = Infinity;

const { _outcome: outcome, exception, set_exception } = Future.prototype;

Object.assign(Future.prototype, {
  _outcome(this: Future): unknown {
    try {
      return outcome.call(this);
    } catch (error) {
      add_crossing(error as object, capture_stack(this._outcome));
      throw error;
    }
  },
  exception(this: Future): unknown {
    try {
      return exception.call(this);
    } catch (error) {
      add_crossing(error as object, capture_stack(this.exception));
      throw error;
    }
  },
  set_exception(this: Future, error: unknown): null {
    const is_new = error instanceof BaseException && error.__traceback__ === null;
    if (is_new) forget_stack(error);
    return set_exception.call(this, error);
  },
});

/** The exception was not raised yet: where it was made is no part of its traceback. */
function forget_stack(error: BaseException): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  Error.captureStackTrace(error);
  Error.stackTraceLimit = limit;
}
