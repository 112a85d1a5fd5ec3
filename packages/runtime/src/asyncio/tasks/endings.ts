import { running } from "../running.ts";

// The body of the running task has ended: shared functions, so that a task needs no closures of its own. No task runs where the
// program has been ended.

/** The native coroutine of the running task has returned. */
export function end_with_value(value: unknown): void {
  const { task } = running;
  if (task === null) return;
  task._context = running.context;
  task._end_with_value(value);
  task._loop._pump();
}

/** The native coroutine of the running task has raised an exception. */
export function end_with_error(thrown: unknown): void {
  const { task } = running;
  if (task === null) return;
  task._context = running.context;
  const fatal = task._end_by(thrown);
  if (fatal === null) task._loop._pump();
  else task._loop._abort(fatal);
}
