import { Stepping } from "./body.ts";
import { drive_on } from "./drive.ts";
import { holder } from "./produced.ts";

import type { AsyncLoop } from "./async_for.ts";
import type { SteppedAsyncGenerator } from "./async_generator.ts";
import type { Step, Steps } from "./body.ts";

/** The `async for` loop over a generator of the runtime, which needs no object, and no promise, for an item. */
export class GeneratorLoop extends Stepping<boolean> implements AsyncLoop<any> {
  value: any = null;
  readonly #generator: SteppedAsyncGenerator;
  readonly #is_alone: boolean;
  /** What the generator waits for, until it has been handed on. */
  #awaited: unknown = null;
  #is_handed_on = false;

  constructor(generator: SteppedAsyncGenerator, is_alone: boolean) {
    super();
    this.#generator = generator;
    this.#is_alone = is_alone;
  }

  step(): boolean | null {
    const generator = this.#generator;
    // The error is the one of the awaitable that this loop does without.
    if (generator.ag_running) generator.__anext__()._next();
    if (generator._is_finished) return false;
    if (!generator._is_started) generator._begin();
    generator.ag_running = true;
    this.#is_handed_on = false;
    return this.#outcome(generator._resume(null));
  }

  wait(): Promise<boolean> {
    return drive_on(this, this.#awaited);
  }

  waits(): Steps<boolean> {
    return this as unknown as Steps<boolean>;
  }

  leave(): void {
    if (this.#is_alone) this.#generator._finalize();
  }

  override next(value: unknown = null): Step<boolean> {
    if (this.#is_handed_on) return this._next(value);
    this.#is_handed_on = true;
    return { done: false, value: this.#awaited };
  }

  override throw(error: unknown): Step<boolean> {
    return this._throw(error);
  }

  _next(value: unknown = null): Step<boolean> {
    return this.#stepped(this.#outcome(this.#generator._advance("next", value)));
  }

  _throw(error: unknown): Step<boolean> {
    return this.#stepped(this.#outcome(this.#generator._advance("throw", error)));
  }

  #stepped(has_item: boolean | null): Step<boolean> {
    return has_item === null ? { done: false, value: this.#awaited } : { done: true, value: has_item };
  }

  /** What a step of the body means. */
  #outcome(step: Step): boolean | null {
    if (step.done !== true && step.value !== holder) {
      this.#awaited = step.value;
      return null;
    }
    this.#generator.ag_running = false;
    if (step.done === true) return false;
    this.value = holder.value;
    holder.value = null;
    return true;
  }
}

/** The same for JavaScript's own `for await`. */
export class LoopIterator implements AsyncIterableIterator<unknown> {
  readonly #loop: GeneratorLoop;

  constructor(loop: GeneratorLoop) {
    this.#loop = loop;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** An item that is there needs no promise: `for await` takes it as it is. */
  next(): Promise<IteratorResult<unknown>> {
    const has_item = this.#loop.step();
    return has_item === null ? this.#waited() : (this.#result(has_item) as never);
  }

  async return(): Promise<IteratorResult<unknown>> {
    this.#loop.leave();
    return { done: true, value: null };
  }

  async #waited(): Promise<IteratorResult<unknown>> {
    return this.#result(await this.#loop.wait());
  }

  #result(has_item: boolean): IteratorResult<unknown> {
    return { done: !has_item, value: has_item ? this.#loop.value : null };
  }
}
