import { Context, current } from "../../stdlib/contextvars/context.ts";
import { Handle } from "../handles.ts";
import { running } from "../running.ts";
import { Task } from "../tasks/task.ts";

import type { RunningContext } from "../running.ts";

// `get_context` of tasks and handles: a context is made where none was needed so far.

declare module "../tasks/task.ts" {
  interface Task {
    /** The context of the task's coroutine. */
    get_context(): Context;
  }
}

declare module "../handles.ts" {
  interface Handle {
    /** The context in which the callback will run. */
    get_context(): Context;
  }
}

Object.assign(Task.prototype, { get_context: context_of_task });
Object.assign(Handle.prototype, { get_context: context_of_handle });

function context_of_task(this: Task): RunningContext {
  if (running.task === this) return current();
  return (this._context ??= new Context());
}

function context_of_handle(this: Handle & { _context: RunningContext | null }): RunningContext {
  return (this._context ??= new Context());
}
