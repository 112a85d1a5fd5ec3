import { SIGNATURE } from "../python/calls/signature.ts";
import { lt } from "../python/comparison/ordering.ts";
import { Exception, ValueError } from "../python/exceptions/hierarchy.ts";
import { class_name } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";
import { truth } from "../python/truth.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { mark_coroutine_function } from "../coroutines/coroutine_function.ts";
import { address } from "../python/identity.ts";
import { get_running_loop } from "./loops.ts";
import { Event } from "./locks/event.ts";
import { Waiter } from "./locks/waiter.ts";
import { Ring } from "./ring.ts";
import { heap_pop, heap_push } from "./item_heap.ts";

import type { Line } from "./locks/waiter.ts";

/** `get_nowait` found the queue empty. */
export class QueueEmpty extends Exception {
  static readonly __name__: string = "QueueEmpty";
  static readonly __module__: string = "asyncio.queues";
}

/** `put_nowait` found the queue full. */
export class QueueFull extends Exception {
  static readonly __name__: string = "QueueFull";
  static readonly __module__: string = "asyncio.queues";
}

/** The queue was shut down. */
export class QueueShutDown extends Exception {
  static readonly __name__: string = "QueueShutDown";
  static readonly __module__: string = "asyncio.queues";
}

/** A queue between tasks; `maxsize` 0 is no limit (`Lib/asyncio/queues.py`). First in, first out. */
export class Queue<T = any> {
  /** What a call that is resolved at run time binds keywords by. */
  static readonly [SIGNATURE]: string = "maxsize=…";
  static readonly __name__: string = "Queue";
  static readonly __module__: string = "asyncio.queues";

  static {
    mark_coroutine_function(this.prototype.put);
    mark_coroutine_function(this.prototype.get);
  }

  readonly _maxsize: number;
  readonly _getters = new QueueLine(() => !this.empty());
  readonly _putters = new QueueLine(() => !this.full());
  readonly _finished = new Event();
  _unfinished_tasks = 0;
  _is_shutdown = false;
  declare _queue: Iterable<T> & { readonly length: number };

  constructor(maxsize = 0) {
    this._maxsize = Number(maxsize);
    this._finished.set();
    this._init(maxsize);
  }

  get maxsize(): number {
    return this._maxsize;
  }

  qsize(): number {
    return this._queue.length;
  }

  empty(): boolean {
    return this._queue.length === 0;
  }

  full(): boolean {
    return this._maxsize > 0 && this.qsize() >= this._maxsize;
  }

  /** Waits for a free place and puts the item there. */
  put(item: T): PromiseLike<null> {
    return this.full() ? this.#put_later(item) : (this.put_nowait(item) as unknown as PromiseLike<null>);
  }

