import { omitted } from "../../python/calls/omitted.ts";
import { get_running_loop } from "../events.ts";

import type { Coroutine } from "../../coroutines/coroutine.ts";
import type { Task, TaskOptions } from "./task.ts";

/** Schedules a coroutine object as a task of the running loop. Raises RuntimeError when no loop runs. */
export function create_task<T = any>(
  coroutine: Coroutine<T>,
  options: TaskOptions | undefined = omitted.options,
): Task<T> {
  return get_running_loop().create_task(coroutine, options);
}
