import { Task } from "./task.ts";

/**
 * Marks a task that the program does not keep. CPython frees it as soon as it ends, so an exception that nobody can ask
 * for any more is reported then, not when the loop closes.
 */
export function detached(task: unknown): void {
  if (task instanceof Task) task._is_detached = true;
}
