import { Future } from "./futures.ts";
import { policies } from "./policy.ts";
import { GatheringFuture } from "./tasks/gather.ts";
import { Task } from "./tasks/task.ts";

import type { CoreLoop } from "./core_loop.ts";
import type { Handle } from "./handles.ts";
import type { Local } from "./policy.ts";
import type { Runnable } from "./scheduler.ts";

/**
 * The unfinished tasks of a loop that CPython frees at the end of the program, in its order. The loop that was set as the current one
 * lives on, and, where it is not closed, what its timers and its queue would wake does, too. `held`: what the program may refer to.
 */
export function freed_tasks(loop: CoreLoop, held: ReadonlySet<Task>): readonly Task[] {
  const tasks = loop._unfinished_tasks();
  if (loop._closed) return tasks;
  const local = (policies.own as { _local?: Local } | null)?._local ?? policies.local;
  if (local._loop !== (loop as unknown)) return by_depth(tasks, held);
  const kept = kept_by(loop);
  return tasks.filter((task) => !kept.has(task));
}

/** What the program keeps goes before what an open loop alone keeps, and of that, what waits for other tasks last. */
function by_depth(tasks: readonly Task[], held: ReadonlySet<Task>): readonly Task[] {
  const depths = new Map<Task, number>();
  const depth = (task: Task): number => {
    const awaited = task._fut_waiter;
    const below = tasks.filter((other) => awaited !== null && (other === awaited || other._gathered_by === awaited));
    return below.length === 0 ? 0 : 1 + Math.max(...below.map(depth));
  };
  for (const task of tasks) depths.set(task, held.has(task) ? -1 : depth(task));
  return tasks.toSorted((one, other) => depths.get(one)! - depths.get(other)!);
}

function kept_by(loop: CoreLoop): ReadonlySet<Future> {
  const kept = new Set<Future>();
  const found: unknown[] = [];
  for (const runnable of loop._ready) found.push(...refers_to(runnable));
  while (loop._timer_heap.length > 0) found.push(...refers_to(loop._timer_heap.pop()));
  for (const future of found) if (future instanceof Future) keep(future, kept);
  return kept;
}

function refers_to(runnable: Runnable): readonly unknown[] {
  return runnable instanceof Future ? [runnable] : ((runnable as Handle)._args ?? []);
}

/** A future keeps what waits for it, a task what it waits for. */
function keep(future: Future, kept: Set<Future>): void {
  if (kept.has(future)) return;
  kept.add(future);
  for (const waiter of future._callback_list()) if (waiter instanceof Future) keep(waiter, kept);
  if (future instanceof Task && future._fut_waiter !== null) keep(future._fut_waiter, kept);
}

/** Whether `gather` has made a task itself: only of others CPython says that they are lost. */
export function is_made_by_gather(task: Task): boolean {
  return task._gathered_by instanceof GatheringFuture && task._coro._group !== null;
}
