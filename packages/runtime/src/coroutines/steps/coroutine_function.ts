import { async_prototype, MAKE } from "../coroutine_function.ts";
import { RuntimeError, StopIteration, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { close_inner } from "../../python/iteration/close_inner.ts";
import { Coroutine } from "../coroutine.ts";
import { is_closing, mark_body, Stepping, throw_exit } from "./body.ts";
import { drive } from "./drive.ts";
import { Driven, escaped } from "./driven.ts";

import type { CoroutineFunction } from "../coroutine_function.ts";
import type { Reject, Resolve } from "../awaitable_object.ts";
import type { Step, Steps } from "./body.ts";

const none: readonly unknown[] = [];

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
    if (this.#is_running) throw new ValueError("coroutine already executing");
    const body = this.#body ?? this.#begin(value);
    this.#is_running = true;
    try {
      const step = body.next(value);
      if (step.done === true) this.#end();
      return step;
    } catch (error) {
      this.#end();
      throw error instanceof StopIteration ? escaped(error, "coroutine raised StopIteration") : error;
    } finally {
      this.#is_running = false;
    }
  }

  override _throw(error: unknown): Step<T> {
    if (this.#is_running) throw new ValueError("coroutine already executing");
    const body = this.#body;
    if (body === null) this.#never_begin(error);
    this.#is_running = true;
    try {
      const step = raw_throw.call(body, error) as Step<T>;
      if (step.done === true) this.#end();
      return step;
    } catch (thrown) {
      this.#end();
      throw thrown instanceof StopIteration ? escaped(thrown, "coroutine raised StopIteration") : thrown;
    } finally {
      this.#is_running = false;
    }
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

  get cr_running(): boolean {
    return this.#is_running;
  }

  get cr_suspended(): boolean {
    return this.#body !== null && !this.#is_running;
  }

  /** None when it has ended: what the frame holds is JavaScript's own. */
  get cr_frame(): CoroutineFrame | null {
    return this._state === "closed" ? null : new CoroutineFrame();
  }

  #begin(value: unknown): Steps<T> {
    if (this._state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    if (value !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
    this._state = "started";
    const implementation = this._function;
    const args = this._arguments;
    this._arguments = none;
    return (this.#body = this._body(implementation, args));
  }

  /** The body of a call, which has not begun. */
  _body(implementation: CoroutineFunction, args: readonly unknown[]): Steps<T> {
    return implementation(...args) as unknown as Steps<T>;
  }

  #never_begin(error: unknown): never {
    if (this._state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    this.#end();
    throw error;
  }

  #end(): void {
    this.#body = null;
    this._state = "closed";
  }
}

/** A call of a coroutine function that never waits, and is a plain function. */
class ImmediateSteppedCoroutine<T = any> extends SteppedCoroutine<T> {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  override _body(implementation: CoroutineFunction, args: readonly unknown[]): Steps<T> {
    return new OneStep(implementation, args) as unknown as Steps<T>;
  }
}

class OneStep extends Stepping {
  readonly #function: CoroutineFunction;
  readonly #arguments: readonly unknown[];

  constructor(implementation: CoroutineFunction, args: readonly unknown[]) {
    super();
    this.#function = implementation;
    this.#arguments = args;
  }

  override next(): Step {
    const implementation = this.#function;
    return { done: true, value: implementation(...this.#arguments) };
  }
}

/** What `cr_frame` shows of a coroutine that has not ended. */
class CoroutineFrame {
  static readonly __name__ = "frame";
  static readonly __module__ = "builtins";
}

/** The generators of coroutine functions. Native code of the runtime that has called one can await it. */
const body_prototype = /* @__PURE__ */ make_body_prototype();
/** `throw` of a generator itself. */
const raw_throw: Generator["throw"] = /* @__PURE__ */ (() => Object.getPrototypeOf(body_prototype).throw)();
/** The prototype of coroutine functions that are generators: bound functions have it, too. */
const function_prototype = /* @__PURE__ */ make_function_prototype(SteppedCoroutine);
const immediate_prototype = /* @__PURE__ */ make_function_prototype(ImmediateSteppedCoroutine);

function make_body_prototype(): object {
  const prototype: object = Object.create(Object.getPrototypeOf(function* () {}.prototype));
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
