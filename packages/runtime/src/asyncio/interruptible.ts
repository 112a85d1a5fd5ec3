import { unawaited } from "../coroutines/awaitable_object.ts";
import { current_host } from "../host/current.ts";
import { interrupts } from "../program/interrupts.ts";
import { KeyboardInterrupt } from "../python/exceptions/hierarchy.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { CancelledError } from "./exceptions.ts";

import type { CoreLoop } from "./core_loop.ts";
import type { Task } from "./tasks/task.ts";

/** The first Ctrl-C cancels the task; the run then ends with KeyboardInterrupt. A second one ends it at once. */
export async function interruptible<T>(loop: CoreLoop, task: Task<T>): Promise<T> {
  let count = 0;
  const interrupted = (): void => {
    count += 1;
    if (count > 1 || task.done()) return loop._abort(interrupt());
    task.cancel();
    loop._wake_from_outside();
  };
  // A handler of the program's own is left alone.
  const takes = !interrupts.is_replaced && interrupts.of_runner === null;
  if (takes) interrupts.of_runner = interrupted;
  const restore = takes
    ? current_host().on_interrupt(() => {
        if (!interrupts.is_replaced) interrupted();
      })
    : () => undefined;
  try {
    return unawaited(await loop._run_to_end(task));
  } catch (error) {
    if (!(error instanceof CancelledError) || count === 0 || task.uncancel() > 0) throw error;
    const raised = interrupt();
    raised.__context__ = error;
    throw raised;
  } finally {
    restore();
    if (takes) interrupts.of_runner = null;
  }
}

/** Ctrl-C has no place in the program: the frames of whoever runs the loop are all that its traceback shows. */
function interrupt(): KeyboardInterrupt {
  return stackless(() => new KeyboardInterrupt());
}
