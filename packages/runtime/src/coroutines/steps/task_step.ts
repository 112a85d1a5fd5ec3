import { Future } from "../../asyncio/futures.ts";
import { unawaited } from "../awaitable_object.ts";
import { enter_context, leave_turn, running } from "../../asyncio/running.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { is_generator } from "../../python/iteration/iterate.ts";

import type { Task } from "../../asyncio/tasks/task.ts";
import type { Step } from "./body.ts";
import type { Driven } from "./driven.ts";

/**
 * The loop's turn for a task whose coroutine is driven step by step (`Lib/asyncio/tasks.py`: `__step`). What it yields is
 * what the task waits for. While a native coroutine of the runtime runs, in microtasks, the task stays the current one:
 * where that one suspends, the task does, exactly as if all were native.
 */
export function step_task(task: Task, coroutine: Driven, error: object | null, waiter: Future | null): void {
  running.task = task;
  running.handled = task._handled;
  enter_context(task._context);
  const raised = error ?? waiter?._raised() ?? null;
  if (is_suspended(task, coroutine, null, raised)) leave_turn(task._loop);
}

/**
 * Takes the first step of a task where it is made. Where a native coroutine of the runtime would go on with it, `suspends` has the task
 * wait for what that one awaits. False where it awaits nothing.
 */
export function begin_eagerly(task: Task, coroutine: Driven, suspends: (task: Task) => boolean): boolean {
  const step = taken(task, coroutine, null, null);
  if (step === null) return true;
  const { value } = step;
  if (!(value instanceof Promise || (!(value instanceof Future) && is_thenable(value)))) return waits(task, value);
  const native = value instanceof Promise ? value : asked_at_once(value);
  const has_begun = suspends(task);
  if (has_begun) waits(task, native);
  else native.then(undefined, () => undefined);
  return has_begun;
}

async function asked_at_once(awaited: PromiseLike<unknown>): Promise<unknown> {
  return unawaited(await awaited);
}

/** Takes one step. False while a native coroutine goes on with it. Throws what is to end the loop. */
function is_suspended(task: Task, coroutine: Driven, value: unknown, error: object | null): boolean {
  const step = taken(task, coroutine, value, error);
  return step === null || waits(task, step.value);
}

/** The step, or null where it was the last. */
function taken(task: Task, coroutine: Driven, value: unknown, error: object | null): Step | null {
  let step: Step;
  try {
    step = error === null ? coroutine._resume(value) : coroutine._raise(error);
  } catch (thrown) {
    task._context = running.context;
    const fatal = task._end_by(coroutine._left_by(thrown));
    if (fatal !== null) throw fatal;
    return null;
  }
  task._context = running.context;
  if (step.done !== true) return step;
  task._end_with_value(step.value);
  return null;
}

function waits(task: Task, awaited: unknown): boolean {
  task._handled = running.handled;
  if (awaited === null || awaited === undefined) task._loop._schedule(task);
  else if (awaited instanceof Future) wait_for(task, awaited);
  else if (awaited instanceof Promise || is_thenable(awaited)) {
    awaited.then(go_on_with_value, go_on_with_error);
    return false;
  } else task._fail_next(bad_yield(task, awaited));
  return true;
}

function wait_for(task: Task, future: Future): void {
  if (!future._asyncio_future_blocking) return task._fail_next(unblocking_yield(task, future));
  future._asyncio_future_blocking = false;
  task._wait_on(future);
}

/** A native coroutine object that its own `__await__` has handed over. */
function is_thenable(awaited: unknown): awaited is PromiseLike<unknown> {
  return typeof (awaited as { _await?: unknown } | null)?._await === "function";
}

function bad_yield(task: Task, value: unknown): RuntimeError {
  if (!is_generator(value)) return new RuntimeError(`Task got bad yield: ${repr(value)}`);
  const text = `yield was used instead of yield from for generator in task ${repr(task)} with ${repr(value)}`;
  return new RuntimeError(text);
}

function unblocking_yield(task: Task, future: Future): RuntimeError {
  return new RuntimeError(`yield was used instead of yield from in task ${repr(task)} with ${repr(future)}`);
}

// What a task goes on with after a native coroutine: shared functions, since the task is the current one again by then.

function go_on_with_value(value: unknown): void {
  go_on(value ?? null, null);
}

function go_on_with_error(error: object): void {
  go_on(null, error);
}

function go_on(value: unknown, error: object | null): void {
  const { task } = running;
  // What a program that has been ended had begun.
  if (task === null) return;
  try {
    if (!is_suspended(task, task._coro as Driven, value, error)) return;
  } catch (fatal) {
    return task._loop._abort(fatal);
  }
  task._loop._pump();
}
