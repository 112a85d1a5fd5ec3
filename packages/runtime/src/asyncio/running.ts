import { AttributeError } from "../python/exceptions/hierarchy.ts";
import { type_name } from "../python/names.ts";

import type { EventLoop } from "./base_events.ts";
import type { Handling } from "../python/exceptions/handling.ts";
import type { Task } from "./tasks/task.ts";

/** The context variables of a task, a callback or the program: `contextvars.Context`. */
export interface RunningContext {
  /** Whether it is the current one of code that has not ended. */
  _entered: boolean;
  copy(): RunningContext;
}

/** What a loop goes back to after a turn. */
interface Turned {
  readonly _handled_outside: Handling | null;
  readonly _context_outside: RunningContext | null;
}

/**
 * What runs at this moment. One task's step and all the microtasks it causes belong together: no other handle runs
 * until the task suspends or ends, so plain variables are enough. `handled` is what handlers on the stack have at hand, in programs that
 * ask for it (`python/exceptions/handling.ts`). `context` is null while no context variable has been set in it: whoever sets the first
 * one makes it.
 */
export const running: {
  loop: EventLoop | null;
  task: Task<any> | null;
  handled: Handling | null;
  context: RunningContext | null;
} = {
  loop: null,
  task: null,
  handled: null,
  context: null,
};

/** The context of what is made now: a copy of the current one. */
export function copied_context(given: unknown = null): RunningContext | null {
  if (given === null) return running.context?.copy() ?? null;
  if (!is_context(given)) throw new AttributeError(`'${type_name(given)}' object has no attribute 'run'`);
  return given;
}

function is_context(value: unknown): value is RunningContext {
  return typeof value === "object" && value !== null && "_entered" in value;
}

/** Makes a context the current one. */
export function enter_context(context: RunningContext | null): void {
  running.context = context;
  if (context !== null) context._entered = true;
}

/** The turn of a task is over: the loop goes on. */
export function leave_turn(loop: Turned): void {
  running.task = null;
  running.handled = loop._handled_outside;
  leave_context(loop._context_outside);
}

/** Goes back from the current context to that of the code outside. */
export function leave_context(outside: RunningContext | null): void {
  if (running.context !== null && running.context !== outside) running.context._entered = false;
  running.context = outside;
}
