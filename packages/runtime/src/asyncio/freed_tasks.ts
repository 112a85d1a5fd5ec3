import { Future } from "./futures.ts";
import { policies } from "./policy.ts";
import { GatheringFuture } from "./tasks/gather.ts";
import { Task } from "./tasks/task.ts";

import type { CoreLoop } from "./core_loop.ts";
import type { Handle } from "./handles.ts";
import type { Local } from "./policy.ts";
import type { Runnable } from "./scheduler.ts";

/** The unfinished tasks of a loop that the program ends with: those freed before what its variables hold, and those after. */
interface FreedTasks {
  readonly before: readonly Task[];
  readonly after: readonly Task[];
}

/**
 * What CPython frees at the end of the program, in its order. The loop that was set as the current one lives on, and, where it is not
 * closed, what its timers and its queue would wake does, too. `held`: tasks that variables of the program may refer to.
 */
export function freed_tasks(loop: CoreLoop, held: ReadonlySet<Task>): FreedTasks {
  const tasks = loop._unfinished_tasks();
  const reached = reached_from(held, tasks);
  const own = tasks.filter((task) => !reached.has(task));
  const of_program = children_last(tasks.filter((task) => reached.has(task)));
  if (loop._closed) return { before: own, after: of_program };
  const local = (policies.own as { _local?: Local } | null)?._local ?? policies.local;
  const freed = [...of_program, ...by_depth(own)];
  if (local._loop !== (loop as unknown)) return { before: [], after: freed };
  const kept = kept_by(loop);
  return { before: [], after: freed.filter((task) => !kept.has(task)) };
}

/** Those that the program holds, and what they wait for. */
function reached_from(held: ReadonlySet<Task>, tasks: readonly Task[]): ReadonlySet<Task> {
  const reached = new Set<Task>();
  const reach = (task: Task): void => {
    if (reached.has(task)) return;
    reached.add(task);
    for (const other of awaited_by(task, tasks)) reach(other);
  };
  for (const task of tasks) if (held.has(task)) reach(task);
  return reached;
}

/** The tasks that a task waits for: one, or those of a `gather`. */
function awaited_by(task: Task, tasks: readonly Task[]): readonly Task[] {
  const awaited = task._fut_waiter;
  return awaited === null ? [] : tasks.filter((other) => other === awaited || other._gathered_by === awaited);
}

/** The tasks that `gather` has made come after the others, the last of each group first. */
function children_last(tasks: readonly Task[]): readonly Task[] {
  const groups = Map.groupBy(tasks, (task) => (is_made_by_gather(task) ? task._gathered_by : null));
  const children = [...groups].flatMap(([gathering, group]) => (gathering === null ? [] : group.toReversed()));
  return [...(groups.get(null) ?? []), ...children];
}

/** What an open loop alone keeps: what waits for other tasks comes after them. */
function by_depth(tasks: readonly Task[]): readonly Task[] {
  const depth = (task: Task): number => Math.max(-1, ...awaited_by(task, tasks).map(depth)) + 1;
  const depths = new Map(tasks.map((task) => [task, depth(task)]));
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
