import { heap_pop, heap_push } from "../../asyncio/item_heap.ts";
import { lt } from "../../python/comparison/ordering.ts";
import { Exception, ValueError } from "../../python/exceptions/hierarchy.ts";
import { current_host } from "../../host/current.ts";
import { truth } from "../../python/truth.ts";
import { seconds } from "../../asyncio/seconds.ts";
import { Waiters } from "../../threads/waiters.ts";

/** Nothing is in the queue. */
export class Empty extends Exception {
  static readonly __name__: string = "Empty";
  static readonly __module__: string = "_queue";
}

/** The queue has no place left. */
export class Full extends Exception {
  static readonly __name__: string = "Full";
  static readonly __module__: string = "queue";
}

/** The queue was shut down. */
export class ShutDown extends Exception {
  static readonly __name__: string = "ShutDown";
  static readonly __module__: string = "queue";
}

/** Passes items from thread to thread, first in, first out (`Lib/queue.py`). */
export class Queue<T = any> {
  static readonly __name__: string = "Queue";
  static readonly __module__: string = "queue";

  readonly maxsize: number;
  readonly _items: T[] = [];
  unfinished_tasks = 0;
  is_shutdown = false;
  readonly #getters = new Waiters();
  readonly #putters = new Waiters();
  readonly #joiners = new Waiters();

  constructor(maxsize: number = 0) {
    this.maxsize = maxsize;
  }

  qsize(): number {
    return this._items.length;
  }

  empty(): boolean {
    return this._items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this._items.length >= this.maxsize;
  }

  /** Adds an item, when there is place for it. Raises Full where it may not wait, or has waited long enough. */
  put(item: T, block: unknown = true, timeout: unknown = null): Promise<null> {
    return this.#put_when_not_full(item, block, timeout);
  }

  async #put_when_not_full(item: T, block: unknown, timeout: unknown): Promise<null> {
    const end = end_of(truth(block), timeout);
    for (;;) {
      if (this.is_shutdown) throw new ShutDown();
      if (!this.full()) break;
      if (!(await waited(this.#putters, end))) throw new Full();
    }
    this.#add(item);
    return null;
  }

  put_nowait(item: T): null {
    if (this.is_shutdown) throw new ShutDown();
    if (this.full()) throw new Full();
    this.#add(item);
    return null;
  }

  /** Takes an item, when there is one. Raises Empty where it may not wait, or has waited long enough. */
  get(block: unknown = true, timeout: unknown = null): Promise<T> {
    return this.#get_when_not_empty(block, timeout);
  }

  async #get_when_not_empty(block: unknown, timeout: unknown): Promise<T> {
    const end = end_of(truth(block), timeout);
    while (this.empty()) {
      if (this.is_shutdown) throw new ShutDown();
      if (!(await waited(this.#getters, end)) && this.empty()) throw new Empty();
    }
    return this.#remove();
  }

  get_nowait(): T {
    if (this.empty()) throw this.is_shutdown ? new ShutDown() : new Empty();
    return this.#remove();
  }

  task_done(): null {
    if (this.unfinished_tasks <= 0) throw new ValueError("task_done() called too many times");
    this.unfinished_tasks -= 1;
    if (this.unfinished_tasks === 0) this.#joiners.wake_all();
    return null;
  }

  /** Blocks until every item has been taken and reported done. */
  join(): null | Promise<null> {
    return this.unfinished_tasks > 0 ? this.#joiners.wait(null).then(() => null) : null;
  }

  /** Ends the queue: nothing more can be put, and what is in it is lost where that is to be at once. */
  shutdown(immediate: unknown = false): null {
    this.is_shutdown = true;
    if (truth(immediate)) {
      this.unfinished_tasks = Math.max(0, this.unfinished_tasks - this._items.length);
      this._items.length = 0;
      this.#joiners.wake_all();
    }
    this.#getters.wake_all();
    this.#putters.wake_all();
    return null;
  }

  _put(item: T): void {
    this._items.push(item);
  }

  _get(): T {
    return this._items.shift() as T;
  }

  #add(item: T): void {
    this._put(item);
    this.unfinished_tasks += 1;
    this.#getters.wake();
  }

  #remove(): T {
    const item = this._get();
    this.#putters.wake();
    return item;
  }
}

/** A queue whose last item comes first. */
export class LifoQueue<T = any> extends Queue<T> {
  static override readonly __name__: string = "LifoQueue";
  static override readonly __module__: string = "queue";

  override _get(): T {
    return this._items.pop() as T;
  }
}

/** A queue whose smallest item comes first. */
export class PriorityQueue<T = any> extends Queue<T> {
  static override readonly __name__: string = "PriorityQueue";
  static override readonly __module__: string = "queue";

  override _put(item: T): void {
    heap_push(this._items, item, lt);
  }

  override _get(): T {
    return heap_pop(this._items, lt);
  }
}

/** A queue without tasks and limits. */
export class SimpleQueue<T = any> extends Queue<T> {
  static override readonly __name__: string = "SimpleQueue";
  static override readonly __module__: string = "_queue";
}

/** When a wait ends: null never, 0 at once. */
function end_of(blocks: boolean, timeout: unknown): number | null {
  if (!blocks) return 0;
  if (timeout === null) return null;
  const length = seconds(timeout);
  if (length < 0) throw new ValueError("'timeout' must be a non-negative number");
  return current_host().now() + length;
}

async function waited(waiters: Waiters, end: number | null): Promise<boolean> {
  if (end === null) return waiters.wait(null);
  const left = end - current_host().now();
  return left > 0 && waiters.wait(left);
}