  async #put_later(item: T): Promise<null> {
    while (this.full()) {
      if (this._is_shutdown) throw new QueueShutDown();
      await this._putters.line_up();
    }
    return this.put_nowait(item);
  }

  /** Puts the item. Raises QueueFull when there is no place. */
  put_nowait(item: T): null {
    if (this._is_shutdown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    this._unfinished_tasks += 1;
    this._finished.clear();
    this._getters.wake_next();
    return null;
  }

  /** Waits for an item and takes it. */
  get(): PromiseLike<T> {
    if (this.empty()) return this.#get_later();
    const item = this.get_nowait();
    return typeof item === "object" && item !== null ? given(item) : (item as unknown as PromiseLike<T>);
  }

  async #get_later(): Promise<T> {
    while (this.empty()) {
      if (this._is_shutdown) throw new QueueShutDown();
      await this._getters.line_up();
    }
    return unawaited(this.get_nowait());
  }

  /** Takes an item. Raises QueueEmpty when there is none. */
  get_nowait(): T {
    if (this.empty()) throw this._is_shutdown ? new QueueShutDown() : new QueueEmpty();
    const item = this._get();
    this._putters.wake_next();
    return item;
  }

  /** Says that the work on one item taken is done. Raises ValueError when said too often. */
  task_done(): null {
    if (this._unfinished_tasks <= 0) throw new ValueError("task_done() called too many times");
    this._unfinished_tasks -= 1;
    if (this._unfinished_tasks === 0) this._finished.set();
    return null;
  }

  /** Waits until `task_done` was said for every item put. */
  async join(): Promise<null> {
    if (this._unfinished_tasks > 0) await this._finished.wait();
    return null;
  }

  /** Refuses further items, and, when `immediate`, drops those that are left. Who waits gets QueueShutDown. */
  shutdown(immediate = false): null {
    this._is_shutdown = true;
    if (immediate) {
      while (!this.empty()) {
        this._get();
        if (this._unfinished_tasks > 0) this._unfinished_tasks -= 1;
      }
      if (this._unfinished_tasks === 0) this._finished.set();
    }
    this._getters.wake_all();
    this._putters.wake_all();
    return null;
  }

  /** Makes the store; for subclasses with another one. */
  _init(_maxsize: number): void {
    this._queue = new Ring<T>();
  }

  /** Stores an item; for subclasses with another order. */
  _put(item: T): void {
    (this._queue as Ring<T>).push(item);
  }

  /** Takes the next item out; for subclasses with another order. */
  _get(): T {
    return (this._queue as Ring<T>).shift();
  }

  __repr__(): string {
    return `<${class_name(this.constructor)} at ${address(this)} ${this._format()}>`;
  }

  __str__(): string {
    return `<${class_name(this.constructor)} ${this._format()}>`;
  }

  _format(): string {
    const parts = [`maxsize=${this._maxsize}`];
    // A subclass may keep its items elsewhere.
    if ((this._queue as Ring<T> | undefined)?.length) parts.push(`_queue=${repr([...this._queue])}`);
    if (this._getters.length > 0) parts.push(`_getters[${this._getters.length}]`);
    if (this._putters.length > 0) parts.push(`_putters[${this._putters.length}]`);
    if (this._unfinished_tasks > 0) parts.push(`tasks=${this._unfinished_tasks}`);
    if (this._is_shutdown) parts.push("shutdown");
    return parts.join(" ");
  }
}

/** A queue that gives the smallest item first. */
export class PriorityQueue<T = any> extends Queue<T> {
  static override readonly __name__: string = "PriorityQueue";
  static override readonly __module__: string = "asyncio.queues";
  declare _queue: T[];

  override _init(_maxsize: number): void {
    this._queue = [];
  }

  override _put(item: T): void {
    heap_push(this._queue, item, comes_before);
  }

  override _get(): T {
    return heap_pop(this._queue, comes_before);
  }
}

/** A queue that gives the newest item first. */
export class LifoQueue<T = any> extends Queue<T> {
  static override readonly __name__: string = "LifoQueue";
  static override readonly __module__: string = "asyncio.queues";
  declare _queue: T[];

  override _init(_maxsize: number): void {
    this._queue = [];
  }

  override _put(item: T): void {
    this._queue.push(item);
  }

  override _get(): T {
    return this._queue.pop()!;
  }
}

/** An item that JavaScript could take for something to await. */
async function given<T>(item: T): Promise<T> {
  return unawaited(item);
}

function comes_before(first: unknown, second: unknown): boolean {
  return truth(lt(first, second));
}

/** Those who wait for an item, or for a place. */
class QueueLine extends Ring<Waiter<null>> implements Line {
  readonly #turn_has_come: () => boolean;

  constructor(turn_has_come: () => boolean) {
    super();
    this.#turn_has_come = turn_has_come;
  }

  /** What to await until it may be one's turn. */
  line_up(): Waiter<null> {
    const waiter = new Waiter<null>(get_running_loop(), this);
    this.push(waiter);
    return waiter;
  }

  wake_next(): void {
    while (this.length > 0) {
      const waiter = this.shift();
      if (waiter.done()) continue;
      waiter.set_result(null);
      return;
    }
  }

  wake_all(): void {
    while (this.length > 0) {
      const waiter = this.shift();
      if (!waiter.done()) waiter.set_result(null);
    }
  }

  /** A task that is cancelled although its turn has come passes the turn on. */
  _resumed(waiter: Waiter<null>, is_cancelled: boolean): void {
    if (!is_cancelled) return;
    waiter.cancel();
    this.remove(waiter);
    if (this.#turn_has_come() && !waiter.cancelled()) this.wake_next();
  }
}
