import { running } from "../../asyncio/running.ts";
import { BaseException, GeneratorExit, RuntimeError, StopIteration } from "../../python/exceptions/hierarchy.ts";
import { stackless } from "../../python/exceptions/stackless.ts";
import { raise_, raise_from } from "../../python/exceptions/raise.ts";
import { close_inner, step_to_close } from "../../python/iteration/close_inner.ts";
import { Coroutine } from "../coroutine.ts";
import { is_closing, Stepping, throw_exit } from "./body.ts";
import { drive } from "./drive.ts";
import { step_task } from "./task_step.ts";

import type { Future } from "../../asyncio/futures.ts";
import type { Task } from "../../asyncio/tasks/task.ts";
import type { Handling } from "../../python/exceptions/handling.ts";
import type { Step, Steps } from "./body.ts";

/**
 * A coroutine object that is driven step by step: by a task, by a coroutine that awaits it, or by hand
 * (`Objects/genobject.c`: `gen_send_ex2`, `_gen_throw`, `gen_close`).
 */
export abstract class Driven<T = any> extends Coroutine<T> {
  /** What its suspended code is handling, where it is driven by hand. */
  _handled: Handling | null = null;

  /** Takes a step, with what is sent. Throws what the coroutine raises. */
  abstract _next(value?: unknown): Step<T>;

  /** Takes a step, with what is raised inside. */
  abstract _throw(error: unknown): Step<T>;

  /**
   * The same two for a driver that catches what they throw, and asks `_left_by` what the coroutine has raised: to catch an
   * exception and to throw it again costs as much as the rest of a step.
   */
  _resume(value: unknown): Step<T> {
    return this._next(value);
  }

  _raise(error: unknown): Step<T> {
    return this._throw(error);
  }

  /** What the coroutine raises, of what left it. */
  _left_by(thrown: unknown): unknown {
    return thrown;
  }

  /** The steps of a coroutine that awaits it. */
  _awaited(): Steps<T> {
    return new DrivenSteps<T>(this) as unknown as Steps<T>;
  }

  /** For native code of the runtime that awaits it. */
  override _start(): Promise<T> {
    return drive(this);
  }

  override _step(task: Task, error: object | null, waiter: Future | null): void {
    step_task(task, this, error, waiter);
  }

  /** Resumes it with a value. Raises StopIteration with its result at the end. */
  send(value: unknown): any {
    return this.#by_hand(() => this._next(value));
  }

  /** Raises an exception where it waits. The old form gives the class, the exception and its traceback. */
  throw(error: unknown, value: unknown = null, traceback: unknown = null): any {
    const raised = value instanceof BaseException ? value : value === null ? raise_(error) : made(error, value);
    if (traceback !== null) raised.__traceback__ = traceback as never;
    return this.#by_hand(() => (raised instanceof GeneratorExit ? throw_exit(this, raised) : this._throw(raised)));
  }

  /** Raises GeneratorExit where it waits. Raises RuntimeError when it goes on nevertheless. */
  override close(): any {
    const step = step_to_close((exit) => this.#aside(() => throw_exit(this, exit)));
    if (step === null) return null;
    if (step.done !== true) throw new RuntimeError("coroutine ignored GeneratorExit");
    return step.value ?? null;
  }

  override __await__(): any {
    return new CoroutineWrapper(this);
  }

  #by_hand(take: () => Step<T>): unknown {
    const step = this.#aside(take);
    if (step.done !== true) return step.value ?? null;
    const value = step.value ?? null;
    throw stackless(() => (value === null ? new StopIteration() : new StopIteration(value)));
  }

  /** Leaves what the one who drives it handles as it was. */
  #aside(take: () => Step<T>): Step<T> {
    const { handled: outside, loop } = running;
    running.handled = this._handled ?? outside;
    if (loop !== null) loop._by_hand += 1;
    try {
      return take();
    } finally {
      if (loop !== null) loop._by_hand -= 1;
      this._handled = running.handled === outside ? null : running.handled;
      running.handled = outside;
    }
  }
}

function made(type: unknown, value: unknown): BaseException {
  return typeof type === "function" ? raise_(Reflect.construct(type, [value])) : raise_(type);
}

class DrivenSteps<T> extends Stepping<T> {
  readonly #driven: Driven<T>;

  constructor(driven: Driven<T>) {
    super();
    this.#driven = driven;
  }

  override next(value?: unknown): Step<T> {
    return this.#driven._next(value ?? null);
  }

  override throw(error: unknown): Step<T> {
    if (is_closing(error)) close_inner((exit) => throw_exit(this.#driven, exit), error, "coroutine");
    return this.#driven._throw(error);
  }
}

/** What `__await__` of a coroutine gives: an iterator that drives it. */
export class CoroutineWrapper {
  static readonly __name__ = "coroutine_wrapper";
  static readonly __module__ = "builtins";
  readonly _driven: Driven;

  constructor(driven: Driven) {
    this._driven = driven;
  }

  send(value: unknown): unknown {
    return this._driven.send(value);
  }

  throw(error: unknown, value: unknown = null, traceback: unknown = null): any {
    return this._driven.throw(error, value, traceback);
  }

  close(): unknown {
    return this._driven.close();
  }

  __next__(): unknown {
    return this._driven.send(null);
  }

  __iter__(): this {
    return this;
  }
}

/** What leaves a body that a StopIteration, or another exception of the driver's own, would end. */
export function escaped(thrown: unknown, text: string): unknown {
  return raise_from(new RuntimeError(text), thrown);
}
