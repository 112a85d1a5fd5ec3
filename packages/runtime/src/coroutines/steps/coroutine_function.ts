import { async_prototype, MAKE } from "../coroutine_function.ts";
import {
  NotImplementedError,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
} from "../../python/exceptions/hierarchy.ts";
import { begun, ended } from "../../python/iteration/half_used.ts";
import { close_inner } from "../../python/iteration/close_inner.ts";
import { Coroutine } from "../coroutine.ts";
import { only_step } from "../never_waits.ts";
import { generator_prototype, is_closing, mark_body, raw_next, raw_throw, throw_exit } from "./body.ts";
import { drive } from "./drive.ts";
import { Driven, escaped } from "./driven.ts";

import type { Task } from "../../asyncio/tasks/task.ts";
import type { Reject, Resolve } from "../awaitable_object.ts";
import type { Step, Steps } from "./body.ts";

const none: readonly unknown[] = [];
const REUSED = "cannot reuse already awaited coroutine";

/** A call of a coroutine function that is a generator. */
class SteppedCoroutine<T = any> extends Driven<T> {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  #body: Steps<T> | null = null;
  #is_running = false;

  /** Its class in Python. A name in brackets, since JavaScript allows no accessor of this name else. */
  override get ["constructor"](): typeof Coroutine {
    return Coroutine;
  }

  override _next(value: unknown = null): Step<T> {
    try {
      return this._resume(value);
    } catch (thrown) {
      throw this._left_by(thrown);
    }
  }

  override _throw(error: unknown): Step<T> {
    try {
      return this._raise(error);
    } catch (thrown) {
      throw this._left_by(thrown);
    }
  }

