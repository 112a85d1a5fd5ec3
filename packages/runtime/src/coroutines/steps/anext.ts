import { StopAsyncIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { native, steps_of } from "./awaited.ts";
import { Driven } from "./driven.ts";

import type { Step, Steps } from "./body.ts";

/** The built-in `anext` where coroutines are driven by steps: what `__anext__` gives, or with a fallback an awaitable of its own. */
export function anext_awaitable(iterator: unknown, fallback: unknown = undefined): any {
  const method = special(iterator, "__anext__");
  if (method === undefined) throw new TypeError(`'${type_name(iterator)}' object is not an async iterator`);
  const item: unknown = method.call(iterator);
  return fallback === undefined ? item : new AnextAwaitable(item, fallback);
}

const unused = (): null => null;

/** `anext(iterator, default)` (`Objects/iterobject.c`: `anextawaitable`). */
class AnextAwaitable extends Driven {
  static override readonly __name__: string = "anext_awaitable";
  static override readonly __module__: string = "builtins";
  readonly #item: unknown;
  readonly #fallback: unknown;
  #steps: Iterator<any, any, any> | null = null;

  constructor(item: unknown, fallback: unknown) {
    super(unused, []);
    this.#item = item;
    this.#fallback = fallback;
    // One that is dropped warns of the coroutine inside it alone.
    this._state = "started";
  }

  override _next(value: unknown = null): Step {
    return this.#guarded((steps) => steps.next(value));
  }

  override _throw(error: unknown): Step {
    return this.#guarded((steps) => steps.throw!(error));
  }

  __iter__(): this {
    return this;
  }

  __next__(): unknown {
    return this.send(null);
  }

  override __await__(): this {
    return this;
  }

  override close(): any {
    return this._state === "closed" ? null : super.close();
  }

  #guarded(take: (steps: Iterator<any, any, any>) => Step): Step {
    try {
      const step = take((this.#steps ??= begun(this.#item)));
      if (step.done === true) this._state = "closed";
      return step;
    } catch (error) {
      this._state = "closed";
      if (error instanceof StopAsyncIteration) return { done: true, value: this.#fallback };
      throw error;
    }
  }
}

function begun(item: unknown): Steps<any> {
  const steps = item instanceof Promise ? native(item) : steps_of(item);
  if (steps === null) throw new TypeError(`object ${type_name(item)} can't be used in 'await' expression`);
  return steps;
}
