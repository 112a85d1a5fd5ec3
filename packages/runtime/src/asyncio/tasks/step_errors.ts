import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { TracebackType } from "../../python/exceptions/traceback.ts";
import { Future } from "../futures.ts";

import type { BaseException } from "../../python/exceptions/hierarchy.ts";
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

/** What a handler of the task has seen of the traceback is not all of it. */
export function whole_traceback(error: BaseException): unknown {
  const { __traceback__: seen } = error;
  return seen instanceof TracebackType && seen.constructor !== TracebackType ? new TracebackType(error) : seen;
}
