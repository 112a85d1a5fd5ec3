import { enter_context, leave_turn, running } from "../asyncio/running.ts";
import { unawaited } from "./awaitable_object.ts";
import { Coroutine } from "./coroutine.ts";
import { async_prototype, MAKE } from "./coroutine_function.ts";

import type { Task } from "../asyncio/tasks/task.ts";
import type { BaseException } from "../python/exceptions/hierarchy.ts";

/** A call of a coroutine function that never waits, and is a plain function: a task that it belongs to ends in its first turn. */
class ImmediateCoroutine<T> extends Coroutine<T> {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  /** Its class in Python. A name in brackets, since JavaScript allows no accessor of this name else. */
  override get ["constructor"](): typeof Coroutine {
    return Coroutine;
  }

  override async _start(): Promise<T> {
    return unawaited(this._call() as T);
  }

  override _step(task: Task, error: BaseException | null): void {
    running.task = task;
    enter_context(task._context);
    let value: T;
    try {
      if (error !== null) this._give_up(error);
      value = this._call() as T;
    } catch (thrown) {
      task._context = running.context;
      const fatal = task._end_by(thrown);
      if (fatal !== null) throw fatal;
      return leave_turn(task._loop);
    }
    task._context = running.context;
    task._end_with_value(value);
    leave_turn(task._loop);
  }

  _give_up(error: BaseException): never {
    this.close();
    throw error;
  }
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
