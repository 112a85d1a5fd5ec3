import { tidy_unawaited } from "../../coroutines/never_awaited.ts";
import { leftovers } from "../../program/leftovers.ts";
import { repr } from "../../python/repr/repr.ts";
import { collections } from "../../stdlib/collector.ts";
import { close_coroutine } from "../closing_task.ts";
import { CoreLoop } from "../core_loop.ts";
import { freed_tasks, is_made_by_gather } from "../freed_tasks.ts";
import { running } from "../running.ts";
import { Scheduler } from "../scheduler.ts";
import { Task } from "../tasks/task.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";

// Tasks that are freed, or left when the program ends, while they wait (`Lib/asyncio/tasks.py`: `Task.__del__`): for programs that
// collect garbage, or run loops by hand. Between two collections a loop keeps its tasks.

/** The loops that have had tasks. */
const loops = new Set<CoreLoop>();
/** Unfinished tasks that were made while no loop ran, by the program itself. */
const made_outside = new Set<Task>();
const { _adopt: adopt, _release: release } = Scheduler.prototype;

Object.assign(Scheduler.prototype, {
  _adopt(this: CoreLoop, task: Task): void {
    loops.add(this);
    if (running.loop === null) made_outside.add(task);
    adopt.call(this, task);
  },
  _release(this: CoreLoop, task: Task): void {
    made_outside.delete(task);
    release.call(this, task);
  },
});

/** A task during a collection, which nothing but the program keeps. */
interface Held {
  readonly task: WeakRef<Task>;
  readonly twin: Task;
}

const held: Held[] = [];

collections.before.push(() => {
  tidy_unawaited();
  for (const loop of loops) {
    for (const task of loop._unfinished_tasks()) {
      loop._release(task);
      held.push({ task: new WeakRef(task), twin: twin_of(task) });
    }
  }
});

collections.after.push(() => {
  for (const { task, twin } of held.splice(0)) {
    const alive = task.deref();
    if (alive === undefined) report(twin);
    else if (!alive.done()) alive._loop._adopt(alive);
  }
});

/** What is told of a task that is gone. It keeps nothing that the task kept. */
function twin_of(task: Task): Task {
  const text = repr(task);
  const { _state, _name, _loop, _context, _source_traceback } = task;
  const state = { _state, _name, _loop, _context, _source_traceback, _coro: null, __repr__: () => text };
  return Object.assign(Object.create(Object.getPrototypeOf(task) as object) as Task, state);
}

function report(task: Task): void {
  const { _source_traceback: source } = task;
  task._loop._report("Task was destroyed but it is pending!", { task, ...(source && { source_traceback: source }) });
}

const { _run_to_end: run_to_end } = CoreLoop.prototype;

/** Tasks that `run_until_complete` has made, of which CPython does not say that they are lost. */
const own = new WeakSet<Task>();

Object.assign(CoreLoop.prototype, {
  _run_to_end(this: CoreLoop, awaited: Awaitable<unknown>): Promise<unknown> {
    const before = this._newest_task;
    const ended = run_to_end.call(this, awaited);
    if (this._newest_task !== null && this._newest_task !== before) own.add(this._newest_task);
    return ended;
  },
});

leftovers.ends.push(async () => {
  const held = new Set([...made_outside].filter((task) => !task._is_detached && !own.has(task)));
  const freed = [...loops].map((loop) => freed_tasks(loop, held));
  loops.clear();
  // What the variables of the program hold besides is closed in between.
  leftovers.ends.push(() => close_all(freed.flatMap(({ after }) => after)));
  await close_all(freed.flatMap(({ before }) => before));
});

async function close_all(tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) if (!own.has(task) && !is_made_by_gather(task)) report(task);
  for (const task of tasks) await close_coroutine(task);
}
