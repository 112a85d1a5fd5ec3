import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { truth } from "../../python/truth.ts";
import { repr } from "../../python/repr/repr.ts";
import { running } from "../running.ts";
import { others } from "./queries.ts";

import type { EventLoop } from "../base_events.ts";
import type { Task } from "./task.ts";

// What the `_asyncio` module has for task classes of another make (`Lib/asyncio/tasks.py`). The runtime's own tasks need none of it.

const tasks = /* @__PURE__ */ new Set<Task>();
const entered = /* @__PURE__ */ new Map<EventLoop, Task>();

/** Says that a task of another make runs now. Raises RuntimeError while another one does. */
export function _enter_task(loop: any, task: any): null {
  const current = current_of(loop);
  if (current !== null)
    throw new RuntimeError(
      `Cannot enter into task ${repr(task)} while another task ${repr(current)} is being executed.`,
    );
  set_current(loop, task);
  return null;
}

/** Says that a task of another make has given up its turn. Raises RuntimeError for one that does not run. */
export function _leave_task(loop: any, task: any): null {
  const current = current_of(loop);
  if (current !== task)
    throw new RuntimeError(`Leaving task ${repr(task)} does not match the current task ${repr(current)}.`);
  set_current(loop, null);
  return null;
}

/** Has `all_tasks` know a task of another make. */
export function _register_task(task: any): null {
  tasks.add(task);
  others.pending = pending_in;
  return null;
}

/** Has `all_tasks` forget a task of another make. */
export function _unregister_task(task: any): null {
  tasks.delete(task);
  return null;
}

function pending_in(loop: EventLoop): readonly Task[] {
  return [...tasks].filter((task) => loop_of(task) === loop && !truth(call_method(task, "done")));
}

/** The loop of a task of any make. */
function loop_of(task: Task): unknown {
  const get_loop: unknown = getattr(task, "get_loop", null);
  return get_loop === null ? getattr(task, "_loop") : call_method(task, "get_loop");
}

function entered_in(loop: EventLoop): Task | null {
  return entered.get(loop) ?? null;
}

function current_of(loop: EventLoop): Task | null {
  return (loop === running.loop ? running.task : null) ?? entered_in(loop);
}

function set_current(loop: EventLoop, task: Task | null): void {
  others.current = entered_in;
  if (task === null) entered.delete(loop);
  else entered.set(loop, task);
}
