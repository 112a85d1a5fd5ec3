import { CancelledError } from "../../asyncio/exceptions.ts";
import { add_crossing, cancellations, capture_stack } from "../crossings.ts";
import { FutureIterator } from "../future_iterator.ts";
import { Stepping } from "./body.ts";

import type { Step, Steps } from "./body.ts";

/** How a coroutine waits for a future (`Modules/_asynciomodule.c`: `FutureIter`). */
export class FutureSteps<T> extends FutureIterator<T> {
  override throw(error: object): never {
    this._future?._waiter_leaves();
    // What another task raised has come as far as here.
    const has_come_here =
      error instanceof CancelledError ? cancellations.to_trace-- > 0 : error === this._future?._exception;
    if (has_come_here) add_crossing(error, capture_stack(this.throw));
    throw error;
  }
}

/** How a coroutine waits for a native coroutine of the runtime, which has begun: the driver sends its result. */
export class NativeSteps<T> extends Stepping<T> {
  readonly #promise: PromiseLike<T>;
  #has_yielded = false;

  constructor(promise: PromiseLike<T>) {
    super();
    this.#promise = promise;
  }

  override next(value?: unknown): Step<T> {
    if (this.#has_yielded) return { done: true, value: value as T };
    this.#has_yielded = true;
    return { done: false, value: this.#promise };
  }

  override throw(error: object): never {
    // JavaScript does not know who waits for the native function: its stack ends there.
    if (!(error instanceof CancelledError) || cancellations.to_trace-- > 0)
      add_crossing(error, capture_stack(this.throw));
    throw error;
  }
}

const turn_given: Step<null> = { done: false, value: null };
const turn_back: Step<null> = { done: true, value: null };

/**
 * One turn for the others: None goes to the driver. `yield*` begins without a value, and goes on with what is sent, which is
 * never without: so one object serves all.
 */
class BareSteps extends Stepping<null> {
  override next(value?: unknown): Step<null> {
    return value === undefined ? turn_given : turn_back;
  }
}

/** The steps of a bare yield. */
export const bare_steps = /* @__PURE__ */ new BareSteps() as unknown as Steps<null>;
