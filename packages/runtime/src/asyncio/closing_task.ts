import { throw_exit } from "../coroutines/steps/body.ts";
import { report_ignored } from "../program/ignored.ts";
import { GeneratorExit, RuntimeError } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { enter_context, running } from "./running.ts";

import type { Task } from "./tasks/task.ts";

/**
 * Closes the coroutine of a task that will never run again: GeneratorExit is raised where it waits (`Objects/genobject.c`:
 * `_PyGen_Finalize`). What it raises, and that it waits again, is said on stderr, and goes no further.
 */
export async function close_coroutine(task: Task): Promise<void> {
  const coroutine = task._coro;
  if ((coroutine as unknown) === null || coroutine._state !== "started") return;
  const { handled, context } = running;
  try {
    await raised_in(task);
  } catch (error) {
    report_ignored(coroutine, error);
  } finally {
    running.task = null;
    running.handled = handled;
    running.context = context;
  }
}

/** It may go on in microtasks: in place of its task stands what learns of its next wait, or of its end. */
function raised_in(task: Task): Promise<void> {
  return new Promise<void>((ended, failed) => {
    const goes_on = (): void => failed(stackless(() => new RuntimeError("coroutine ignored GeneratorExit")));
    const end_by = (thrown: unknown): null => {
      if (exception(thrown) instanceof GeneratorExit) ended();
      else failed(thrown);
      return null;
    };
    const loop = { ...nothing_runs, _schedule: goes_on };
    const waits = { _suspend_on: goes_on, _suspend_bare: goes_on, _wait_on: goes_on, _fail_next: goes_on };
    const ends = { _end_with_value: () => ended(), _end_by: end_by };
    const closing = Object.assign(Object.create(task) as Task, waits, ends, { _loop: loop as never });
    const exit = stackless(() => new GeneratorExit());
    if (task._reject === null || task._resolve === null)
      throw_exit({ _throw: (error) => task._coro._step(closing, error as never, null) }, exit);
    else {
      running.task = closing;
      running.handled = task._handled;
      enter_context(task._context);
      task._reject(exit);
    }
  });
}

const nothing_runs = {
  _handled_outside: null,
  _context_outside: null,
  _pump: () => undefined,
  _abort: () => undefined,
};
