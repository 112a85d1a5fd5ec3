/** `asyncio.futures`, with what CPython's own modules share beside its public names. */
import { BaseException } from "../python/exceptions/hierarchy.ts";
import { call_method } from "../python/calls/call_method.ts";
import { truth } from "../python/truth.ts";
import { converted } from "./executors.ts";

export { Future, Future as _CFuture, isfuture } from "./futures.ts";
export { wrap_future } from "./executors.ts";

/** Sets the result of a future, unless it was cancelled. */
export function _set_result_unless_cancelled(fut: unknown, result: unknown): null {
  if (!truth(call_method(fut, "cancelled"))) call_method(fut, "set_result", result);
  return null;
}

/** The outcome of a future, of the loop or of threads, becomes that of one of the loop. */
export function _copy_future_state(source: unknown, dest: unknown): null {
  if (truth(call_method(dest, "cancelled"))) return null;
  if (truth(call_method(source, "cancelled"))) call_method(dest, "cancel");
  else {
    const error: unknown = call_method(source, "exception");
    if (error instanceof BaseException) call_method(dest, "set_exception", converted(error));
    else call_method(dest, "set_result", call_method(source, "result"));
  }
  return null;
}
