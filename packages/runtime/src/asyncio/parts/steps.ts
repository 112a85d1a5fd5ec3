import { deque } from "../../stdlib/collections/deque.ts";
import { Handle } from "../handles.ts";

import type { Runnable } from "../scheduler.ts";

/** The queue of a loop that a program may look into: a deque, with the names by which the scheduler knows a queue. */
export class Ready extends deque<Runnable> {
  static override readonly __builtin__: string = "deque";
  static override readonly __module__: string = "collections";

  get length(): number {
    return this.__len__();
  }

  push(item: Runnable): void {
    this.append(item);
  }

  shift(): Runnable {
    return this.popleft();
  }
}

/** The step of a task, as the callback of a handle. */
export class Step {
  static readonly __name__: string = "TaskStepMethWrapper";
  static readonly __module__: string = "builtins";
  readonly runnable: Runnable;

  constructor(runnable: Runnable) {
    this.runnable = runnable;
  }

  __call__(): null {
    this.runnable._run();
    return null;
  }
}

/** A handle that makes a task current: its context stays the task's. */
export class StepHandle extends Handle {
  static override readonly __name__: string = "Handle";
  static override readonly __module__: string = "asyncio.events";

  override _run(): void {
    if (!this._cancelled) (this._callback as Step).runnable._run();
  }
}
