import { tidy_unawaited } from "../../coroutines/never_awaited.ts";
import { leftovers } from "../../program/uncaught.ts";
import { repr } from "../../python/repr/repr.ts";
import { collections } from "../../stdlib/collector.ts";
import { Scheduler } from "../scheduler.ts";
import { Task } from "../tasks/task.ts";

// Tasks that are freed, or left when the program ends, while they wait (`Lib/asyncio/tasks.py`: `Task.__del__`): for programs that
// collect garbage, or run loops by hand. Between two collections a loop keeps its tasks.

/** The loops that have had tasks. */
const loops = new Set<Scheduler>();
const { _adopt: adopt } = Scheduler.prototype;

Object.assign(Scheduler.prototype, {
  _adopt(this: Scheduler, task: Task): void {
    loops.add(this);
    adopt.call(this, task);
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

leftovers.tell = () => {
  for (const loop of loops) for (const task of loop._unfinished_tasks()) report(task);
  loops.clear();
};
