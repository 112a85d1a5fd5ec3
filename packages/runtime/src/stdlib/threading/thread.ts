import { class_name } from "../../python/names.ts";
import { copied_context } from "../../asyncio/running.ts";
import { current_host } from "../../host/current.ts";
import { remember_ending } from "../../program/endings.ts";
import { report_text } from "#program";
import { special } from "../../python/special.ts";
import { RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { SystemExit } from "../../python/exceptions/system_exit.ts";
import { exception } from "../../python/exceptions/native.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { call_in_thread } from "../../threads/called.ts";
import { end_of_threads } from "../../threads/endings.ts";
import { next_ident, ThreadState } from "../../threads/state.ts";
import { start_thread, threads } from "../../threads/switching.ts";
import { wait_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";

const counted = { threads: 0 };

/** Keyword-only parameters of `Thread`. */
interface ThreadOptions {
  daemon?: unknown;
}

/** A thread of the program (`Lib/threading.py`). It takes turns with the others wherever it blocks. */
export class Thread {
  static readonly __name__: string = "Thread";
  static readonly __module__: string = "threading";

  _target: unknown;
  _name: string;
  readonly _args: readonly unknown[];
  readonly _kwargs: object | null;
  _daemonic: boolean;
  _state: ThreadState | null = null;
  _is_ended = false;
  readonly _joining = new Waiters();

  constructor(
    group: null = null,
    target: unknown = null,
    name: unknown = null,
    args: unknown = null,
    kwargs: object | null = null,
    options?: ThreadOptions,
  ) {
    if (group !== null && group !== undefined) throw new TypeError("group argument must be None for now");
    this._target = target;
    this._name = name === null || name === undefined ? new_name(target) : str(name);
    this._args = args === null || args === undefined ? [] : [...iterate(args)];
    this._kwargs = kwargs;
    const daemon = options?.daemon ?? null;
    this._daemonic = daemon === null ? threads.current.is_daemon : truth(daemon);
  }

  get name(): string {
    return this._name;
  }

  set name(name: unknown) {
    this._name = str(name);
    if (this._state !== null) this._state.name = this._name;
  }

  get daemon(): boolean {
    return this._daemonic;
  }

  set daemon(daemonic: unknown) {
    if (this._state !== null) throw new RuntimeError("cannot set daemon status of active thread");
    this._daemonic = truth(daemonic);
  }

  get ident(): number | null {
    return this._state?.ident ?? null;
  }

  get native_id(): number | null {
    return this._state?.ident ?? null;
  }

  is_alive(): boolean {
    return this._state !== null && !this._is_ended;
  }

  /** Begins the thread. Raises RuntimeError when it has begun before. */
  start(): null {
    if (this._state !== null) throw new RuntimeError("threads can only be started once");
    this._state = new ThreadState(this._name, next_ident(), this._daemonic, copied_context());
    this._state.thread = this;
    remember_ending(end_of_threads);
    start_thread(this._state, () => this._bootstrap());
    return null;
  }

  /** What the thread does. */
  run(): Promise<any> {
    if (this._target === null || this._target === undefined) return Promise.resolve(null);
    return call_in_thread(this._target, this._args, this._kwargs).then(() => null);
  }

  /** Blocks until the thread has ended, at most `timeout` seconds. */
  join(timeout: unknown = null): null | Promise<null> {
    if (this._state === null) throw new RuntimeError("cannot join thread before it is started");
    if (this._state === threads.current) throw new RuntimeError("cannot join current thread");
    return this._is_ended ? null : this._joining.wait(wait_length(timeout)).then(() => null);
  }

  getName(): string {
    return this.name;
  }

  setName(name: unknown): null {
    this.name = name;
    return null;
  }

  isDaemon(): boolean {
    return this.daemon;
  }

  setDaemon(daemonic: unknown): null {
    this.daemon = daemonic;
    return null;
  }

  __repr__(): string {
    const kind = class_name(this.constructor);
    const state = this._state === null ? "initial" : this._is_ended ? "stopped" : "started";
    const daemon = this._daemonic ? " daemon" : "";
    return `<${kind}(${this._name}, ${state}${daemon}${this._state === null ? "" : ` ${this._state.ident}`})>`;
  }

  /** Runs the thread; an exception that nobody catches is shown, and ends this thread alone. */
  async _bootstrap(): Promise<void> {
    try {
      await (special(this, "run")!.call(this) as unknown);
    } catch (thrown) {
      const error = exception(thrown);
      if (!(error instanceof SystemExit)) report(this._name, report_text(error));
    } finally {
      this._is_ended = true;
      this._joining.wake_all();
    }
  }
}

function report(name: string, traceback: string): void {
  const { stderr } = current_host();
  stderr.write(`Exception in thread ${name}:\n${traceback}`);
  stderr.flush();
}

function new_name(target: unknown): string {
  counted.threads += 1;
  const name = target === null || target === undefined ? null : (target as { __name__?: string; name?: string });
  const own = name?.__name__ ?? name?.name;
  return `Thread-${counted.threads}${typeof own === "string" && own !== "" ? ` (${own.replace(/^bound /, "")})` : ""}`;
}

/** The thread that began the program. */
export class MainThread extends Thread {
  static override readonly __name__: string = "_MainThread";
  static override readonly __module__: string = "threading";

  constructor(state: ThreadState) {
    super(null, null, state.name);
    this._state = state;
  }
}

/** A thread that an executor has begun. */
export class WorkerThread extends Thread {
  static override readonly __name__: string = "Thread";
  static override readonly __module__: string = "threading";

  constructor(state: ThreadState) {
    super(null, null, state.name);
    this._state = state;
  }
}

/** Calls a function after so many seconds, in a thread of its own, unless it is cancelled before. */
export class Timer extends Thread {
  static override readonly __name__: string = "Timer";
  static override readonly __module__: string = "threading";

  readonly #waiting = new Waiters();
  readonly #interval: unknown;
  #is_cancelled = false;

  constructor(interval: unknown, target: unknown, args: unknown = null, kwargs: object | null = null) {
    super(null, target, new_name(null), args, kwargs);
    this.#interval = interval;
  }

  cancel(): null {
    this.#is_cancelled = true;
    this.#waiting.wake_all();
    return null;
  }

  override run(): Promise<any> {
    if (this.#is_cancelled) return Promise.resolve(null);
    return this.#waiting.wait(wait_length(this.#interval)).then(() => (this.#is_cancelled ? null : super.run()));
  }
}
