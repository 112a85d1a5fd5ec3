import { Coroutine } from "../../coroutines/coroutine.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { bundled } from "../../python/late.ts";
import { get_event_loop } from "../loops.ts";
import { make_cancelled_error } from "../exceptions.ts";
import { Future } from "../futures.ts";
import { ensure_future } from "./ensure_future.ts";
import { Task } from "./task.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { BaseException } from "../../python/exceptions/hierarchy.ts";
import type { EventLoop } from "../base_events.ts";
import type { Runnable } from "../scheduler.ts";

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
/** What `current_task()` gave is taken too, which TypeScript knows only as a task or None. */
export function gather(...group: (Awaitable<any> | GatherOptions | null)[]): GatheringFuture<any[]>;
export function gather(...group: any[]): Future<any> {
  const options = take_keywords(group) as GatherOptions;
  if (group.length === 0) {
    const empty = get_event_loop().create_future();
    empty.set_result([]);
    return empty;
  }
  const children = as_futures(group);
  const outer = new GatheringFuture<unknown[]>(children, options.return_exceptions ?? false);
  outer._follow();
  return outer;
}

/** The futures of awaitables. The same awaitable given twice is run once. */
function as_futures(group: readonly Awaitable<unknown>[]): readonly Future[] {
  const first = group[0];
  if (first instanceof Future && group.every((each) => each instanceof Future && each._loop === first._loop)) {
    return group as readonly Future[];
  }
  const children: Future[] = [];
  const known = new KnownAwaitables(children);
  let loop: EventLoop | null = null;
  for (const awaited of group) {
    const child: Future = awaited instanceof Future && loop === null ? awaited : known.get(awaited, loop);
    loop ??= child._loop;
    children.push(child);
  }
  return children;
}

/** What became of the awaitables of one group that are no futures. A map would cost more than the tasks themselves. */
class KnownAwaitables {
  readonly #children: readonly Future[];
  #others: Map<Awaitable<unknown>, Future> | null = null;

  constructor(children: readonly Future[]) {
    this.#children = children;
  }

  get(awaited: Awaitable<unknown>, loop: EventLoop | null): Future {
    if (awaited instanceof Future) return ensure_future(awaited, { loop });
    if (awaited instanceof Coroutine) {
      if (awaited._group === this.#children)
        return this.#children.find((child) => child instanceof Task && child._coro === awaited)!;
      awaited._group = this.#children;
      return ensure_future(awaited, { loop });
    }
    // CPython keeps them in a dict: what cannot be hashed is refused for that.
    bundled("futures").check_hashable(awaited);
    this.#others ??= new Map();
    const child = this.#others.get(awaited) ?? ensure_future(awaited, { loop });
    this.#others.set(awaited, child);
    return child;
  }
}

/** The future that `gather` returns; cancelling it cancels what it gathers. */
export class GatheringFuture<T> extends Future<T> {
  static override readonly __name__: string = "_GatheringFuture";
  static override readonly __module__: string = "asyncio.tasks";

  readonly #children: readonly Future[];
  readonly #return_exceptions: boolean;
  #unfinished = 0;
  #cancel_requested = false;

  constructor(children: readonly Future[], return_exceptions: boolean) {
    super(null, children[0]!._loop);
    this.#children = children;
    this.#return_exceptions = return_exceptions;
  }

  /** Waits for the children. One that is done is counted at once, but only after all of them are known. */
  _follow(): void {
    const done = new Set<Future>();
    for (const child of this.#children) {
      // One that is done may stand in the queue for another future that gathers it: it goes on standing for that one.
      if (child.done()) done.add(child);
      else if (child._gathered_by !== this) {
        child._gathered_by = this;
        this.#unfinished += 1;
        child._add_waiter(this);
      }
    }
    this.#unfinished += done.size;
    for (const child of done) this._child_done(child);
  }

  override _wake(child: Future): void {
    // A task that is done has no step of its own to take: it can stand in the queue for this.
    const stands_for_itself = child instanceof Task && child._gathered_by === this;
    this._loop._schedule(stands_for_itself ? child : new ChildDone(this, child));
  }

  override _wake_text(): string {
    return "gather.<locals>._done_callback()";
  }

  override cancel(msg: unknown = null): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.#children) if (child.cancel(msg)) any = true;
    if (any) this.#cancel_requested = true;
    return any;
  }

  /** What CPython's `_done_callback` does. */
  _child_done(child: Future): void {
    this.#unfinished -= 1;
    if (this.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    const error = this.#return_exceptions ? null : failure(child);
    if (error !== null) this._finish_with_exception(error);
    else if (this.#unfinished === 0) this.#finish();
  }

  #finish(): void {
    const results = this.#children.map((child) => outcome(child));
    // Cancelled itself, it raises what the child given last was cancelled with, whichever ended last.
    if (this.#cancel_requested) this._finish_with_exception(this.#children.at(-1)!._make_cancelled_error());
    else this.set_result(results as T);
  }
}

/** The loop's turn for telling a gathering future that a child is done. */
class ChildDone implements Runnable {
  readonly #outer: GatheringFuture<any>;
  readonly #child: Future;

  constructor(outer: GatheringFuture<any>, child: Future) {
    this.#outer = outer;
    this.#child = child;
  }

  _run(): void {
    this.#outer._child_done(this.#child);
  }
}

function failure(child: Future): BaseException | null {
  return child.cancelled() ? child._make_cancelled_error() : child.exception();
}

function outcome(child: Future): unknown {
  if (child.cancelled()) return make_cancelled_error(child._cancel_message ?? "");
  return child.exception() ?? child._result;
}
