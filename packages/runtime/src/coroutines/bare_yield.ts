import { running } from "../asyncio/running.ts";
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
