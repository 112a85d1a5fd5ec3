import { worker_processes } from "#worker-processes";
import { current_host } from "../../../host/current.ts";
import { remember_ending } from "../../../program/endings.ts";
import { program_arguments } from "../../../program/modules.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { take_keywords } from "../../../python/calls/keywords.ts";
import { RuntimeError, TypeError, ValueError } from "../../../python/exceptions/hierarchy.ts";
import { exception } from "../../../python/exceptions/native.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { address } from "../../../python/identity.ts";
import { le, lt } from "../../../python/comparison/ordering.ts";
import { truth } from "../../../python/truth.ts";
import { Dict } from "../../../python/values/dict.ts";
import { Waiters } from "../../../threads/waiters.ts";
import { Pickler, Unpickler } from "../../../workers/pickled.ts";
import { program_place } from "../../../workers/program_place.ts";
import { results } from "./as_completed.ts";
import { BrokenProcessPool } from "./errors.ts";
import { RemoteFuture } from "./remote_future.ts";
import { with_remote_traceback } from "./remote_traceback.ts";

import type { Future } from "./future.ts";
import type { ProcessLink } from "../../../host/worker-processes.ts";
import type { BaseException } from "../../../python/exceptions/hierarchy.ts";
import type { Copied } from "../../../workers/copier.ts";
import type { ProcessReply, ProcessRequest } from "../../../workers/process_messages.ts";

/** A call that waits for a process, or is under way in one. */
interface WorkItem {
  readonly number: number;
  readonly kind: "call" | "chunk";
  readonly future: Future;
  readonly given: readonly [target: unknown, args: unknown, keywords: unknown];
}

interface PoolProcess {
  readonly link: ProcessLink;
  is_started: boolean;
  item: WorkItem | null;
}

/** So many calls more than there are processes are handed over, and can be cancelled no more. */
const EXTRA_QUEUED_CALLS = 1;

/** Runs calls in processes of their own (`Lib/concurrent/futures/process.py`). */
export class ProcessPoolExecutor {
  static readonly __name__: string = "ProcessPoolExecutor";
  static readonly __module__: string = "concurrent.futures.process";

  readonly _max_workers: number;
  _shutdown_thread = false;
  _broken: string | false = false;
  readonly #initializer: unknown;
  readonly #initargs: unknown;
  readonly #processes = new Set<PoolProcess>();
  readonly #ending = new Waiters();
  /** Calls that can be cancelled, and those that wait for the next free process. */
  readonly #pending: WorkItem[] = [];
  readonly #handed: WorkItem[] = [];
  #counted = 0;
  #is_asked = false;
  #is_begun = false;
  #end_outside: (() => void) | null = null;

  constructor(
    max_workers: unknown = null,
    mp_context: unknown = null,
    initializer: unknown = null,
    initargs: unknown = null,
  ) {
    if (max_workers !== null && truth(le(max_workers, 0))) throw new ValueError("max_workers must be greater than 0");
    if (mp_context !== null) throw new TypeError("a process is made as by fork(): mp_context cannot be given");
    if (initializer !== null && !callable(initializer)) throw new TypeError("initializer must be a callable");
    this._max_workers = (max_workers as number | null) ?? current_host().processors();
    this.#initializer = initializer;
    this.#initargs = initargs ?? [];
  }

