import { call, kwargs } from "../../python/calls/call.ts";
import { Task } from "./task.ts";

import type { Coroutine } from "../../coroutines/coroutine.ts";
import type { EventLoop } from "../base_events.ts";
import type { TaskOptions } from "./task.ts";

/** A task factory of a loop, for `set_task_factory`. */
type Factory = (loop: EventLoop, coro: Coroutine<any>, options?: TaskOptions) => Task;

/** Makes a task factory whose tasks begin at once, where they are made; they are made by the callable. */
export function create_eager_task_factory(custom_task_constructor: any): Factory {
  return function factory(loop, coro, { name = null, context = null } = {}) {
    return call(custom_task_constructor, coro, kwargs({ loop, name, context, eager_start: true }));
  };
}

/** The task factory whose tasks begin at once, where they are made. */
export function eager_task_factory(loop: EventLoop, coro: Coroutine<any>, options: TaskOptions = {}): Task {
  return new Task(coro, { ...options, loop, eager_start: true });
}
