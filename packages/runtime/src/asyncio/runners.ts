import { guarded } from "#program";
import { omitted } from "../python/calls/omitted.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { Coroutine, coroutine } from "../coroutines/coroutine.ts";
import { add_crossing, capture_stack } from "../coroutines/crossings.ts";
import { watch_uncaught } from "../program/uncaught.ts";
import { RuntimeError, ValueError } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";
import { new_event_loop, set_event_loop } from "./events.ts";
import { loops } from "./loops.ts";
import { copied_context, running } from "./running.ts";
import { gather } from "./tasks/gather.ts";
import { report_all_unretrieved } from "./unretrieved.ts";

import type { EventLoop } from "./base_events.ts";
import type { RunningContext } from "./running.ts";

/** Keyword arguments of `run` and `Runner`. */
export interface RunnerOptions {
  debug?: boolean | null;
  loop_factory?: (() => EventLoop) | (new () => EventLoop) | null;
}

type RunnerState = "created" | "initialized" | "closed";

/** Runs coroutines one after another in a loop of its own (`Lib/asyncio/runners.py`). */
export class Runner {
  static readonly __name__: string = "Runner";
  static readonly __module__: string = "asyncio.runners";

  #state: RunnerState = "created";
  readonly #options: RunnerOptions;
  #loop: EventLoop | null = null;
  /** The context of what it runs, unless a run has its own. */
  #context: RunningContext | null = null;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  /** The loop, which is made at the first use. */
  get_loop(): EventLoop {
    return this.#initialize();
  }

  /** Runs a coroutine object to its end and returns its result. */
  async run<T = any>(main: Coroutine<T>, options: { context?: unknown } | undefined = omitted.options): Promise<T> {
    const caller = capture_stack(this.run);
    watch_uncaught();
    try {
      return unawaited(await this._run(main, options?.context));
    } catch (error) {
      add_crossing(error as object, caller);
      throw error;
    }
  }

  /** `run` without the caller's frames. */
  async _run<T = any>(main: Coroutine<T>, context: unknown = null): Promise<T> {
    check_coroutine(main);
    if (running.loop !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.#initialize();
    const task = loop.create_task(main);
    task._context = context === null ? this.#context : (context as RunningContext);
    try {
      return unawaited(await guarded(loop, task));
    } finally {
      if (context === null) this.#context = task._context;
    }
  }

  /** Cancels what still runs, and closes the loop. */
  async close(): Promise<null> {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) return null;
    try {
      await end_loop(loop, this.#options);
    } finally {
      this.#loop = null;
      this.#state = "closed";
    }
    return null;
  }

  __enter__(): this {
    this.#initialize();
    return this;
  }

  async __exit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return this.close();
  }

  #initialize(): EventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    const loop = (this.#loop = made_loop(this.#options));
    this.#context = copied_context();
    this.#state = "initialized";
    return loop;
  }
}

/** Runs a coroutine object in a loop of its own; what still runs at its end is cancelled. */
export async function run<T = any>(main: Coroutine<T>, options: RunnerOptions = {}): Promise<T> {
  const caller = capture_stack(run);
  watch_uncaught();
  if (running.loop !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  check_coroutine(main);
  try {
    const loop = made_loop(options);
    try {
      return unawaited(await guarded(loop, loop.create_task(main)));
    } finally {
      await end_loop(loop, options);
    }
  } catch (error) {
    add_crossing(error as object, caller);
    throw error;
  }
}

function check_coroutine(main: unknown): void {
  if (!(main instanceof Coroutine)) throw new ValueError(`a coroutine was expected, got ${repr(main)}`);
}

/** The loop of a runner: as its factory makes it, or the current one from now on. */
function made_loop({ loop_factory: factory = null, debug = null }: RunnerOptions): EventLoop {
  const loop = factory === null ? new_event_loop() : loops.call_factory(factory);
  if (factory === null) set_event_loop(loop);
  if (debug !== null) loop.set_debug(debug);
  return loop;
}

/** Cancels what still runs, and closes the loop. */
async function end_loop(loop: EventLoop, { loop_factory: factory = null }: RunnerOptions): Promise<void> {
  try {
    await cancel_all_tasks(loop);
    await loop._run_to_end(coroutine(loop.shutdown_asyncgens.bind(loop)));
    await loop._run_to_end(coroutine(loop.shutdown_default_executor.bind(loop)));
    report_all_unretrieved();
  } finally {
    if (factory === null) set_event_loop(null);
    loop.close();
  }
}

async function cancel_all_tasks(loop: EventLoop): Promise<void> {
  const tasks = loop._unfinished_tasks();
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop._run_to_end(gather(...tasks, { return_exceptions: true }));
  for (const task of tasks) {
    const error = task.cancelled() ? null : task.exception();
    if (error !== null) loop._report("unhandled exception during asyncio.run() shutdown", { exception: error, task });
  }
}
