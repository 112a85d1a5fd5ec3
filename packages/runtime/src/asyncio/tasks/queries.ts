import { PySet } from "../../python/values/set.ts";
import { get_running_loop } from "../events.ts";
import { running } from "../running.ts";

import type { EventLoop } from "../base_events.ts";
import type { Task } from "./task.ts";

/** The task that runs now, or None inside a plain callback. */
export function current_task(loop: EventLoop | null = null): Task | null {
  const asked = loop ?? get_running_loop();
  return asked === running.loop ? running.task : null;
}

/** The tasks of the loop that have not ended. */
export function all_tasks(loop: EventLoop | null = null): PySet<Task> {
  return new PySet((loop ?? get_running_loop())._unfinished_tasks());
}
