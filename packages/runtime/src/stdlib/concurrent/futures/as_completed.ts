import { current_host } from "../../../host/current.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { PySet } from "../../../python/values/set.ts";
import { Tuple } from "../../../python/values/tuple.ts";
import { wait_length } from "../../../threads/timeouts.ts";
import { Waiters } from "../../../threads/waiters.ts";
import { TimeoutError } from "./errors.ts";

import type { Future } from "./future.ts";

/** `wait` ends when one future is done. */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** `wait` ends when one future fails. */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** `wait` ends when all futures are done. */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** The futures as they are done: iterating blocks until the next one is. */
export async function* as_completed(fs: unknown, timeout: unknown = null): AsyncGenerator<Future, void> {
  const futures = new Set(iterate(fs) as Iterable<Future>);
  const length = wait_length(timeout);
  const end = length === null ? null : current_host().now() + length;
  const waiters = new Waiters();
  const finished = [...futures].filter(is_finished);
  const watch = (future: Future): void => {
    finished.push(future);
    waiters.wake();
  };
  for (const future of futures) future._watchers.add(watch);
  try {
    for (let left = futures.size; left > 0; left--) {
      if (finished.length === 0) {
        const time = end === null ? null : end - current_host().now();
        if ((time !== null && time < 0) || !(await waiters.wait(time)))
          throw new TimeoutError(`${left} (of ${futures.size}) futures unfinished`);
      }
      yield finished.shift()!;
    }
  } finally {
    for (const future of futures) future._watchers.delete(watch);
  }
}

/** The results in the order of the futures; those that are left are cancelled when one fails or nobody wants more. */
export async function* results(futures: Future[], timeout: unknown): AsyncGenerator<any, void> {
  const length = wait_length(timeout);
  const end = length === null ? null : current_host().now() + length;
  const left = [...futures];
  try {
    for (const future of futures) {
      yield await future.result(end === null ? null : end - current_host().now());
      left.shift();
    }
  } finally {
    for (const future of left) future.cancel();
  }
}

/** What `wait` gives: two sets. */
class DoneAndNotDoneFutures extends Tuple {
  static readonly __name__: string = "DoneAndNotDoneFutures";
  static readonly __module__: string = "concurrent.futures._base";

  get done(): unknown {
    return this.items[0];
  }

  get not_done(): unknown {
    return this.items[1];
  }
}

/** Blocks until the futures are done, or the first of them, or the first that fails. */
export async function wait(fs: unknown, timeout: unknown = null, return_when: string = ALL_COMPLETED): Promise<any> {
  const futures = new Set(iterate(fs) as Iterable<Future>);
  const waiters = new Waiters();
  const watch = (): void => waiters.wake_all();
  const length = wait_length(timeout);
  const end = length === null ? null : current_host().now() + length;
  for (const future of futures) future._watchers.add(watch);
  while (!is_enough(futures, return_when)) {
    const left = end === null ? null : end - current_host().now();
    if ((left !== null && left <= 0) || !(await waiters.wait(left))) break;
  }
  for (const future of futures) future._watchers.delete(watch);
  const done = [...futures].filter(is_finished);
  const not_done = [...futures].filter((future) => !is_finished(future));
  return new DoneAndNotDoneFutures([new PySet(done), new PySet(not_done)]);
}

function is_enough(futures: ReadonlySet<Future>, return_when: string): boolean {
  const done = [...futures].filter(is_finished);
  if (done.length === futures.size) return true;
  if (return_when === FIRST_COMPLETED) return done.length > 0;
  return return_when === FIRST_EXCEPTION && done.some((each) => !each.cancelled() && each._failure() !== null);
}

function is_finished(future: Future): boolean {
  return future._state === "FINISHED" || future._state === "CANCELLED_AND_NOTIFIED";
}

/** All items, once each of them is there. */
export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(items);
}
