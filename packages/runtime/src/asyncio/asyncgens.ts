import { Exception } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";

import type { NativeAsyncGenerator } from "../coroutines/async_generator_state.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import type { BaseEventLoop } from "./base_events.ts";
import type { Task } from "./tasks/task.ts";

/** An asynchronous generator and what closes it. */
type Closing = readonly [NativeAsyncGenerator, (generator: NativeAsyncGenerator) => Coroutine<unknown>];

/** Has the loop close a generator at its end. Loops that never saw one do without what closes them. */
export function keep_generator(loop: BaseEventLoop, [generator, aclose]: Closing): void {
  loop._async_generators.set(generator, aclose);
  loop._close_generators = close_all;
}

/** Closes asynchronous generators in tasks of the loop, and reports those that fail (`Lib/asyncio/base_events.py`: `shutdown_asyncgens`). */
export async function close_all(loop: BaseEventLoop, generators: readonly Closing[]): Promise<null> {
  // Not `gather`: its future extends a class that the loop is needed for.
  const tasks = generators.map(([generator, aclose]) => loop.create_task(aclose(generator)));
  for (const task of tasks) await settled(task);
  for (const [index, task] of tasks.entries()) {
    const generator = generators[index]![0];
    const error = task.cancelled() ? null : task.exception();
    const message = `an error occurred during closing of asynchronous generator ${repr(generator)}`;
    if (error instanceof Exception) loop._report(message, { exception: error, asyncgen: generator });
  }
  return null;
}

/** Waits until the task has ended, however it ends. */
async function settled(task: Task): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!task.done()) throw error;
  }
}
