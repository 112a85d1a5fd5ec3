import { enter_context, leave_turn, running } from "../asyncio/running.ts";
import { unawaited } from "./awaitable_object.ts";
import { Coroutine } from "./coroutine.ts";
import { async_prototype, MAKE } from "./coroutine_function.ts";

import type { Task } from "../asyncio/tasks/task.ts";

/** A call of a coroutine function that never waits, and is a plain function: a task that it belongs to ends in its first turn. */
class ImmediateCoroutine<T> extends Coroutine<T> {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  /** Its class in Python. A name in brackets, since JavaScript allows no accessor of this name else. */
  override get ["constructor"](): typeof Coroutine {
    return Coroutine;
  }

  override _call(): T {
    return super._call() as T;
  }

  override async _start(): Promise<T> {
    return unawaited(this._call());
  }

  override _step(task: Task, error: object | null): void {
    only_step(task, this, error);
  }

  _left_by(thrown: unknown): unknown {
    return thrown;
  }
}

/** A coroutine object whose first step is its last. */
interface OneStepCoroutine<T> extends Coroutine<T> {
  _call(): T;
  /** What the coroutine raises, of what left it. */
  _left_by(thrown: unknown): unknown;
}

/** The only turn of a task whose coroutine never waits. */
export function only_step<T>(task: Task, coroutine: OneStepCoroutine<T>, error: object | null): void {
  running.task = task;
  enter_context(task._context);
  let value: T;
  try {
    if (error !== null) give_up(coroutine, error);
    value = coroutine._call();
  } catch (thrown) {
    task._context = running.context;
    const fatal = task._end_by(coroutine._left_by(thrown));
    if (fatal !== null) throw fatal;
    return leave_turn(task._loop);
  }
  task._context = running.context;
  task._end_with_value(value);
  leave_turn(task._loop);
}

/** The task was cancelled before: the function is not called. */
function give_up(coroutine: Coroutine<any>, error: object): never {
  coroutine.close();
  throw error;
}

/** The prototype of such functions: bound functions have it, too. */
const function_prototype = /* @__PURE__ */ make_function_prototype();

function make_function_prototype(): object {
  const prototype: object = Object.create(async_prototype);
  return Object.defineProperty(prototype, MAKE, { value: ImmediateCoroutine });
}

/** Marks a plain function as what an `async def` that never waits makes: where nothing is known of it, its call gives a coroutine object. */
export function never_waits<F extends Function>(implementation: F): F {
  return Object.setPrototypeOf(implementation, function_prototype) as F;
}
