import { keep_generator } from "../../asyncio/asyncgens.ts";
import { running } from "../../asyncio/running.ts";
import {
  RuntimeError,
  stackless,
  StopAsyncIteration,
  StopIteration,
  ValueError,
} from "../../python/exceptions/hierarchy.ts";
import { raise_, raise_from } from "../../python/exceptions/raise.ts";
import { address } from "../../python/identity.ts";
import { AcloseCall, AsendCall, AthrowCall } from "./async_generator_calls.ts";

import type { EventLoop } from "../../asyncio/base_events.ts";
import type { Step, Steps } from "./body.ts";

/** What a body yields in place of an item of the generator: the body's driver takes it out at once. */
class Produced {
  value: unknown = null;
}

const produced = /* @__PURE__ */ new Produced();

/** `yield value` of an asynchronous generator. */
export function item(value: unknown): unknown {
  produced.value = value;
  return produced;
}

/** An asynchronous generator over a body that yields its items as `item(value)`, and all else to whoever drives it. */
export class SteppedAsyncGenerator {
  static readonly __name__: string = "async_generator";
  static readonly __module__: string = "builtins";

  readonly #body: Steps<any>;
  readonly __name__: string;
  readonly __qualname__: string;
  /** A call of `asend`, `athrow` or `aclose` is under way. */
  ag_running = false;
  _is_started = false;
  _is_finished = false;
  /** It was closed, or has ended: `athrow` and `aclose` find nothing to do. */
  _is_closed = false;
  #is_executing = false;
  #loop: EventLoop | null = null;

  constructor(body: Steps<any>, name: string, qualified: string) {
    this.#body = body;
    this.__name__ = name;
    this.__qualname__ = qualified;
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

  get ag_suspended(): boolean {
    return this._is_started && !this._is_finished && !this.#is_executing;
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
    this.#is_executing = true;
    const was_started = this._is_started;
    this._is_started = true;
    try {
      const step = kind === "next" ? this.#body.next(value) : this.#body.throw(raise_(value));
      if (step.done === true) this.#finish();
      return step;
    } catch (error) {
      this.#finish();
      throw was_started || kind === "next" ? escaped(error) : error;
    } finally {
      this.#is_executing = false;
    }
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

/** Whether a step of a body gave an item. */
export function is_item(step: Step): boolean {
  return step.done !== true && step.value === produced;
}

/** The item of such a step. */
export function taken_item(): unknown {
  const { value } = produced;
  produced.value = null;
  return value;
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

/** The call of an asynchronous generator function: its body has not begun. */
export function async_generator<T = any>(
  body: Steps<any>,
  name: string,
  qualified = name,
): AsyncGenerator<T, void, any> {
  return new SteppedAsyncGenerator(body, name, qualified) as never;
}
