import { guarded } from "#program";
import { unawaited } from "../../coroutines/awaitable_object.ts";
import { add_crossing, capture_stack } from "../../coroutines/crossings.ts";
import { watch_uncaught } from "../../program/uncaught.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { CoreLoop } from "../core_loop.ts";
import { running } from "../running.ts";
import { gather } from "../tasks/gather.ts";

import type { Coroutine } from "../../coroutines/coroutine.ts";

/** `asyncio.run` for plain programs: runs a coroutine object in a loop of its own; what still runs at its end is cancelled. */
export async function run<T = any>(main: Coroutine<T>): Promise<T> {
  const caller = capture_stack(run);
  watch_uncaught();
  if (running.loop !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  const loop = new CoreLoop();
  try {
    return unawaited(await guarded(loop, loop.create_task(main)));
  } catch (error) {
    add_crossing(error as object, caller);
    throw error;
  } finally {
    await end_tasks(loop);
    loop.close();
  }
}

async function end_tasks(loop: CoreLoop): Promise<void> {
  const tasks = loop._unfinished_tasks();
  for (const task of tasks) task.cancel();
  if (tasks.length > 0) await loop._run_to_end(gather(...tasks, { return_exceptions: true }));
}
