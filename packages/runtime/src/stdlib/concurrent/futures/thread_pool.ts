import { copied_context } from "../../../asyncio/running.ts";
import { current_host } from "../../../host/current.ts";
import { remember_ending } from "../../../program/endings.ts";
import { report_text } from "#program";
import { RuntimeError, TypeError, ValueError } from "../../../python/exceptions/hierarchy.ts";
import { exception } from "../../../python/exceptions/native.ts";
import { take_keywords } from "../../../python/calls/keywords.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { address } from "../../../python/identity.ts";
import { truth } from "../../../python/truth.ts";
import { call_in_thread } from "../../../threads/called.ts";
import { moving } from "../../../threads/moving.ts";
import { next_ident, ThreadState } from "../../../threads/state.ts";
import { start_thread } from "../../../threads/switching.ts";
import { Waiters } from "../../../threads/waiters.ts";
import { results } from "./as_completed.ts";
import { BrokenThreadPool } from "./errors.ts";
import { Future } from "./future.ts";

/** A call that waits for a thread, or is under way in one. */
interface WorkItem {
  readonly future: Future;
  readonly target: unknown;
  readonly args: readonly unknown[];
  readonly keywords: object | null;
}

const counted = { pools: 0 };

/** Runs calls in at most so many threads (`Lib/concurrent/futures/thread.py`). */
export class ThreadPoolExecutor {
  static readonly __name__: string = "ThreadPoolExecutor";
  static readonly __module__: string = "concurrent.futures.thread";

  readonly _max_workers: number;
  readonly _thread_name_prefix: string;
  _shutdown = false;
  _broken: string | null = null;
  readonly #items: WorkItem[] = [];
  readonly #idle = new Waiters();
  readonly #ending = new Waiters();
  readonly #initializer: unknown;
  readonly #initargs: readonly unknown[];
  #begun = 0;
  #working = 0;

  constructor(
    max_workers: number | null = null,
    thread_name_prefix: string | null = null,
    initializer: unknown = null,
    initargs: unknown = null,
  ) {
    const most = max_workers ?? Math.min(32, current_host().processors() + 4);
    if (most <= 0) throw new ValueError("max_workers must be greater than 0");
    if (initializer !== null && !callable(initializer)) throw new TypeError("initializer must be a callable");
    this._max_workers = most;
    this._thread_name_prefix = thread_name_prefix || `ThreadPoolExecutor-${counted.pools++}`;
    this.#initializer = initializer;
    this.#initargs = initargs === null ? [] : [...iterate(initargs)];
  }

  /** Has the function called by one of the threads; the future gives its result. */
  submit(target: unknown, ...args: any[]): Future {
    return this._submit(target, args, take_keyword_arguments(args));
  }

  /** Calls the function with the items of each of the iterables: iterating what this gives blocks until each result is there. */
  map(target: unknown, ...iterables: any[]): AsyncGenerator<any, void> {
    const { timeout, chunksize: _ } = take_keywords(iterables) as { timeout?: unknown; chunksize?: unknown };
    const columns = iterables.map((each) => [...(iterate(each) as Iterable<unknown>)]);
    const count = columns.length === 0 ? 0 : Math.min(...columns.map(({ length }) => length));
    const futures = Array.from({ length: count }, (_item, index) =>
      this._submit(
        target,
        columns.map((column) => column[index]),
        null,
      ),
    );
    return results(futures, timeout ?? null);
  }

  /** Takes no more calls, and blocks until those that it has are done. */
  shutdown(wait: unknown = true, options: { cancel_futures?: unknown } = {}): null | Promise<null> {
    this._shutdown = true;
    if (truth(options.cancel_futures ?? false)) for (const { future } of this.#items.splice(0)) future.cancel();
    this.#idle.wake_all();
    return truth(wait) && this.#working > 0 ? this.#ended() : null;
  }

  async #ended(): Promise<null> {
    while (this.#working > 0) await this.#ending.wait(null);
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null | Promise<null> {
    return this.shutdown();
  }

  __repr__(): string {
    return `<concurrent.futures.thread.ThreadPoolExecutor object at ${address(this)}>`;
  }

  _submit(target: unknown, args: readonly unknown[], keywords: object | null): Future {
    if (this._broken !== null) throw new BrokenThreadPool(this._broken);
    if (this._shutdown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new Future();
    this.#items.push({ future, target, args, keywords });
    if (this.#idle.count > 0) this.#idle.wake();
    else if (this.#begun < this._max_workers) this.#begin_worker();
    return future;
  }

  #begin_worker(): void {
    const name = `${this._thread_name_prefix || this}_${this.#begun++}`;
    this.#working += 1;
    remember_ending(() => this.#finished());
    start_thread(new ThreadState(name, next_ident(), false, copied_context()), async () => {
      try {
        if (await this.#initialized()) await this.#work();
      } finally {
        this.#working -= 1;
        this.#ending.wake_all();
      }
    });
  }

  async #work(): Promise<void> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) await perform(item);
      else if (this._shutdown) return;
      else await this.#idle.wait(null);
    }
  }

  /** The program's end: what was submitted is still done. */
  async #finished(): Promise<void> {
    await this.shutdown();
  }

  async #initialized(): Promise<boolean> {
    if (this.#initializer === null) return true;
    try {
      await call_in_thread(this.#initializer, this.#initargs);
      return true;
    } catch (thrown) {
      const { stderr } = current_host();
      stderr.write(`Exception in initializer:\n${report_text(exception(thrown))}`);
      stderr.flush();
      this._broken = "A thread initializer failed, the thread pool is not usable anymore";
      for (const { future } of this.#items.splice(0)) future.set_exception(new BrokenThreadPool(this._broken));
      return false;
    }
  }
}

async function perform({ future, target, args, keywords }: WorkItem): Promise<void> {
  if (!future.set_running_or_notify_cancel()) return;
  try {
    const moved = moving.call?.(target, args, keywords) ?? null;
    future.set_result(await (moved ?? call_in_thread(target, args, keywords)));
  } catch (thrown) {
    future.set_exception(exception(thrown));
  }
}

function take_keyword_arguments(args: any[]): object | null {
  const keywords = take_keywords(args);
  return Object.keys(keywords).length === 0 ? null : keywords;
}
