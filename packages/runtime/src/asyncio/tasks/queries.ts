import { PySet } from "../../python/values/set.ts";
import { AbstractLoop } from "../abstract_loop.ts";
import { get_running_loop } from "../events.ts";
import { running } from "../running.ts";

import type { EventLoop } from "../base_events.ts";
import type { Task } from "./task.ts";

/** What else is known of tasks; given by `registry.ts` once it is told of tasks of another make. */
export const others: {
  current: ((loop: EventLoop) => Task | null) | null;
  pending: ((loop: EventLoop) => Iterable<Task>) | null;
} = { current: null, pending: null };

/** The task that runs now, or None inside a plain callback. */
export function current_task(loop: EventLoop | null = null): Task | null {
  const asked = loop ?? get_running_loop();
  return others.current?.(asked) ?? (asked === running.loop ? running.task : null);
}

/** The tasks of the loop that have not ended. */
export function all_tasks(loop: EventLoop | null = null): PySet<Task> {
  const asked = loop ?? get_running_loop();
  const tasks = asked instanceof AbstractLoop ? asked._unfinished_tasks() : [];
  return new PySet(others.pending === null ? tasks : [...tasks, ...others.pending(asked)]);
}
