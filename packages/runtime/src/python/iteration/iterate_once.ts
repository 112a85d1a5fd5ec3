import { close } from "../methods/generators.ts";
import { is_generator, iterate } from "./iterate.ts";

/** The items of a generator that nobody else has: leaving its loop early closes it at once, as CPython does with what nothing refers to. */
export function iterate_once<T>(generator: Iterable<T>): Iterable<T> {
  if (!is_generator(generator)) return iterate(generator) as Iterable<T>;
  const steps = iterate(generator)[Symbol.iterator]();
  const iterator = {
    next: () => steps.next(),
    return: () => {
      close(generator);
      return { done: true, value: undefined };
    },
    [Symbol.iterator]: () => iterator,
  };
  return iterator as unknown as Iterable<T>;
}
