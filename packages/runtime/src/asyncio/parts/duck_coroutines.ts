import { Driven } from "../../coroutines/steps/driven.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { StopIteration } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { ducks } from "../coroutines.ts";
import { Task } from "../tasks/task.ts";

import type { Step } from "../../coroutines/steps/body.ts";
import type { CoroutineFunction } from "../../coroutines/coroutine_function.ts";

// Objects of the program's own classes that have what a coroutine object has, for programs that define it.

const METHODS = ["__await__", "send", "throw", "close"];

ducks.is_coroutine = (value) =>
  typeof value === "object" && value !== null && METHODS.every((name) => special(value, name) !== undefined);
ducks.adopt = (value) => (ducks.is_coroutine!(value) ? new DuckCoroutine(value as object) : null);

/** Such an object as the coroutine of a task, which drives it by its methods. */
class DuckCoroutine extends Driven {
  static override readonly __name__: string = "coroutine";
  static override readonly __module__: string = "builtins";

  readonly _object: object;

  constructor(object: object) {
    super(unknown_function, []);
    this._object = object;
    this._state = "started";
  }

  override _next(value: unknown = null): Step {
    return stepped(() => call_method(this._object, "send", value) as unknown);
  }

  override _throw(error: unknown): Step {
    return stepped(() => call_method(this._object, "throw", error) as unknown);
  }

  override close(): any {
    return call_method(this._object, "close");
  }

  override _text(is_done: boolean): string {
    return `<${type_name(this._object)} without __name__>()${is_done ? " done" : " running"}`;
  }

  override __repr__(): string {
    return repr(this._object);
  }
}

/** It has no function of its own. */
const unknown_function: CoroutineFunction = () => null;

function stepped(step: () => unknown): Step {
  try {
    return { done: false, value: step() };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}

const { get_coro } = Task.prototype;

Object.assign(Task.prototype, {
  get_coro(this: Task): unknown {
    const coroutine: unknown = get_coro.call(this);
    return coroutine instanceof DuckCoroutine ? coroutine._object : coroutine;
  },
});
