import { system } from "#system";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { track_origins } from "../../coroutines/origins.ts";
import { callable } from "../../python/builtins/classes.ts";
import { RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { BaseEventLoop } from "../base_events.ts";
import { shown } from "../exception_handler.ts";
import { Handle } from "../handles.ts";
import { log } from "../log.ts";
import { loops } from "../loops.ts";
import { running } from "../running.ts";
import { seconds } from "../seconds.ts";
import { Task } from "../tasks/task.ts";
import { turns } from "../turns.ts";

import type { FrameSummary } from "../../stdlib/traceback.ts";
import type { Callback } from "../callbacks.ts";
import type { RunningContext } from "../running.ts";
import type { Runnable } from "../scheduler.ts";
import type { ThreadSlot } from "../turns.ts";
import "./debugged_futures.ts";
import "./debugged_handles.ts";
import "./stacks.ts";

// Debug mode (`Lib/asyncio/base_events.py`): what takes long is told, and callbacks and threads are checked. For programs that name it.

declare module "../base_events.ts" {
  interface BaseEventLoop {
    /** How long a callback or a step of a task may take, in seconds, before it is told. */
    slow_callback_duration: unknown;
    /** The callback that runs. */
    raw$current_handle?: Handle | null;
    /** The thread that runs the loop. */
    raw$runs_in?: ThreadSlot | null;
  }
}

const {
  set_debug: plain_set_debug,
  call_soon: plain_soon,
  call_soon_threadsafe: plain_threadsafe,
  call_at: plain_at,
  call_later: plain_later,
  run_in_executor: plain_executor,
} = BaseEventLoop.prototype;
const { _run: run_handle } = Handle.prototype;
const { _run: run_task } = Task.prototype;

Object.assign(BaseEventLoop.prototype, {
  slow_callback_duration: 0.1,
  set_debug,
  call_soon: checked("call_soon", plain_soon),
  call_soon_threadsafe,
  call_at: checked("call_at", plain_at),
  call_later: checked("call_later", plain_later),
  run_in_executor: checked_callback("run_in_executor", plain_executor),
});
Object.assign(Handle.prototype, { _run: measured_handle });
Object.assign(Task.prototype, { _run: measured_step });

track_origins();

/** Where the environment asks for it, loops begin in debug mode (`Lib/asyncio/coroutines.py`: `_is_debug_mode`). */
loops.made = (loop) => {
  if (system.get_variable("PYTHONASYNCIODEBUG")) loop.set_debug(true);
};

const watched = new WeakSet<BaseEventLoop>();

function set_debug(this: BaseEventLoop, enabled: boolean): null {
  if (truth(enabled) && !watched.has(this)) watch(this);
  return plain_set_debug.call(this, truth(enabled));
}

/** Puts what debug mode adds to the inside of a loop in place. */
function watch(loop: BaseEventLoop): void {
  watched.add(loop);
  const { _pump, _schedule, _call_in, _run_until_stopped } = loop;
  loop.raw$runs_in = turns.thread;
  Object.assign(loop, {
    _pump: () => {
      if (step !== null && running.task === step.task) end_step();
      _pump.call(loop);
    },
    _schedule: (runnable: Runnable) => {
      check_thread(loop);
      _schedule.call(loop, runnable);
    },
    _call_in: (context: RunningContext | null, callback: Callback, args: readonly unknown[]) => {
      check_thread(loop);
      return _call_in.call(loop, context, callback, args);
    },
    _run_until_stopped: () => {
      loop.raw$runs_in = turns.thread;
      return _run_until_stopped.call(loop);
    },
  });
}

function check_thread(loop: BaseEventLoop): void {
  if (!loop._debug || from_any_thread.is_called || !loop.is_running() || loop.raw$runs_in === turns.thread) return;
  throw new RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one");
}

const from_any_thread = { is_called: false };

function call_soon_threadsafe(this: BaseEventLoop, callback: Callback, ...given: any[]): Handle {
  if (this._debug) check_callback(callback, "call_soon_threadsafe");
  from_any_thread.is_called = true;
  try {
    return plain_threadsafe.call(this, callback, ...(given as unknown[]));
  } finally {
    from_any_thread.is_called = false;
  }
}

function checked<F extends (this: BaseEventLoop, ...given: any[]) => unknown>(name: string, plain: F): F {
  const inner = checked_callback(name, plain);
  return function (this: BaseEventLoop, ...given: unknown[]): unknown {
    if (this._debug) check_thread(this);
    return inner.apply(this, given);
  } as F;
}

function checked_callback<F extends (this: BaseEventLoop, ...given: any[]) => unknown>(name: string, plain: F): F {
  const place = name === "call_soon" ? 0 : 1;
  return function (this: BaseEventLoop, ...given: unknown[]): unknown {
    if (this._debug) check_callback(given[place], name === "call_later" ? "call_at" : name);
    return plain.apply(this, given);
  } as F;
}

function check_callback(callback: unknown, method: string): void {
  if (callback instanceof Coroutine || is_coroutine_function(callback))
    throw new TypeError(`coroutines cannot be used with ${method}()`);
  if (!callable(callback)) throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
}

/** The step of a task that goes on in microtasks. */
let step: { readonly task: Task; readonly began: number } | null = null;

function measured_step(this: Task): void {
  const { _loop: loop } = this;
  if (!loop._debug || this.done()) return run_task.call(this);
  step = { task: this, began: loop._now() };
  run_task.call(this);
  // Driven step by step, it has ended or waits already.
  if (running.task !== this) end_step();
}

function end_step(): void {
  if (step === null) return;
  const { task, began } = step;
  step = null;
  tell_slow(task._loop, began, () => repr(task));
}

function measured_handle(this: Handle): void {
  const { _loop: loop } = this;
  if (!(loop instanceof BaseEventLoop) || !loop._debug) return run_handle.call(this);
  const began = loop._now();
  loop.raw$current_handle = this;
  try {
    run_handle.call(this);
  } finally {
    loop.raw$current_handle = null;
  }
  tell_slow(loop, began, () => repr(this));
}

function tell_slow(loop: BaseEventLoop, began: number, text: () => string): void {
  const took = loop._now() - began;
  if (took >= seconds(loop.slow_callback_duration))
    log("warning", `Executing ${text()} took ${took.toFixed(3)} seconds`);
}

const plain_text = shown.text;
const heads: Readonly<Record<string, string>> = {
  source_traceback: "Object created at (most recent call last):",
  handle_traceback: "Handle created at (most recent call last):",
};

shown.text = (key, value) => {
  const head = Object.hasOwn(heads, key) ? heads[key] : undefined;
  if (head === undefined || !Array.isArray(value)) return plain_text(key, value);
  return [head, ...(value as FrameSummary[]).map(frame_text)].join("\n");
};

function frame_text({ filename, lineno, name, line }: FrameSummary): string {
  return `  File "${filename}", line ${lineno}, in ${name}${line === "" ? "" : `\n    ${line}`}`;
}
