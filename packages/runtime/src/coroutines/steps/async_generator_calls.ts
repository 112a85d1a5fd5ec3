import { GeneratorExit, RuntimeError, StopAsyncIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { stackless } from "../../python/exceptions/stackless.ts";
import { address } from "../../python/identity.ts";
import { at_end } from "./async_generator.ts";
import { Driven } from "./driven.ts";
import { is_item, taken_item } from "./produced.ts";

import type { Step } from "./body.ts";
import type { SteppedAsyncGenerator } from "./async_generator.ts";

const unused = (): null => null;

/** What the methods of an asynchronous generator return: awaited, or driven by hand, it drives the generator (`Objects/genobject.c`). */
abstract class GeneratorCall extends Driven {
  readonly _generator: SteppedAsyncGenerator;
  /** How messages name the awaitable, and the call that finds another one under way. */
  abstract readonly _reused: string;
  abstract readonly _busy: string;

  constructor(generator: SteppedAsyncGenerator) {
    super(unused, []);
    this._generator = generator;
  }

  /** The first step. */
  abstract _begin(value: unknown): Step;

  /** What a step of the generator's body means to this call. */
  abstract _outcome(step: Step): Step;

  override _next(value: unknown = null): Step {
    if (this._state === "closed") throw this._used();
    if (this._state === "created") {
      this._check_idle();
      return this._begin(value);
    }
    return this._take("next", value);
  }

  override _throw(error: unknown): Step {
    if (this._state === "closed") throw this._used();
    if (this._state === "created") {
      this._check_idle();
      this._state = "started";
      this._generator.ag_running = true;
    }
    return this._take("throw", error);
  }

  override close(): any {
    if (this._state === "closed") return null;
    if (this._state === "created") {
      this._state = "closed";
      return null;
    }
    return super.close();
  }

  _take(kind: "next" | "throw", value: unknown): Step {
    let step: Step;
    try {
      step = this._outcome(this._generator._advance(kind, value));
    } catch (error) {
      this._leave();
      throw error;
    }
    if (step.done === true) this._leave();
    return step;
  }

  _leave(): void {
    this._state = "closed";
    this._generator.ag_running = false;
  }

  _used(): RuntimeError {
    return new RuntimeError(`cannot reuse already awaited ${this._reused}`);
  }

  _check_idle(): void {
    if (!this._generator.ag_running) return;
    this._state = "closed";
    throw new RuntimeError(`${this._busy}: asynchronous generator is already running`);
  }

  override _kind(): string {
    return `coroutine method '${this._method}' of '${this._generator.__qualname__}'`;
  }

  abstract readonly _method: string;

  override _text(_done: boolean): string {
    return `<${(this.constructor as typeof GeneratorCall).__name__} without __name__>()`;
  }

  override __repr__(): string {
    return `<${(this.constructor as typeof GeneratorCall).__name__} object at ${address(this)}>`;
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
}

/** `asend(value)`, `__anext__()`. */
export class AsendCall extends GeneratorCall {
  static override readonly __name__: string = "async_generator_asend";
  static override readonly __module__: string = "builtins";
  readonly #sent: unknown;
  override readonly _reused = "__anext__()/asend()";
  override readonly _busy = "anext()";
  override readonly _method = "asend";

  constructor(generator: SteppedAsyncGenerator, sent: unknown) {
    super(generator);
    this.#sent = sent;
  }

  override _begin(value: unknown): Step {
    const generator = this._generator;
    const sent = value ?? this.#sent;
    this._state = "started";
    generator.ag_running = true;
    if (generator._is_finished) {
      this._leave();
      throw at_end();
    }
    if (!generator._is_started && sent !== null) {
      this._leave();
      throw new TypeError("can't send non-None value to a just-started async generator");
    }
    return this._take("next", sent);
  }

  override _outcome(step: Step): Step {
    if (step.done === true) throw at_end();
    return is_item(step) ? { done: true, value: taken_item() } : step;
  }
}

/** `athrow(error)`. */
export class AthrowCall extends GeneratorCall {
  static override readonly __name__: string = "async_generator_athrow";
  static override readonly __module__: string = "builtins";
  readonly #error: unknown;
  override readonly _reused = "aclose()/athrow()";
  override readonly _busy: string = "athrow()";
  override readonly _method: string = "athrow";

  constructor(generator: SteppedAsyncGenerator, error: unknown) {
    super(generator);
    this.#error = error;
  }

  override _begin(value: unknown): Step {
    const generator = this._generator;
    if (generator._is_finished) {
      this._state = "closed";
      return { done: true, value: null };
    }
    if (generator._is_closed) {
      this._state = "closed";
      throw at_end();
    }
    if (value !== null) throw new RuntimeError("can't send non-None value to a just-started coroutine");
    this._state = "started";
    generator.ag_running = true;
    return this._first(this.#error);
  }

  _first(error: unknown): Step {
    return this._take("throw", error);
  }

  override _outcome(step: Step): Step {
    if (step.done === true) throw at_end();
    return is_item(step) ? { done: true, value: taken_item() } : step;
  }
}

/** `aclose()`. */
export class AcloseCall extends AthrowCall {
  override readonly _busy: string = "aclose()";
  override readonly _method: string = "aclose";

  constructor(generator: SteppedAsyncGenerator) {
    super(generator, null);
  }

  override _first(_error: unknown): Step {
    this._generator._is_closed = true;
    return this._take(
      "throw",
      stackless(() => new GeneratorExit()),
    );
  }

  override _take(kind: "next" | "throw", value: unknown): Step {
    try {
      return super._take(kind, value);
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return { done: true, value: null };
      throw error;
    }
  }

  override _outcome(step: Step): Step {
    if (!is_item(step)) return step.done === true ? { done: true, value: null } : step;
    taken_item();
    throw new RuntimeError("async generator ignored GeneratorExit");
  }
}
