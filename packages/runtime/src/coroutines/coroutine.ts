import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { address } from "../python/identity.ts";
import { late } from "../python/late.ts";
import { qualified_name } from "../python/names.ts";
import { definitions } from "../program/definitions.ts";
import { AwaitableObject, unawaited } from "./awaitable_object.ts";
import { MAKE } from "./coroutine_function.ts";
import { AwaitIterator } from "./await_iterator.ts";
import { remember_unawaited } from "./never_awaited.ts";

import type { Future } from "../asyncio/futures.ts";
import type { Task } from "../asyncio/tasks/task.ts";
import type { BaseException } from "../python/exceptions/hierarchy.ts";
import type { Reject, Resolve } from "./awaitable_object.ts";
import type { CoroutineFunction } from "./coroutine_function.ts";

const none: readonly unknown[] = [];

type CoroutineState = "created" | "started" | "closed";

/**
 * A coroutine object: a call of an `async def` whose body has not begun. It begins when the object is awaited or made
 * a task, once. One that is dropped before warns at the end of the program.
 */
export class Coroutine<T> extends AwaitableObject<T> {
  static readonly __name__: string = "coroutine";
  static readonly __module__: string = "builtins";

  static {
    late.Coroutine = this;
  }

  readonly _function: CoroutineFunction;
  /** What the body is begun with; nothing is kept of it afterwards. */
  _arguments: readonly unknown[];
  _state: CoroutineState = "created";
  /** The group of `gather` that it was last given to. */
  _group: readonly unknown[] | null = null;

  /** Only `await` takes it. */
  get raw$is_coroutine(): boolean {
    return true;
  }

  constructor(implementation: CoroutineFunction<any, T>, args: readonly unknown[]) {
    super();
    this._function = implementation;
    this._arguments = args.length === 0 ? none : args;
    remember_unawaited(this);
  }

  /** Begins the body and returns its promise. Raises RuntimeError when it has begun or was closed before. */
  _start(): Promise<T> {
    const result = this._call();
    return result instanceof Promise ? result : settled(result);
  }

  /** Calls the function, once. Raises RuntimeError when it has begun or was closed before. */
  _call(): PromiseLike<T> | T {
    if (this._state !== "created") throw new RuntimeError("cannot reuse already awaited coroutine");
    this._state = "started";
    // A local, so that a stack trace does not name a nameless function after the property.
    const implementation = this._function;
    const args = this._arguments;
    this._arguments = none;
    return implementation(...args);
  }

  /** Raises the error instead of beginning the body. */
  _start_with(error: object): Promise<T> {
    this.close();
    return Promise.reject(error);
  }

  /** The turn of the task that it is the coroutine of: a native one is begun, and goes on by itself. */
  _step(task: Task, error: BaseException | null, waiter: Future | null): void {
    task._begin(error, waiter);
  }

  override _await(resolve: Resolve, reject: Reject): void {
    try {
      this._start().then(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  /** Ends a coroutine object that has not begun: its body never runs, and no warning is given. */
  close(): any {
    if (this._state === "created") this._state = "closed";
    return null;
  }

  /** The iterator that `yield from` drives inside a user-defined `__await__`. */
  __await__(): any {
    return new AwaitIterator<T>(this);
  }

  get __name__(): string {
    return this._function.name.replace(/^bound /, "") || "<lambda>";
  }

  get __qualname__(): string {
    const name = qualified_name(this._function);
    // A method that is bound to its object says nothing of its class.
    if (!name.startsWith("bound ")) return name || "<lambda>";
    return definitions.find?.(this._function)?.qualified ?? name.slice("bound ".length);
  }

  /** How the warning names one that was never awaited. */
  _kind(): string {
    return `coroutine '${this.__qualname__}'`;
  }

  /** How a task's text names it. */
  _text(is_done: boolean): string {
    return `${this.__qualname__}() ${is_done ? "done" : "running"}`;
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${address(this)}>`;
  }
}

/** A marked coroutine function may return a plain value or another awaitable. */
export async function settled<T>(result: PromiseLike<T> | T): Promise<T> {
  return unawaited(await result);
}

/** Calls a coroutine function as Python does: the arguments are taken now, the body begins when the result is awaited. */
export function coroutine<Args extends readonly any[], T>(
  implementation: (...args: Args) => Generator<any, T, any>,
  ...args: Args
): Coroutine<Result<T>>;
export function coroutine<Args extends readonly any[], T>(
  implementation: (...args: Args) => PromiseLike<T> | T,
  ...args: Args
): Coroutine<Result<T>>;
export function coroutine<T>(implementation: (...args: any[]) => any, ...args: any[]): Coroutine<T> {
  const make: typeof Coroutine = (implementation as { [MAKE]?: typeof Coroutine })[MAKE] ?? Coroutine;
  return new make<T>(implementation as CoroutineFunction, args);
}

/** What awaiting gives: None where the function is written to give nothing. */
type Result<T> = 0 extends 1 & T ? T : [T] extends [void] ? null : T;
