import { take_keywords } from "../../python/calls/keywords.ts";
import { get_event_loop } from "../events.ts";
import { make_cancelled_error } from "../exceptions.ts";
import { Future } from "../futures.ts";
import { ensure_future } from "./ensure_future.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { BaseException } from "../../python/exceptions/hierarchy.ts";
import type { EventLoop } from "../base_events.ts";

interface GatherOptions {
  return_exceptions?: boolean;
}

type Results<Awaited_ extends readonly Awaitable<any>[]> = {
  -readonly [Index in keyof Awaited_]: Awaited_[Index] extends Awaitable<infer T> ? T : never;
};

/**
 * Runs awaitables concurrently; its result is the list of their results, in the order they were given. The first
 * exception is raised at once, while the others go on; with `return_exceptions` it takes its place in the list.
 */
export function gather<const Group extends readonly Awaitable<any>[]>(...group: Group): GatheringFuture<Results<Group>>;
export function gather<const Group extends readonly Awaitable<any>[]>(
  ...group: [...Group, GatherOptions & { return_exceptions?: false }]
): GatheringFuture<Results<Group>>;
export function gather<const Group extends readonly Awaitable<any>[]>(
  ...group: [...Group, GatherOptions]
): GatheringFuture<{ [Index in keyof Results<Group>]: Results<Group>[Index] | BaseException }>;
export function gather(...group: any[]): Future<any> {
  const options = take_keywords(group) as GatherOptions;
  if (group.length === 0) {
    const empty = get_event_loop().create_future();
    empty.set_result([]);
    return empty;
  }
  const { children, distinct, loop } = as_futures(group);
  const outer = new GatheringFuture<unknown[]>(children, distinct.size, options.return_exceptions ?? false, loop);
  const on_done = outer._done_callback();
  // A child that is done is counted at once, but only after all of them are known.
  for (const child of distinct) if (!child.done()) child.add_done_callback(on_done);
  for (const child of distinct) if (child.done()) on_done(child);
  return outer;
}

/** The same awaitable given twice is run once. */
function as_futures(group: readonly Awaitable<unknown>[]): {
  children: Future[];
  distinct: Set<Future>;
  loop: EventLoop;
} {
  const known = new Map<Awaitable<unknown>, Future>();
  const children: Future[] = [];
  let loop: EventLoop | null = null;
  for (const awaited of group) {
    let child = known.get(awaited);
    if (child === undefined) {
      child = ensure_future(awaited, { loop });
      loop ??= child._loop;
      known.set(awaited, child);
    }
    children.push(child);
  }
  return { children, distinct: new Set(known.values()), loop: loop! };
}

/** The future that `gather` returns; cancelling it cancels what it gathers. */
export class GatheringFuture<T> extends Future<T> {
  static override readonly __name__: string = "_GatheringFuture";
  static override readonly __module__: string = "asyncio.tasks";

  readonly #children: readonly Future[];
  readonly #return_exceptions: boolean;
  #unfinished: number;
  #cancel_requested = false;

  constructor(children: readonly Future[], count: number, return_exceptions: boolean, loop: EventLoop) {
    super({ loop });
    this.#children = children;
    this.#unfinished = count;
    this.#return_exceptions = return_exceptions;
  }

  override cancel(message: unknown = null): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.#children) if (child.cancel(message)) any = true;
    if (any) this.#cancel_requested = true;
    return any;
  }

  _done_callback(): (child: Future) => null {
    return function _done_callback(this: GatheringFuture<T>, child: Future): null {
      this.#child_done(child);
      return null;
    }.bind(this);
  }

  #child_done(child: Future): void {
    this.#unfinished -= 1;
    if (this.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    const error = this.#return_exceptions ? null : failure(child);
    if (error !== null) this.set_exception(error);
    else if (this.#unfinished === 0) this.#finish();
  }

  #finish(): void {
    const results = this.#children.map((child) => outcome(child));
    // Cancelled itself, it raises what the child given last was cancelled with, whichever ended last.
    if (this.#cancel_requested) this.set_exception(this.#children.at(-1)!._make_cancelled_error());
    else this.set_result(results as T);
  }
}

function failure(child: Future): BaseException | null {
  return child.cancelled() ? child._make_cancelled_error() : child.exception();
}

function outcome(child: Future): unknown {
  if (child.cancelled()) return make_cancelled_error(child._cancel_message ?? "");
  return child.exception() ?? child.result();
}
