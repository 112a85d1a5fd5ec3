import { omitted } from "../python/calls/omitted.ts";
import { get_event_loop, new_event_loop, set_event_loop } from "./events.ts";
import { Future } from "./futures.ts";
import { run } from "./runners.ts";
import { running } from "./running.ts";

import type { Coroutine } from "../coroutines/coroutine.ts";
import type { EventLoop } from "./base_events.ts";
import type { RunnerOptions } from "./runners.ts";
import type { Task, TaskOptions } from "./tasks/task.ts";

// The guide's dialect: what CPython refuses, and the guide shows. The compiler emits these names where it has warned.

const dialect: { loop: EventLoop | null } = { loop: null };

/** `create_task` that also works while no loop runs: the task then waits on the default loop for `run_task`. */
export function create_pending_task<T = any>(
  coroutine: Coroutine<T>,
  options: TaskOptions | undefined = omitted.options,
): Task<T> {
  return (running.loop ?? default_loop()).create_task(coroutine, options);
}

/** `run` that also takes a task: its loop runs until it is done, and the other waiting tasks stay as they are. */
export async function run_task<T = any>(
  main: Future<T> | Coroutine<T>,
  options: RunnerOptions | undefined = omitted.options,
): Promise<T> {
  return main instanceof Future ? await main._loop.run_until_complete(main) : await run(main, options);
}

/** The loop on which tasks wait that were made while none ran. */
function default_loop(): EventLoop {
  if (dialect.loop === null || dialect.loop.is_closed()) {
    dialect.loop = new_event_loop();
    set_event_loop(dialect.loop);
  }
  return get_event_loop();
}
