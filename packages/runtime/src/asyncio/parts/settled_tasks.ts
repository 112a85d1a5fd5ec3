import { address } from "../../python/identity.ts";
import { repr } from "../../python/repr/repr.ts";
import { InvalidStateError } from "../exceptions.ts";
import { Task } from "../tasks/task.ts";

// Tasks whose result somebody has set from outside, `asyncio.Future.set_result(task, …)`: for programs that name the class.

const { _run: run } = Task.prototype;

Object.assign(Task.prototype, { _run });

function _run(this: Task): void {
  if (!this.done() || this._gathered_by !== null) return run.call(this);
  const exception = new InvalidStateError(`_step(): already done: ${repr(this)} None`);
  this._loop._report(`Exception in callback <_asyncio.TaskStepMethWrapper object at ${address(this)}>()`, {
    exception,
  });
}