  /** Has the function called by one of the processes; the future gives its result. */
  submit(target: unknown, ...args: any[]): Future {
    const keywords = take_keywords(args);
    return this.#submit("call", [
      target,
      [...args],
      Object.keys(keywords).length === 0 ? null : new Dict(Object.entries(keywords)),
    ]);
  }

  /** Calls the function with the items of each of the iterables, `chunksize` calls at a time. */
  map(target: unknown, ...iterables: any[]): AsyncGenerator<any, void> {
    const { timeout, chunksize = 1 } = take_keywords(iterables) as { timeout?: unknown; chunksize?: number };
    if (truth(lt(chunksize, 1))) throw new ValueError("chunksize must be >= 1.");
    const columns = iterables.map((each) => [...(iterate(each) as Iterable<unknown>)]);
    const count = columns.length === 0 ? 0 : Math.min(...columns.map(({ length }) => length));
    const calls = Array.from({ length: count }, (_item, index) => columns.map((column) => column[index]));
    const futures: Future[] = [];
    for (let at = 0; at < count; at += chunksize)
      futures.push(this.#submit("chunk", [target, calls.slice(at, at + chunksize), null]));
    return items_of(results(futures, timeout ?? null));
  }

  /** Takes no more calls, and blocks until those that it has are done and its processes have ended. */
  shutdown(wait: unknown = true, options: { cancel_futures?: unknown } = {}): null | Promise<null> {
    this._shutdown_thread = true;
    if (truth(options.cancel_futures ?? false)) for (const { future } of this.#pending.splice(0)) future.cancel();
    this.#end_idle();
    return truth(wait) && this.#is_open() ? this.#ended() : null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): false | Promise<false> {
    const ended = this.shutdown();
    return ended === null ? false : ended.then(() => false as const);
  }

  __repr__(): string {
    return `<concurrent.futures.process.ProcessPoolExecutor object at ${address(this)}>`;
  }

  async #ended(): Promise<null> {
    while (this.#is_open()) await this.#ending.wait(null);
    return null;
  }

  /** Whether there are processes, or calls for which some will be started. */
  #is_open(): boolean {
    return this.#processes.size + this.#pending.length + this.#handed.length > 0;
  }

  #submit(kind: WorkItem["kind"], given: WorkItem["given"]): Future {
    if (this._broken !== false) throw new BrokenProcessPool(this._broken);
    if (this._shutdown_thread) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new RemoteFuture();
    if (this.#counted === 0) this.#begin();
    this.#pending.push({ number: this.#counted++, kind, future, given });
    this.#hold();
    if (!this.#is_asked) {
      this.#is_asked = true;
      current_host().after_events(() => {
        this.#is_asked = false;
        this.#hand_over();
      });
    }
    return future;
  }

  /** The first call: with an initializer, which may be noticed, all processes are started. */
  #begin(): void {
    remember_ending(async () => void (await this.shutdown()));
    if (this.#initializer !== null) while (this.#processes.size < this._max_workers) this.#start();
  }

  #start(): PoolProcess {
    const host = current_host();
    host.stdout.flush();
    const link = worker_processes.start(program_place.last!, { argv: program_arguments() });
    const process: PoolProcess = { link, is_started: false, item: null };
    this.#processes.add(process);
    link.listen(
      () => {
        process.is_started = true;
        this.#hand_over();
      },
      (reply: ProcessReply) => this.#take(reply, process),
      () => this.#lost(process),
    );
    if (this.#initializer !== null) {
      const given = new Pickler().write([this.#initializer, [...(iterate(this.#initargs) as Iterable<unknown>)], null]);
      link.post({ kind: "initialize", number: -1, given } satisfies ProcessRequest);
    }
    return process;
  }

  /** Hands calls over: so many more than there are processes are no longer to be cancelled, and idle processes begin with the next. */
  #hand_over(): void {
    const most = this._max_workers + EXTRA_QUEUED_CALLS;
    this.#give();
    while (this.#pending.length > 0 && this.#handed.length < most) {
      const item = this.#pending.shift()!;
      if (item.future.set_running_or_notify_cancel()) this.#handed.push(item);
      this.#give();
    }
    this.#hold();
    if (this._shutdown_thread) this.#end_idle();
  }

  /**
   * Gives calls to processes that have nothing to do, and starts those that are missing. None of the first ones begins before all have
   * started: a process of CPython's takes no time to start.
   */
  #give(): void {
    const unused = (): number => [...this.#processes].filter(({ item }) => item === null).length;
    while (this.#handed.length + this.#pending.length > unused() && this.#processes.size < this._max_workers)
      this.#start();
    const { size } = this.#processes;
    this.#is_begun ||= size > 0 && [...this.#processes].every(({ is_started }) => is_started);
    while (this.#is_begun && this.#handed.length > 0) {
      const process = [...this.#processes].find(({ is_started, item }) => is_started && item === null);
      if (process === undefined) return;
      const item = this.#handed.shift()!;
      process.item = item;
      const given = copied(item);
      if (given === null) process.item = null;
      else process.link.post({ kind: item.kind, number: item.number, given } satisfies ProcessRequest);
    }
  }

  #take(reply: ProcessReply, process: PoolProcess): void {
    const { item } = process;
    if (item === null || reply.number !== item.number) return;
    process.item = null;
    this.#settle(item.future, reply);
    this.#hand_over();
  }

  #settle(future: Future, reply: ProcessReply): void {
    try {
      if (reply.kind === "result") future.set_result(new Unpickler().read(reply.value));
      else future.set_exception(with_remote_traceback(new Unpickler().read(reply.error) as BaseException));
    } catch (thrown) {
      const cause = with_remote_traceback(exception(thrown)).__cause__;
      this.#break(
        future,
        "A result has failed to un-serialize. Please ensure that the objects returned by the function are always picklable.",
        cause,
      );
    }
  }

  /** A process has ended: at the pool's end, or by itself, which breaks the pool. */
  #lost(process: PoolProcess): void {
    this.#processes.delete(process);
    const is_over = this._shutdown_thread && process.item === null && this.#handed.length === 0;
    if (!is_over && this._broken === false) {
      const text = "A process in the process pool was terminated abruptly while the future was running or pending.";
      this.#break(process.item?.future ?? null, text, null);
    }
    this.#hold();
    this.#ending.wake_all();
  }

  #break(first: Future | null, text: string, cause: BaseException | null): void {
    this._broken = "A child process terminated abruptly, the process pool is not usable anymore";
    const items = [...this.#processes].flatMap(({ item }) => (item === null ? [] : [item]));
    const futures = [...items, ...this.#handed.splice(0), ...this.#pending.splice(0)].map(({ future }) => future);
    for (const future of new Set(first === null ? futures : [first, ...futures])) {
      if (future.done()) continue;
      const error = new BrokenProcessPool(text);
      error.__cause__ = cause;
      future.set_exception(error);
    }
    for (const process of this.#processes) {
      process.item = null;
      process.link.terminate();
    }
  }

  /** The pool is shut down: processes that have nothing more to do end. */
  #end_idle(): void {
    if (this.#handed.length > 0 || this.#pending.length > 0) return;
    for (const { link, item } of this.#processes) {
      if (item !== null) continue;
      link.hold(true);
      link.end();
    }
  }

  /** Whether the program goes on for the processes: they have something to do. */
  #hold(): void {
    const items = [...this.#processes].some(({ item }) => item !== null);
    const is_busy = items || this.#handed.length > 0 || this.#pending.length > 0;
    for (const { link } of this.#processes) link.hold(is_busy || this._shutdown_thread);
    if (is_busy) this.#end_outside ??= current_host().begin_outside?.() ?? null;
    else {
      this.#end_outside?.();
      this.#end_outside = null;
    }
  }
}

/** What goes to the process; null where something has no copy, of which the future tells. */
function copied({ given, future }: WorkItem): Copied | null {
  try {
    return new Pickler().write(given);
  } catch (thrown) {
    future.set_exception(with_remote_traceback(exception(thrown)));
    return null;
  }
}

/** The items of the chunks, one by one. */
async function* items_of(chunks: AsyncIterable<readonly unknown[]>): AsyncGenerator<unknown, void> {
  for await (const chunk of chunks) yield* chunk;
}
