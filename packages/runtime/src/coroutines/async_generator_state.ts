import { keep_generator } from "../asyncio/asyncgens.ts";
import { running } from "../asyncio/running.ts";
import { RuntimeError, StopAsyncIteration, StopIteration } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { raise_from } from "../python/exceptions/raise.ts";
import { aclose } from "./async_generators.ts";

import type { EventLoop } from "../asyncio/base_events.ts";

/** A native asynchronous generator. */
export type NativeAsyncGenerator = AsyncGenerator<unknown, unknown, unknown>;

/** One step: `next` and what it sends, or `throw` and what is raised inside. */
type Step = "next" | "throw";

/** What Python knows of an asynchronous generator, and JavaScript does not tell. */
export class AsyncGeneratorState {
  is_started = false;
  /** A step is under way: JavaScript would let a second one wait for its turn, Python refuses it. */
  is_running = false;
  is_finished = false;
  /** `aclose` has been awaited, whether or not the generator went on. */
  is_closing = false;
  /** The loop that closes the generator at its end. */
  loop: EventLoop | null = null;
}

const STATE: unique symbol = /* @__PURE__ */ Symbol("state");

/** Whether the value is a native asynchronous generator. */
export function is_async_generator(value: unknown): value is NativeAsyncGenerator {
  return (value as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag] === "AsyncGenerator";
}

export function state_of(generator: NativeAsyncGenerator): AsyncGeneratorState {
  const marked = generator as NativeAsyncGenerator & { [STATE]?: AsyncGeneratorState };
  return (marked[STATE] ??= new AsyncGeneratorState());
}

/**
 * Takes one step, for the method that error messages name. Raises RuntimeError while another step is under way, and
 * for a StopIteration or StopAsyncIteration that leaves the body (`Objects/genobject.c`: `gen_send_ex2`).
 */
export async function take_step(
  generator: NativeAsyncGenerator,
  step: Step,
  value: unknown,
  method: string,
): Promise<IteratorResult<unknown>> {
  const state = state_of(generator);
  if (state.is_running) throw new RuntimeError(`${method}: asynchronous generator is already running`);
  const was_started = state.is_started;
  if (!was_started) begin(generator, state);
  state.is_running = true;
  try {
    const result = await generator[step](value);
    if (result.done === true) finish(generator, state);
    return result;
  } catch (error) {
    finish(generator, state);
    throw was_started || step === "next" ? escaped(error) : error;
  } finally {
    state.is_running = false;
  }
}

/** The loop in which a generator is first used closes it at the loop's end, unless it has ended by then. */
function begin(generator: NativeAsyncGenerator, state: AsyncGeneratorState): void {
  state.is_started = true;
  state.loop = running.loop;
  if (state.loop !== null) keep_generator(state.loop, [generator, aclose]);
}

function finish(generator: NativeAsyncGenerator, state: AsyncGeneratorState): void {
  state.is_finished = true;
  state.loop?._async_generators.delete(generator);
}

function escaped(thrown: unknown): unknown {
  const error = exception(thrown);
  if (!(error instanceof StopAsyncIteration || error instanceof StopIteration)) return error;
  const name = error instanceof StopIteration ? "StopIteration" : "StopAsyncIteration";
  return raise_from(new RuntimeError(`async generator raised ${name}`), error);
}
