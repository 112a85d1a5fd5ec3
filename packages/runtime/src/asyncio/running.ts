import type { EventLoop } from "./base_events.ts";
import type { Handling } from "../python/exceptions/handling.ts";
import type { Task } from "./tasks/task.ts";

/**
 * What runs at this moment. One task's step and all the microtasks it causes belong together: no other handle runs
 * until the task suspends or ends, so plain variables are enough. `handled` is what handlers on the stack have at hand, in programs that
 * ask for it (`python/exceptions/handling.ts`).
 */
export const running: { loop: EventLoop | null; task: Task<any> | null; handled: Handling | null } = {
  loop: null,
  task: null,
  handled: null,
};
