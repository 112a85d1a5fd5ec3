import type { EventLoop } from "./base_events.ts";
import type { Task } from "./tasks/task.ts";

/**
 * What runs at this moment. One task's step and all the microtasks it causes belong together: no other handle runs
 * until the task suspends or ends, so plain variables are enough.
 */
export const running: { loop: EventLoop | null; task: Task<any> | null } = { loop: null, task: null };
