import { Context, current } from "../../stdlib/contextvars/context.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { kwargs } from "../../python/calls/call.ts";
import { Future } from "../futures.ts";
import { running } from "../running.ts";
import { Task } from "../tasks/task.ts";

import type { Callback } from "../callbacks.ts";

// Classes of the program that have an `add_done_callback` of their own: who waits for their objects asks that one
// (`Modules/_asynciomodule.c`: `task_step_handle_result_impl` looks at the exact class).

/** Who waits, by the callback that stands for it. */
const waiting = new WeakMap<Callback, Future>();

const { _add_waiter: add_waiter, add_done_callback } = Future.prototype;

Object.assign(Future.prototype, { _add_waiter: ask, add_done_callback: add });

function ask(this: Future, waiter: Parameters<typeof add_waiter>[0]): void {
  if (!(waiter instanceof Future) || this.add_done_callback === add) return add_waiter.call(this, waiter);
  const callback: Callback = (awaited: Future) => waiter._wake(awaited);
  waiting.set(callback, waiter);
  if (waiter instanceof Task) call_method(this, "add_done_callback", callback, kwargs({ context: context_of(waiter) }));
  else call_method(this, "add_done_callback", callback);
}

function add(this: Future, callback: Callback, options?: { context?: unknown }): null {
  const waiter = waiting.get(callback);
  if (waiter === undefined) return add_done_callback.call(this, callback, options);
  add_waiter.call(this, waiter);
  return null;
}

function context_of(task: Task): unknown {
  return running.task === task ? current() : (task._context ??= new Context());
}
