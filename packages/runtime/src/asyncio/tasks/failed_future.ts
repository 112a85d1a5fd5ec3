import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { Future } from "../futures.ts";

import type { EventLoop } from "../base_events.ts";
import type { Task } from "./task.ts";

/** What a task awaits in place of what it cannot: the error is raised at its next step. */
export function failed_future(error: RuntimeError, loop: EventLoop): Future {
  const future = new Future(null, loop);
  future._finish_with_exception(error);
  future._set_retrieved();
  return future;
}

/** What is wrong with a future that a task cannot wait for. */
export function misuse_error(task: Task, future: Future): RuntimeError {
  if (future === task) return new RuntimeError(`Task cannot await on itself: ${task.__repr__()}`);
  return new RuntimeError(`Task ${task.__repr__()} got Future ${future.__repr__()} attached to a different loop`);
}
