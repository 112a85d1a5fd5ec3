import { running } from "../asyncio/running.ts";
import { awaits } from "./awaitable_object.ts";
import { no_task_error } from "../asyncio/foreign.ts";

import type { Reject, Resolve } from "./awaitable_object.ts";

/**
 * Awaited, it gives up the turn once: the task runs again when everything that is ready now has run.
 * It is never a Python value, so a plain `then` will do (a getter costs a tenth of the switch).
 */
export const bare_yield: PromiseLike<null> = {
  then(resolve: Resolve, reject: Reject): never {
    const task = running.task;
    if (task === null) reject(no_task_error("asyncio.sleep(0)"));
    else task._suspend_bare(resolve, reject);
    return undefined as never;
  },
} as PromiseLike<null>;

/** What native code of the runtime awaits to give up the turn, also in a task that begins where it is made. */
export function a_turn(): PromiseLike<unknown> {
  return awaits.first === null ? bare_yield : awaits.first.turn();
}
