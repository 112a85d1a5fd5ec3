import type { CoreLoop } from "../asyncio/core_loop.ts";
import type { Task } from "../asyncio/tasks/task.ts";

/** What a program has made of the signals, for those that must know without the module `signal`. */
export const interrupts: {
  /** Whether the program has a handler of its own for Ctrl-C: then `asyncio.run` leaves it alone. */
  is_replaced: boolean;
  /** What `asyncio.run` does on Ctrl-C, while it runs. */
  of_runner: (() => void) | null;
  /** How many signals are watched for: a loop that waits for nothing else waits for them. */
  watched: number;
  /** How a web page runs a task that a signal may interrupt: one that the program itself raises. */
  guard: (<T>(loop: CoreLoop, task: Task<T>) => Promise<T>) | null;
} = { is_replaced: false, of_runner: null, watched: 0, guard: null };
