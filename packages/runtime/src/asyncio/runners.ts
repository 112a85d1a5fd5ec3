import { omitted } from "../python/calls/omitted.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { Coroutine, coroutine } from "../coroutines/coroutine.ts";
import { add_crossing, capture_stack } from "../coroutines/crossings.ts";
import { current_host } from "../host/current.ts";
import { watch_uncaught } from "../program/uncaught.ts";
import { KeyboardInterrupt, RuntimeError, stackless, ValueError } from "../python/exceptions/hierarchy.ts";
import { interrupts } from "../program/interrupts.ts";
import { repr } from "../python/repr/repr.ts";
import { new_event_loop, set_event_loop } from "./events.ts";
import { loops } from "./policy.ts";
import { CancelledError } from "./exceptions.ts";
import { copied_context, running } from "./running.ts";
import { gather } from "./tasks/gather.ts";
import { report_all_unretrieved } from "./unretrieved.ts";

import type { EventLoop } from "./base_events.ts";
import type { RunningContext } from "./running.ts";
import type { Task } from "./tasks/task.ts";

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
  #has_set_loop = false;

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
    if (!(main instanceof Coroutine)) throw new ValueError(`a coroutine was expected, got ${repr(main)}`);
    if (running.loop !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.#initialize();
    const task = loop.create_task(main);
    task._context = context === null ? this.#context : (context as RunningContext);
    try {
      return unawaited(await interruptible(loop, task));
    } finally {
      if (context === null) this.#context = task._context;
    }
  }

  /** Cancels what still runs, and closes the loop. */
  async close(): Promise<null> {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) return null;
    try {
      await cancel_all_tasks(loop);
      await loop._run_to_end(coroutine(loop.shutdown_asyncgens.bind(loop)));
      await loop._run_to_end(coroutine(loop.shutdown_default_executor.bind(loop)));
      report_all_unretrieved();
    } finally {
      if (this.#has_set_loop) set_event_loop(null);
      loop.close();
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
    const factory = this.#options.loop_factory ?? null;
    const loop = factory === null ? new_event_loop() : loops.call_factory(factory);
    if (factory === null) {
      set_event_loop(loop);
      this.#has_set_loop = true;
    }
    if (this.#options.debug !== undefined && this.#options.debug !== null) loop.set_debug(this.#options.debug);
    this.#loop = loop;
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
  const runner = new Runner(options);
  try {
    return unawaited(await runner._run(main));
  } catch (error) {
    add_crossing(error as object, caller);
    throw error;
  } finally {
    await runner.close();
  }
}

/** The first Ctrl-C cancels the task; the run then ends with KeyboardInterrupt. A second one ends it at once. */
async function interruptible<T>(loop: EventLoop, task: Task<T>): Promise<T> {
  let count = 0;
  const interrupted = (): void => {
    count += 1;
    if (count > 1 || task.done()) return loop._abort(interrupt());
    task.cancel();
    loop._wake_from_outside();
  };
  // A handler of the program's own is left alone.
  const takes = !interrupts.is_replaced && interrupts.of_runner === null;
  if (takes) interrupts.of_runner = interrupted;
  const restore = takes
    ? current_host().on_interrupt(() => {
        if (!interrupts.is_replaced) interrupted();
      })
    : () => undefined;
  try {
    return unawaited(await loop._run_to_end(task));
  } catch (error) {
    if (!(error instanceof CancelledError) || count === 0 || task.uncancel() > 0) throw error;
    const raised = interrupt();
    raised.__context__ = error;
    throw raised;
  } finally {
    restore();
    if (takes) interrupts.of_runner = null;
  }
}

/** Ctrl-C has no place in the program: the frames of whoever runs the loop are all that its traceback shows. */
function interrupt(): KeyboardInterrupt {
  return stackless(() => new KeyboardInterrupt());
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
