import { is_generator, iterate, step_generator } from "./iterate.ts";
import { mark_started } from "./started.ts";

/**
 * What `yield from` goes over: `yield*` hands on to it what is sent and thrown into the generator. What is thrown while it
 * waits for an iterator that is no generator is raised by the `yield from` itself.
 */
export function delegate(value: unknown): Iterable<any> {
  if (!is_generator(value)) {
    const steps = iterate(value)[Symbol.iterator]();
    return iterable({ next: () => steps.next(), throw: rethrow });
  }
  mark_started(value);
  return iterable({
    next: (sent) => step_generator(() => value.next(sent)),
    throw: (error) => step_generator(() => value.throw(error)),
  });
}

interface Steps {
  next(sent?: unknown): IteratorResult<unknown, unknown>;
  throw(error: unknown): IteratorResult<unknown, unknown>;
}

function iterable(steps: Steps): Iterable<any> {
  const iterator = { ...steps, [Symbol.iterator]: () => iterator };
  return iterator;
}

function rethrow(error: unknown): never {
  throw error;
}
