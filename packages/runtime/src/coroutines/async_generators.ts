import { Coroutine } from "./coroutine.ts";
import { state_of, take_step } from "./async_generator_state.ts";
import { unawaited } from "./awaitable_object.ts";
import { GeneratorExit, RuntimeError, StopAsyncIteration, TypeError } from "../python/exceptions/hierarchy.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { exception } from "../python/exceptions/native.ts";
import { raise_ } from "../python/exceptions/raise.ts";
import { address } from "../python/identity.ts";

import type { NativeAsyncGenerator } from "./async_generator_state.ts";
import type { CoroutineFunction } from "./coroutine_function.ts";

/** The awaitables that an asynchronous generator's methods return: coroutine objects under other names. */
abstract class GeneratorCall extends Coroutine<unknown> {
  readonly _method: string;
  readonly _generator: NativeAsyncGenerator;

  constructor(method: string, body: CoroutineFunction, generator: NativeAsyncGenerator, argument?: unknown) {
    super(body, [generator, argument]);
    this._method = method;
    this._generator = generator;
  }

  /** How the error for a second await names it. */
  abstract get _reused(): string;

  override _call(): unknown {
    if (this._state !== "created") throw new RuntimeError(`cannot reuse already awaited ${this._reused}`);
    return super._call();
  }

  /** A task that is cancelled before its first step raises CancelledError inside the generator. */
  override _start_with(error: object): Promise<unknown> {
    this.close();
    return take_step(this._generator, "throw", error, "athrow()").then(asend_result);
  }

  override _kind(): string {
    return `coroutine method '${this._method}'`;
  }

  override _text(_done: boolean): string {
    return `<${(this.constructor as typeof GeneratorCall).__name__} without __name__>()`;
  }

  override __repr__(): string {
    return `<${(this.constructor as typeof GeneratorCall).__name__} object at ${address(this)}>`;
  }
}

class SendCall extends GeneratorCall {
  static override readonly __name__: string = "async_generator_asend";

  override get _reused(): string {
    return "__anext__()/asend()";
  }
}

class ThrowCall extends GeneratorCall {
  static override readonly __name__: string = "async_generator_athrow";

  override get _reused(): string {
    return "aclose()/athrow()";
  }
}

/** `generator.asend(value)`: awaited, it resumes the generator with the value and gives what it yields next. */
export function asend(generator: NativeAsyncGenerator, value: unknown): Coroutine<unknown> {
  return new SendCall("asend", send, generator, value);
}

/** `generator.__anext__()`. */
export function __anext__(generator: NativeAsyncGenerator): Coroutine<unknown> {
  return asend(generator, null);
}

/** `generator.athrow(error)`: awaited, it raises the error where the generator waits. */
export function athrow(generator: NativeAsyncGenerator, error: unknown): Coroutine<unknown> {
  return new ThrowCall("athrow", throw_into, generator, error);
}

/** `generator.aclose()`: awaited, it raises GeneratorExit where the generator waits. */
export function aclose(generator: NativeAsyncGenerator): Coroutine<unknown> {
  return new ThrowCall("aclose", close, generator);
}

/** `generator.__aiter__()`: the generator itself. */
export function __aiter__(generator: NativeAsyncGenerator): NativeAsyncGenerator {
  return generator;
}

/**
 * Closes a generator that nothing refers to any more, in a task of its own, as CPython's finalizer does
 * (`Lib/asyncio/base_events.py`: `_asyncgen_finalizer_hook`).
 */
export function finalize(generator: NativeAsyncGenerator): void {
  const { is_started, is_finished, loop } = state_of(generator);
  if (!is_started || is_finished || loop === null) return;
  loop._async_generators.delete(generator);
  if (!loop.is_closed()) loop.call_soon(() => loop.create_task(aclose(generator)));
}

async function send(generator: NativeAsyncGenerator, value: unknown): Promise<unknown> {
  const { is_started, is_running } = state_of(generator);
  if (!is_started && !is_running && value !== null) {
    throw new TypeError("can't send non-None value to a just-started async generator");
  }
  return asend_result(await take_step(generator, "next", value, "anext()"));
}

function asend_result(step: IteratorResult<unknown>): unknown {
  if (step.done === true) throw stackless(() => new StopAsyncIteration());
  return unawaited(step.value);
}

async function throw_into(generator: NativeAsyncGenerator, error: unknown): Promise<unknown> {
  if (is_over(generator, "athrow()")) return null;
  return asend_result(await take_step(generator, "throw", raise_(error), "athrow()"));
}

async function close(generator: NativeAsyncGenerator): Promise<null> {
  if (is_over(generator, "aclose()")) return null;
  state_of(generator).is_closing = true;
  let step: IteratorResult<unknown>;
  try {
    step = await take_step(
      generator,
      "throw",
      stackless(() => new GeneratorExit()),
      "aclose()",
    );
  } catch (thrown) {
    const error = exception(thrown);
    if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return null;
    throw error;
  }
  if (step.done !== true) throw new RuntimeError("async generator ignored GeneratorExit");
  return null;
}

/** Whether nothing is left to be thrown into. Raises StopAsyncIteration for a generator that ignored a first `aclose`. */
function is_over(generator: NativeAsyncGenerator, method: string): boolean {
  const { is_finished, is_running, is_closing } = state_of(generator);
  if (is_finished) return true;
  if (is_running) throw new RuntimeError(`${method}: asynchronous generator is already running`);
  if (is_closing) throw stackless(() => new StopAsyncIteration());
  return false;
}
