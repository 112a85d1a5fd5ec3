import { awaitable, is_awaitable } from "../coroutines/awaitable.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { type BaseException, RuntimeError, TypeError } from "./exceptions/hierarchy.ts";
import { handle } from "./exceptions/handling.ts";
import { exception } from "./exceptions/native.ts";
import { left_handler } from "./exceptions/raise.ts";
import { type_name } from "./names.ts";
import { special } from "./special.ts";
import { truth } from "./truth.ts";

type Method = (...args: any[]) => any;

/** A `with` block that has been entered: `value` is what `as` binds. */
export class Scope<T = any> {
  readonly value: T;
  readonly #manager: unknown;
  readonly #leave: Method;
  #state: "entered" | "left" = "entered";

  constructor(value: T, manager: unknown, leave: Method) {
    this.value = value;
    this.#manager = manager;
    this.#leave = leave;
  }

  /** Shows the error to `__exit__`, and throws it again unless the manager swallows it. */
  caught(error: unknown): void {
    const raised = exception(error);
    this.#state = "left";
    if (
      !truth(guarded(raised, () => this.#leave.call(this.#manager, raised.constructor, raised, raised.__traceback__)))
    )
      throw raised;
  }

  /** Leaves the block without an error, unless it was left by `caught`. */
  exit(): void {
    if (this.#state === "left") return;
    this.#state = "left";
    this.#leave.call(this.#manager, null, null, null);
  }
}

/** An `async with` block that has been entered. */
export class AsyncScope<T = any> {
  readonly value: T;
  readonly #manager: unknown;
  readonly #leave: Method;
  #state: "entered" | "left" = "entered";

  constructor(value: T, manager: unknown, leave: Method) {
    this.value = value;
    this.#manager = manager;
    this.#leave = leave;
  }

  /** Shows the error to `__aexit__`, and throws it again unless the manager swallows it. */
  async caught(error: unknown): Promise<void> {
    const raised = exception(error);
    this.#state = "left";
    const leave = () =>
      awaited(
        this.#leave.call(this.#manager, raised.constructor, raised, raised.__traceback__),
        "__aexit__",
        this.#leave,
      );
    if (!truth(await guarded_async(raised, leave))) throw raised;
  }

  /** Leaves the block without an error, unless it was left by `caught`. */
  async exit(): Promise<void> {
    if (this.#state === "left") return;
    this.#state = "left";
    await awaited(this.#leave.call(this.#manager, null, null, null), "__aexit__", this.#leave);
  }
}

/** Enters a `with` block. Raises TypeError for what is no context manager. */
export function enter<T>(manager: { __enter__(): T }): Scope<T>;
export function enter(manager: unknown): Scope;
export function enter(manager: unknown): Scope {
  const { value, leave } = entered(manager);
  if (value instanceof Promise) throw new RuntimeError(`a ${type_name(manager)} cannot be waited for in this place`);
  return new Scope(value, manager, leave);
}

function entered(manager: unknown): { value: any; leave: Method } {
  const begin = special(manager, "__enter__");
  const leave = special(manager, "__exit__");
  if (begin === undefined) throw not_a_manager(manager, "context manager", "");
  if (leave === undefined) throw not_a_manager(manager, "context manager", " (missed __exit__ method)");
  return { value: begin.call(manager) ?? null, leave };
}

/** Enters an `async with` block. Raises TypeError for what is no asynchronous context manager. */
export async function aenter<T>(manager: { __aenter__(): PromiseLike<T> }): Promise<AsyncScope<T>>;
export async function aenter(manager: unknown): Promise<AsyncScope>;
export async function aenter(manager: unknown): Promise<AsyncScope> {
  const begin = special(manager, "__aenter__");
  const leave = special(manager, "__aexit__");
  if (begin === undefined) throw not_a_manager(manager, "asynchronous context manager", "");
  if (leave === undefined) throw not_a_manager(manager, "asynchronous context manager", " (missed __aexit__ method)");
  const value = await awaited(begin.call(manager), "__aenter__", begin);
  return new AsyncScope(value ?? null, manager, leave);
}

/**
 * Enters a `with` block whose manager may run an event loop when it is entered or left: its methods then give promises. Any
 * other manager is entered and left as `enter` does.
 */
export async function enter_blocking<T>(manager: { __enter__(): T }): Promise<AsyncScope<Awaited<T>>>;
export async function enter_blocking(manager: unknown): Promise<AsyncScope>;
export async function enter_blocking(manager: unknown): Promise<AsyncScope> {
  const { value, leave } = entered(manager);
  return new AsyncScope(await unawaited(value), manager, async function (this: unknown, ...details: any[]) {
    return unawaited(await unawaited(leave.apply(this, details)));
  });
}

/** The error for what is no context manager. */
export function not_a_manager(manager: unknown, protocol: string, missed: string): TypeError {
  return new TypeError(`'${type_name(manager)}' object does not support the ${protocol} protocol${missed}`);
}

function awaited(value: unknown, name: string, method: Method): any {
  if (value instanceof Promise) return value;
  if (is_awaitable(value)) return awaitable(value);
  // One of the runtime's own that did not have to wait.
  if (is_coroutine_function(method)) return value;
  throw new TypeError(
    `'async with' received an object from ${name} that does not implement __await__: ${type_name(value)}`,
  );
}

function guarded<T>(handled: BaseException, leave: () => T): T {
  const handling = handle(handled);
  try {
    return leave();
  } catch (error) {
    throw left_handler(error, handled);
  } finally {
    handling.end();
  }
}

async function guarded_async<T>(handled: BaseException, leave: () => Promise<T>): Promise<T> {
  const handling = handle(handled);
  try {
    return await leave();
  } catch (error) {
    throw left_handler(error, handled);
  } finally {
    handling.end();
  }
}
