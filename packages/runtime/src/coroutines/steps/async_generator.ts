import { keep_generator } from "../../asyncio/asyncgens.ts";
import { running } from "../../asyncio/running.ts";
import {
  NotImplementedError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  ValueError,
} from "../../python/exceptions/hierarchy.ts";
import { stackless } from "../../python/exceptions/stackless.ts";
import { raise_, raise_from } from "../../python/exceptions/raise.ts";
import { address } from "../../python/identity.ts";
import { AcloseCall, AsendCall, AthrowCall } from "./async_generator_calls.ts";
import { GeneratorLoop, LoopIterator } from "./async_generator_loop.ts";
import { raw_next, raw_throw } from "./body.ts";

import type { EventLoop } from "../../asyncio/base_events.ts";
import type { Step, Steps } from "./body.ts";

/** An asynchronous generator over a body that yields its items as `produced(value)`, and all else to whoever drives it. */
export class SteppedAsyncGenerator {
  static readonly __name__: string = "async_generator";
  static readonly __module__: string = "builtins";

  readonly #body: Steps<any>;
  readonly __qualname__: string;
  /** A call of `asend`, `athrow` or `aclose` is under way. */
  ag_running = false;
  _is_started = false;
  _is_finished = false;
  /** It was closed, or has ended: `athrow` and `aclose` find nothing to do. */
  _is_closed = false;
  #is_executing = false;
  #loop: EventLoop | null = null;

  constructor(body: Steps<any>, qualified: string) {
    this.#body = body;
    this.__qualname__ = qualified;
  }

  get __name__(): string {
    return this.__qualname__.slice(this.__qualname__.lastIndexOf(".") + 1);
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): AsendCall {
    return this.asend(null);
  }

  asend(value: unknown): AsendCall {
    this._begin();
    return new AsendCall(this, value);
  }

  athrow(error: unknown, value: unknown = null, _traceback: unknown = null): AthrowCall {
    this._begin();
    return new AthrowCall(this, value === null ? error : value);
  }

  aclose(): AcloseCall {
    this._begin();
    return new AcloseCall(this);
  }

  /** How other TypeScript iterates it. */
  [Symbol.asyncIterator](): LoopIterator {
    return this.raw$items(false);
  }

  /** The items for JavaScript's `for await`; `is_alone`: a loop that is left early closes it. */
  raw$items(is_alone: boolean): LoopIterator {
    return new LoopIterator(new GeneratorLoop(this, is_alone));
  }

  get ag_suspended(): boolean {
    return this._is_started && !this._is_finished && !this.#is_executing;
  }

  /** What it waits for is known to JavaScript alone. */
  get ag_await(): null {
    if (!this.ag_running) return null;
    throw new NotImplementedError("ag_await of a generator that runs: what it waits for is JavaScript's own");
  }

  get ag_frame(): object | null {
    return this._is_finished ? null : {};
  }

  __repr__(): string {
    return `<async_generator object ${this.__qualname__} at ${address(this)}>`;
  }

  /** The loop in which it is first used closes it at its end. */
  _begin(): void {
    if (this.#loop !== null || this._is_finished) return;
    this.#loop = running.loop;
    if (this.#loop !== null) keep_generator(this.#loop, [this as never, close_stepped as never]);
  }

  /** Takes a step; the item, or what the body waits for, is in the result's value. */
  _advance(kind: "next" | "throw", value: unknown): Step {
    if (this.#is_executing) throw new ValueError("async generator already executing");
    return kind === "next" ? this._resume(value) : this.#raise(value);
  }

  /** A step of a generator that is certainly not executing. */
  _resume(value: unknown): Step {
    this._is_started = this.#is_executing = true;
    let step: Step;
    try {
      step = raw_next.call(this.#body, value);
    } catch (error) {
      throw this.#failed(escaped(error));
    }
    this.#is_executing = false;
    if (step.done === true) this.#finish();
    return step;
  }

  #raise(raised: unknown): Step {
    const was_started = this._is_started;
    this._is_started = this.#is_executing = true;
    let step: Step;
    try {
      step = raw_throw.call(this.#body, raise_(raised));
    } catch (error) {
      throw this.#failed(was_started ? escaped(error) : error);
    }
    this.#is_executing = false;
    if (step.done === true) this.#finish();
    return step;
  }

  #failed(error: unknown): unknown {
    this.#is_executing = this.ag_running = false;
    this.#finish();
    return error;
  }

  /** Closes a generator that nothing refers to any more, in a task of its own. */
  _finalize(): void {
    if (!this._is_started || this._is_finished) return;
    this.#loop?._async_generators.delete(this as never);
    const loop = this.#loop;
    if (loop !== null && !loop.is_closed()) loop.call_soon(() => loop.create_task(this.aclose() as never));
  }

  #finish(): void {
    this._is_finished = this._is_closed = true;
    this.#loop?._async_generators.delete(this as never);
  }
}

/** How the loop closes one at its end. */
function close_stepped(generator: SteppedAsyncGenerator): AcloseCall {
  return generator.aclose();
}

/** What `asend` and `__anext__` raise at the generator's end. */
export function at_end(): StopAsyncIteration {
  return stackless(() => new StopAsyncIteration());
}

function escaped(error: unknown): unknown {
  if (!(error instanceof StopAsyncIteration || error instanceof StopIteration)) return error;
  const name = error instanceof StopIteration ? "StopIteration" : "StopAsyncIteration";
  return raise_from(new RuntimeError(`async generator raised ${name}`), error);
}

/** The call of an asynchronous generator function: its body, or the function that gives it, has not begun. */
export function async_generator<T = any>(
  body: Steps<any> | (() => Steps<any>),
  qualified: string = (body as Function).name,
): AsyncGenerator<T, void, any> {
  return new SteppedAsyncGenerator(typeof body === "function" ? body() : body, qualified) as never;
}
