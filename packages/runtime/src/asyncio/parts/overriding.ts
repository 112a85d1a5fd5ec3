import { call_method } from "../../python/calls/call_method.ts";
import { kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { box } from "../../python/values/float.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Context } from "../../stdlib/contextvars/context.ts";
import { current_host } from "../../host/current.ts";
import { abstract_methods } from "../abstract_methods.ts";
import { BaseEventLoop, BaseSelectorEventLoop } from "../base_events.ts";
import { Handle, TimerHandle } from "../handles.ts";
import { select, time_to_wait } from "../overridden_select.ts";
import { heap_pop, heap_push, heapify } from "../item_heap.ts";
import { loops } from "../loops.ts";
import { copied_context, leave_context, running } from "../running.ts";
import { seconds } from "../seconds.ts";
import { Task } from "../tasks/task.ts";
import { MINIMUM_FOR_PURGE, PURGE_SHARE } from "../timer_heap.ts";
import { Ready, Step, StepHandle } from "./steps.ts";

import type { Callback } from "../callbacks.ts";
import type { RunningContext } from "../running.ts";
import type { Runnable } from "../scheduler.ts";
import type { Sleep } from "../tasks/sleep_future.ts";
import type { Timer } from "../timer_heap.ts";

// What a program may override of a loop, or look into, works for loops of classes that it names: they run as `Lib/asyncio/base_events.py`
// writes it down, every step through `call_soon`, every iteration through `_run_once`. The loop that `new_event_loop` makes has a quicker way.

declare module "../base_events.ts" {
  interface BaseEventLoop {
    _clock_resolution: any;
    _current_handle: Handle | null;
    _scheduled: TimerHandle[];
    _selector?: any;
    _timer_cancelled_count: number;
    _add_callback(handle: Handle): null;
    _process_events(events: unknown): null;
    _run_forever_cleanup(): null;
    _run_forever_setup(): null;
    _run_once(): Promise<null>;
    _write_to_self(): null;
  }
}

/** What runs in an iteration ends it by one of these. */
interface Iteration {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

loops.overridable = (loop, selector) => {
  make_overridable(loop);
  if (selector === undefined) return;
  loop._selector = selector;
  loop._at_close.add(() => call_method(selector, "close"));
};

const plain = {
  call_soon: BaseEventLoop.prototype._call_soon,
  cancelled: BaseEventLoop.prototype._timer_handle_cancelled,
};

Object.assign(BaseEventLoop.prototype, {
  _add_callback,
  _call_soon,
  _process_events,
  _run_forever_cleanup,
  _run_forever_setup,
  _run_once,
  _timer_handle_cancelled,
  _write_to_self,
  ...abstract_methods,
});

Object.assign(BaseSelectorEventLoop.prototype, {
  _process_events: (_events: unknown) => null,
  _write_to_self: () => null,
});

function _add_callback(this: BaseEventLoop, handle: Handle): null {
  if (!handle._cancelled) this._ready.push(handle);
  return null;
}

function _process_events(_events: unknown): never {
  throw new NotImplementedError("Process selector events.");
}

function _write_to_self(): never {
  throw new NotImplementedError();
}

function _call_soon(
  this: BaseEventLoop,
  callback: Callback,
  args: readonly unknown[],
  context: RunningContext | null,
): Handle {
  if (!is_overridable(this)) return plain.call_soon.call(this, callback, args, context);
  const made = callback instanceof Step ? StepHandle : Handle;
  const handle = new made(callback, Tuple.of(...args) as never, this, context);
  this._push(handle);
  return handle;
}

function _timer_handle_cancelled(this: BaseEventLoop, timer: Timer): null {
  if (!is_overridable(this)) return plain.cancelled.call(this, timer);
  if (timer._scheduled) this._timer_cancelled_count += 1;
  return null;
}

function is_overridable(loop: BaseEventLoop): boolean {
  return Object.hasOwn(loop, "_scheduled");
}

/** Has a loop go through what a program may override. What it replaces is the runtime's own, so that no class of the program hides it. */
function make_overridable(loop: BaseEventLoop): void {
  Object.assign(loop, {
    _clock_resolution: 1e-9,
    _current_handle: null,
    _ready: new Ready(),
    _scheduled: [],
    _timer_cancelled_count: 0,
    _timer_heap: { clear: () => (loop._scheduled = []) },
    _now: () => seconds(loop.time()),
    _is_next: () => false,
    _report: (message: string, details: Record<string, unknown>) =>
      call_method(loop, "call_exception_handler", new Dict([["message", message], ...Object.entries(details)])),
    _schedule: (runnable: Runnable) => schedule(loop, runnable),
    _call_in: (context: RunningContext | null, callback: Callback, args: readonly unknown[]) =>
      call_method(loop, "call_soon", callback, ...args, kwargs({ context: context ?? new Context() })),
    _wake_later: (sleep: Sleep<unknown>, delay: number) => {
      sleep._handle = call_method(loop, "call_later", box(delay), _set_result_unless_cancelled, sleep, sleep._result);
    },
    _call_at: (when: number, callback: Callback, args: any[]) => call_at(loop, when, callback, args),
    _add_timer: (when: number, callback: Callback, args: any[]) => add_timer(loop, when, callback, args),
    _run_until_stopped: () => run_until_stopped(loop),
    _pump: () => pump(loop),
  });
}

function schedule(loop: BaseEventLoop, runnable: Runnable): void {
  let context: RunningContext = new Context();
  if (runnable instanceof Task && !runnable.done()) context = runnable._context ??= context;
  call_method(loop, "call_soon", new Step(runnable), kwargs({ context }));
}

/** The callback of a sleep, by the name that CPython's has in the texts of debug mode. */
function _set_result_unless_cancelled(sleep: Sleep<unknown>, _result: unknown): void {
  sleep._run();
}

function call_at(loop: BaseEventLoop, when: number, callback: Callback, args: any[]): TimerHandle {
  const { context = null } = take_keywords(args);
  return call_method(loop, "call_at", box(when), callback, ...args, kwargs({ context }));
}

function add_timer(loop: BaseEventLoop, when: number, callback: Callback, args: any[]): TimerHandle {
  loop._check_closed();
  const { context } = take_keywords(args);
  const timer = new TimerHandle(when, callback, Tuple.of(...args) as never, loop, copied_context(context));
  timer._given = null;
  heap_push(loop._scheduled, timer, earlier);
  timer._scheduled = true;
  return timer;
}

function earlier(first: TimerHandle, second: TimerHandle): boolean {
  return first._when < second._when;
}

const iterations = /* @__PURE__ */ new WeakMap<BaseEventLoop, Iteration>();

/** Makes the loop the running one: for loops of the program's own, which call `_run_once` themselves. */
function _run_forever_setup(this: BaseEventLoop): null {
  this._check_closed();
  this._check_running();
  this._run_now = { resolve: () => undefined, reject: (error) => iterations.get(this)?.reject(error) };
  this._left = 0;
  this._budget = this._budget_given = 1;
  this._host_turn_at = this._looked_at = current_host().now();
  running.loop = this;
  this._handled_outside = running.handled;
  this._context_outside = running.context;
  this._watched?.hold(true);
  return null;
}

/** The loop runs no more. */
function _run_forever_cleanup(this: BaseEventLoop): null {
  this._leave_run();
  return null;
}

/** `run_forever`, from where the loop is known to be free. */
async function run_until_stopped(loop: BaseEventLoop): Promise<void> {
  call_method(loop, "_run_forever_setup");
  // The first step of a task must not have the caller's frames below it, as no later one has.
  await null;
  try {
    do await call_method(loop, "_run_once");
    while (!loop._stopping);
  } finally {
    call_method(loop, "_run_forever_cleanup");
  }
}

/** One iteration: waits for what is due, then runs what is ready. */
async function _run_once(this: BaseEventLoop): Promise<null> {
  drop_cancelled(this);
  call_method(this, "_process_events", await select(this, time_to_wait(this)));
  const end = this._now() + seconds(this._clock_resolution);
  while (this._scheduled.length > 0 && this._scheduled[0]!._when < end) {
    const timer = heap_pop(this._scheduled, earlier);
    timer._scheduled = false;
    this._ready.push(timer);
  }
  this._left = this._ready.length;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  iterations.set(this, { resolve, reject });
  this._pump();
  await promise;
  return null;
}

/** Runs handles until one of them makes a task current; see `Scheduler._pump`. */
function pump(loop: BaseEventLoop): void {
  running.task = null;
  running.handled = loop._handled_outside;
  leave_context(loop._context_outside);
  try {
    while (loop._left > 0 && loop._ready.length > 0) {
      loop._left -= 1;
      const handle = loop._ready.shift() as Handle;
      if (!handle._cancelled) call_method(handle, "_run");
      if (running.task !== null) return;
    }
    iterations.get(loop)?.resolve();
  } catch (error) {
    loop._abort(error);
  }
}

function drop_cancelled(loop: BaseEventLoop): void {
  const count = loop._scheduled.length;
  if (count > MINIMUM_FOR_PURGE && loop._timer_cancelled_count / count > PURGE_SHARE) return purge(loop);
  while (loop._scheduled[0]?._cancelled === true) {
    loop._timer_cancelled_count -= 1;
    heap_pop(loop._scheduled, earlier)._scheduled = false;
  }
}

function purge(loop: BaseEventLoop): void {
  for (const timer of loop._scheduled) if (timer._cancelled) timer._scheduled = false;
  loop._scheduled = loop._scheduled.filter((timer) => !timer._cancelled);
  heapify(loop._scheduled, earlier);
  loop._timer_cancelled_count = 0;
}
