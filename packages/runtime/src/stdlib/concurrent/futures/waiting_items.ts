import { iterate } from "../../../python/iteration/iterate.ts";
import { Tuple } from "../../../python/values/tuple.ts";

/** `zip` over iterables some of which wait for their items. */
export async function* zip_waiting(...iterables: unknown[]): AsyncGenerator<Tuple, void> {
  const iterators = iterables.map(items_of);
  for (;;) {
    const items: unknown[] = [];
    for (const iterator of iterators) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      items.push(value);
    }
    yield new Tuple(items);
  }
}

/** `enumerate` over an iterable that waits for its items. */
export async function* enumerate_waiting(iterable: unknown, start = 0): AsyncGenerator<Tuple, void> {
  const iterator = items_of(iterable);
  for (let count = start; ; count++) {
    const { done, value } = await iterator.next();
    if (done === true) return;
    yield new Tuple([count, value]);
  }
}

function items_of(iterable: unknown): Iterator<unknown> | AsyncIterator<unknown> {
  if (typeof iterable === "object" && iterable !== null && Symbol.asyncIterator in iterable)
    return (iterable as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return (iterate(iterable) as Iterable<unknown>)[Symbol.iterator]();
}
