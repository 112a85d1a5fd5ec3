import { not_a_manager } from "../../python/scopes.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { handle } from "../../python/exceptions/handling.ts";
import { left_handler } from "../../python/exceptions/raise.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { is_coroutine_function } from "../coroutine_function.ts";
import { native, steps_of } from "./awaited.ts";

import type { Steps } from "./body.ts";

type Method = (...args: any[]) => any;

/** An `async with` block that has been entered, in a coroutine that is a generator. */
export class SteppedScope<T = any> {
  readonly value: T;
  readonly #manager: unknown;
  readonly #leave: Method;
  #is_left = false;

  constructor(value: T, manager: unknown, leave: Method) {
    this.value = value;
    this.#manager = manager;
    this.#leave = leave;
  }

  /** Shows the error to `__aexit__`, and throws it again unless the manager swallows it. */
  *caught(error: unknown): Steps<void> {
    const raised = exception(error);
    this.#is_left = true;
    const handling = handle(raised);
    try {
      const left: unknown = this.#leave.call(this.#manager, raised.constructor, raised, raised.__traceback__);
      if (truth(yield* of_manager(left, "__aexit__", this.#leave))) return;
    } catch (thrown) {
      throw left_handler(thrown, raised);
    } finally {
      handling.end();
    }
    throw raised;
  }

  /** Leaves the block without an error, unless it was left by `caught`. */
  *exit(): Steps<void> {
    if (this.#is_left) return;
    this.#is_left = true;
    yield* of_manager(this.#leave.call(this.#manager, null, null, null), "__aexit__", this.#leave);
  }
}

/** Enters an `async with` block. Raises TypeError for what is no asynchronous context manager. */
export function entered<T>(manager: { __aenter__(): PromiseLike<T> | Steps<T> }): Steps<SteppedScope<T>>;
export function entered(manager: unknown): Steps<SteppedScope>;
export function* entered(manager: unknown): Steps<SteppedScope> {
  const begin = special(manager, "__aenter__");
  const leave = special(manager, "__aexit__");
  if (begin === undefined) throw not_a_manager(manager, "asynchronous context manager", "");
  if (leave === undefined) throw not_a_manager(manager, "asynchronous context manager", " (missed __aexit__ method)");
  const value: unknown = yield* of_manager(begin.call(manager), "__aenter__", begin);
  return new SteppedScope(value ?? null, manager, leave);
}

function of_manager(value: unknown, name: string, method: Method): Steps<any> {
  const steps = value instanceof Promise ? native(value) : steps_of(value);
  if (steps !== null) return steps;
  // One of the runtime's own that did not have to wait.
  if (is_coroutine_function(method)) return native(value);
  throw new TypeError(
    `'async with' received an object from ${name} that does not implement __await__: ${type_name(value)}`,
  );
}
