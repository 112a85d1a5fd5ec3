import { Driven } from "../../coroutines/steps/driven.ts";
import { begin_eagerly } from "../../coroutines/steps/task_step.ts";
import { NotImplementedError, RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { running } from "../running.ts";
import { eager } from "../tasks/task.ts";

import type { Task } from "../tasks/task.ts";

// Tasks that begin where they are made (`Lib/asyncio/tasks.py`: `__eager_start`), for programs whose coroutines are driven step by step.

eager.start = start;

function start(task: Task): void {
  const coroutine = task._coro;
  if (!(coroutine instanceof Driven))
    throw new NotImplementedError("a native coroutine cannot begin eagerly: compile with --coroutines generator");
  if (task._context?._entered === true && task._context === running.context)
    throw new RuntimeError(`cannot enter context: ${repr(task._context)} is already entered`);
  const { task: outer, handled, context } = running;
  task._loop._adopt(task);
  const { _is_next: is_next } = task._loop;
  running.task = task;
  running.context = task._context;
  // Who makes the task goes on when it gives up its turn.
  task._loop._is_next = () => false;
  try {
    if (!begin_eagerly(task, coroutine)) refuse(task);
  } finally {
    if (running.context !== null) running.context._entered = false;
    task._loop._is_next = is_next;
    running.task = outer;
    running.handled = handled;
    running.context = context;
  }
  if (task.done()) (task as { _coro: unknown })._coro = null;
}

/** What a task began with is native code of the runtime, whose rest JavaScript runs later: nothing could wait for it here. */
function refuse(task: Task): never {
  const text = `${task.get_name()} began eagerly and awaits a coroutine of asyncio before anything that suspends it`;
  const error = new NotImplementedError(`${text}: begin it with await asyncio.sleep(0), or make the task otherwise`);
  // Nobody is to go on after it.
  Object.defineProperty(error, "raw$ends_program", { value: true });
  task._end_with_error(error);
  task._set_retrieved();
  throw error;
}
