import { omitted } from "../../python/calls/omitted.ts";
import { callable } from "../../python/builtins/classes.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { BaseEventLoop } from "../base_events.ts";

import type { Coroutine } from "../../coroutines/coroutine.ts";
import type { Task, TaskOptions } from "../tasks/task.ts";

/** Called with the loop and a coroutine object, makes a task or another future. */
type TaskFactory = any;

declare module "../base_events.ts" {
  interface BaseEventLoop {
    _task_factory?: TaskFactory;
    /** Has the loop's tasks made by a callable; None brings `asyncio.Task` back. */
    set_task_factory(factory: TaskFactory | null): null;
    /** What makes the loop's tasks, or None: `asyncio.Task` does. */
    get_task_factory(): TaskFactory | null;
  }
}

const { create_task: create_plain_task } = BaseEventLoop.prototype;

Object.assign(BaseEventLoop.prototype, { create_task, get_task_factory, set_task_factory });

function set_task_factory(this: BaseEventLoop, factory: TaskFactory | null): null {
  if (factory !== null && !callable(factory)) throw new TypeError("task factory must be a callable or None");
  this._task_factory = factory;
  return null;
}

function get_task_factory(this: BaseEventLoop): TaskFactory | null {
  return this._task_factory ?? null;
}

function create_task<T>(
  this: BaseEventLoop,
  coroutine: Coroutine<T>,
  options: TaskOptions | undefined = omitted.options,
): Task<T> {
  const factory = this._task_factory ?? null;
  if (factory === null) return create_plain_task.call(this, coroutine, options) as Task<T>;
  this._check_closed();
  const context = options?.context ?? null;
  const task = context === null ? call(factory, this, coroutine) : call(factory, this, coroutine, kwargs({ context }));
  call_method(task, "set_name", options?.name ?? null);
  return task as Task<T>;
}
