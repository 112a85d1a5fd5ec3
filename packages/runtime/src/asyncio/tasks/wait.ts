import { Coroutine } from "../../coroutines/coroutine.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";
import { str } from "../../python/repr/str.ts";
import { PySet } from "../../python/values/set.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { get_running_loop } from "../events.ts";
import { Future } from "../futures.ts";

import type { Row } from "../../python/values/tuple.ts";
import type { EventLoop } from "../base_events.ts";

/** `return_when` of `wait`: as soon as one is done. */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** `return_when` of `wait`: as soon as one has raised, or all are done. */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** `return_when` of `wait`: when all are done. */
export const ALL_COMPLETED = "ALL_COMPLETED";

interface WaitOptions {
  timeout?: any;
  return_when?: string;
}

/**
 * Waits for tasks or futures and returns the sets of those done and those still pending. It cancels none. What `current_task()` gave is
 * taken too, which TypeScript knows only as a task or None.
 */
export async function wait<F extends Future | null>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Promise<Row<readonly [PySet<F>, PySet<F>]>> {
  const return_when = options.return_when ?? ALL_COMPLETED;
  const waited = checked_futures(futures, return_when);
  await wait_until(waited, options.timeout ?? null, return_when, get_running_loop());
  const done = new PySet<F>();
  const pending = new PySet<F>();
  for (const future of waited) (future.done() ? done : pending).add(future);
  return Tuple.of(done, pending);
}

function checked_futures<F extends Future | null>(futures: Iterable<F>, return_when: string): Set<NonNullable<F>> {
  if (futures instanceof Future || futures instanceof Coroutine) {
    throw new TypeError(`expect a list of futures, not ${type_name(futures)}`);
  }
  const waited = new Set<NonNullable<F>>(iterate(futures as Iterable<NonNullable<F>>));
  if (waited.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (return_when !== FIRST_COMPLETED && return_when !== FIRST_EXCEPTION && return_when !== ALL_COMPLETED) {
    throw new ValueError(`Invalid return_when value: ${str(return_when)}`);
  }
  for (const future of waited) {
    if ((future as unknown) instanceof Coroutine) {
      throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    }
  }
  return waited;
}

async function wait_until(waited: Set<Future>, timeout: unknown, return_when: string, loop: EventLoop): Promise<void> {
  const waiter = loop.create_future<null>();
  const release = (): unknown => waiter.done() || waiter.set_result(null);
  const timer = timeout === null ? null : loop.call_later(timeout, release);
  let left = waited.size;
  const _on_completion = (future: Future): null => {
    left -= 1;
    const enough =
      left <= 0 ||
      return_when === FIRST_COMPLETED ||
      (return_when === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);
    if (enough) {
      timer?.cancel();
      release();
    }
    return null;
  };
  for (const future of waited) future.add_done_callback(_on_completion);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of waited) future.remove_done_callback(_on_completion);
  }
}
