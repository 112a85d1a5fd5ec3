import { ensure_future } from "./ensure_future.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { Future } from "../futures.ts";

/** A future with the outcome of another; cancelling it leaves the other alone. */
export function shield<T = any>(awaited: Awaitable<T>): Future<T> {
  const inner = ensure_future<T>(awaited);
  if (inner.done()) return inner;
  const outer = inner._loop.create_future<T>();
  const _inner_done_callback = (): null => {
    hand_over(inner, outer);
    return null;
  };
  const _outer_done_callback = (): null => {
    if (!inner.done()) inner.remove_done_callback(_inner_done_callback);
    return null;
  };
  inner.add_done_callback(_inner_done_callback);
  outer.add_done_callback(_outer_done_callback);
  return outer;
}

function hand_over<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.exception();
    return;
  }
  if (inner.cancelled()) {
    outer.cancel();
    return;
  }
  const error = inner.exception();
  if (error !== null) outer.set_exception(error);
  else outer.set_result(inner.result());
}