  override _resume(value: unknown): Step<T> {
    if (this.#is_running) throw already_executing();
    const body = this.#body ?? this.#begin(value);
    this.#is_running = true;
    return this.#taken(raw_next.call(body, value) as Step<T>);
  }

  override _raise(error: unknown): Step<T> {
    if (this.#is_running) throw already_executing();
    const body = this.#body ?? this.#never_begin(error);
    this.#is_running = true;
    return this.#taken(raw_throw.call(body, error) as Step<T>);
  }

  override _left_by(thrown: unknown): unknown {
    if (!this.#is_running || thrown === refusal) return thrown;
    this.#end();
    return thrown instanceof StopIteration ? escaped(thrown, "coroutine raised StopIteration") : thrown;
  }

  #taken(step: Step<T>): Step<T> {
    this.#is_running = false;
    if (step.done === true) this.#end();
    return step;
  }

  override _awaited(): Steps<T> {
    if (this.#body !== null) throw new RuntimeError("coroutine is being awaited already");
    return super._awaited();
  }

  override close(): any {
    if (this._state === "closed") return null;
    if (this._state !== "created") return super.close();
    this._state = "closed";
    return null;
  }

  override send(value: unknown): any {
    try {
      return super.send(value);
    } finally {
      this.#noted();
    }
  }

  override throw(error: unknown, value: unknown = null, traceback: unknown = null): any {
    try {
      return super.throw(error, value, traceback);
    } finally {
      this.#noted();
    }
  }

  /** One that is driven by hand is closed when the program lets it go. */
  #noted(): void {
    if (this.cr_suspended) begun(this, () => this.close());
    else ended(this);
  }

  get cr_running(): boolean {
    return this.#is_running;
  }

  get cr_suspended(): boolean {
    return this.#body !== null && !this.#is_running;
  }

  /** What it waits for is known to JavaScript alone. */
  get cr_await(): null {
    if (this.#body === null) return null;
    throw new NotImplementedError("cr_await of a coroutine that has begun: what it waits for is JavaScript's own");
  }

  /** None when it has ended: what the frame holds is JavaScript's own. */
  get cr_frame(): CoroutineFrame | null {
    return this._state === "closed" ? null : new CoroutineFrame();
  }

  #begin(value: unknown): Steps<T> {
    this._check_new(value);
    this._state = "started";
    const implementation = this._function;
    const args = this._arguments;
    this._arguments = none;
    return (this.#body = implementation(...args) as unknown as Steps<T>);
  }

  /** Calls a function that never waits: its first step is its last one. */
  override _call(): T {
    this._check_new(null);
    const implementation = this._function;
    const args = this._arguments;
    this.#is_running = true;
    const value = implementation(...args) as T;
    this.#end();
    return value;
  }

  _check_new(sent: unknown): void {
    if (this.#is_running) throw already_executing();
    if (this._state === "closed") throw new RuntimeError(REUSED);
    if (sent !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
  }

  #never_begin(error: unknown): never {
    if (this._state === "closed") throw new RuntimeError(REUSED);
    this.#end();
    throw error;
  }

  #end(): void {
    this._arguments = none;
    this.#body = null;
    this.#is_running = false;
    this._state = "closed";
  }
}

/** What was raised last instead of a step: it does not come from the coroutine, which goes on. */
let refusal: ValueError | null = null;

function already_executing(): ValueError {
  return (refusal = new ValueError("coroutine already executing"));
}

/** A call of a coroutine function that never waits, and is a plain function. */
class ImmediateSteppedCoroutine<T = any> extends SteppedCoroutine<T> {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  override _resume(value: unknown): Step<T> {
    this._check_new(value);
    return { done: true, value: this._call() };
  }

  override _step(task: Task, error: object | null): void {
    only_step(task, this, error);
  }
}

/** What `cr_frame` shows of a coroutine that has not ended. */
class CoroutineFrame {
  static readonly __name__ = "frame";
  static readonly __module__ = "builtins";
}

/** The generators of coroutine functions. Native code of the runtime that has called one can await it. */
const body_prototype = /* @__PURE__ */ make_body_prototype();
/** The prototype of coroutine functions that are generators: bound functions have it, too. */
const function_prototype = /* @__PURE__ */ make_function_prototype(SteppedCoroutine);
const immediate_prototype = /* @__PURE__ */ make_function_prototype(ImmediateSteppedCoroutine);

function make_body_prototype(): object {
  const prototype: object = Object.create(generator_prototype);
  mark_body(prototype);
  const then = function (this: Steps<any>, resolve: Resolve, reject: Reject): void {
    const steps = { _next: (value?: unknown) => this.next(value), _throw: (error: unknown) => this.throw(error) };
    void drive(steps).then(resolve, reject);
  };
  return Object.defineProperties(prototype, { then: { value: then }, throw: { value: throw_into_body } });
}

/** What a coroutine that awaits the body hands on to it by `yield*`. */
function throw_into_body(this: Steps<any>, error: unknown): Step {
  if (is_closing(error))
    close_inner((exit) => throw_exit({ _throw: (raised) => raw_throw.call(this, raised) }, exit), error, "coroutine");
  return raw_throw.call(this, error);
}

function make_function_prototype(value: typeof SteppedCoroutine): object {
  const prototype: object = Object.create(async_prototype);
  return Object.defineProperty(prototype, MAKE, { value });
}

/** Marks a generator function as what `async def` makes: where nothing is known of it, its call gives a coroutine object. */
export function async_def<F extends Function>(implementation: F): F {
  Object.setPrototypeOf(implementation.prototype as object, body_prototype);
  return Object.setPrototypeOf(implementation, function_prototype) as F;
}

/** Marks a plain function as what an `async def` that never waits makes: where nothing is known of it, its call gives a coroutine object. */
export function stepped_never_waits<F extends Function>(implementation: F): F {
  return Object.setPrototypeOf(implementation, immediate_prototype) as F;
}

/** Marks methods of a class, or static ones, by their names. */
export function async_methods(cls: Function, ...names: readonly string[]): void {
  for (const name of names) {
    const owner = Object.hasOwn(cls.prototype as object, name) ? (cls.prototype as object) : cls;
    async_def((owner as Record<string, Function>)[name]!);
  }
}
