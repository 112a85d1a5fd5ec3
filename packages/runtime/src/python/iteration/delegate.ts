import { GeneratorExit, StopIteration, TypeError } from "../exceptions/hierarchy.ts";
import { close_inner } from "./close_inner.ts";
import { is_generator, iterate, step_generator, type Stepper } from "./iterate.ts";
import { mark_started } from "./started.ts";

/**
 * What `yield from` goes over: `yield*` hands on to it what is sent and thrown into the generator. What is thrown while it
 * waits for an iterator without a `throw` is raised by the `yield from` itself (PEP 380).
 */
export function delegate(value: unknown): Iterable<any> {
  if (is_generator(value)) return delegate_generator(value);
  if ((value as { raw$is_coroutine?: boolean } | null)?.raw$is_coroutine === true)
    throw new TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  const iterator = inner_iterator(value);
  return delegate_iterator(iterator, iterate(iterator)[Symbol.iterator]() as Stepper);
}

/** What a `__iter__` of Python gives stays itself, so that its `send` and `throw` are found. */
function inner_iterator(value: unknown): unknown {
  const made = (value as { __iter__?: () => unknown } | null)?.__iter__;
  return made === undefined || typeof value !== "object" ? value : made.call(value);
}

function delegate_generator(generator: Generator): Iterable<any> {
  mark_started(generator);
  return iterable({
    next: (sent) => step_generator(() => generator.next(sent)),
    throw(error) {
      if (error instanceof GeneratorExit) close_inner((exit) => generator.throw(exit), error, "generator");
      return step_generator(() => generator.throw(error));
    },
  });
}

interface Methods {
  send?(value: unknown): unknown;
  throw?(error: unknown): unknown;
  close?(): unknown;
}

/** Any other iterator: it may have `send`, `throw` and `close` of its own. */
export function delegate_iterator(iterator: unknown, steps: Stepper): Iterable<any> {
  const methods = iterator as Methods;
  return iterable({
    next: (sent) =>
      (sent ?? null) === null || typeof methods.send !== "function" ? steps.next() : step_of(() => methods.send!(sent)),
    throw(error) {
      if (error instanceof GeneratorExit && typeof methods.close === "function") methods.close();
      else if (typeof methods.throw === "function") return step_of(() => methods.throw!(error));
      throw error;
    },
  });
}

function step_of(method: () => unknown): IteratorResult<unknown, unknown> {
  try {
    return { done: false, value: method() ?? null };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}

interface Steps {
  next(sent?: unknown): IteratorResult<unknown, unknown>;
  throw(error: unknown): IteratorResult<unknown, unknown>;
}

function iterable(steps: Steps): Iterable<any> {
  const iterator = { ...steps, [Symbol.iterator]: () => iterator };
  return iterator;
}
