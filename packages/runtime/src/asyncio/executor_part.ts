import { RuntimeError } from "../python/exceptions/hierarchy.ts";

import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

/** What loops need of threads. It is a part of its own, so that a program without threads has none of it. */
export interface ExecutorPart {
  run_in_executor(loop: EventLoop, executor: unknown, target: unknown, args: any[]): Future;
  set_default_executor(loop: EventLoop, executor: unknown): null;
  shutdown(loop: EventLoop, timeout: unknown): Promise<null>;
}

/** The part, once `use_executors` has put it here. */
export const executors: { part: ExecutorPart | null } = { part: null };

/** The part. Raises RuntimeError where the module of the program has not asked for it, as compiled ones do. */
export function executor_part(): ExecutorPart {
  if (executors.part === null)
    throw new RuntimeError("import @tsyncio/runtime/asyncio/parts/executors before executors are used");
  return executors.part;
}
