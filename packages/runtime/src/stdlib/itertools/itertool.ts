import { LazyIterator } from "../../python/builtins/lazy_iterator.ts";
import { iterate } from "../../python/iteration/iterate.ts";

/** What all of `itertools` gives: an iterator that computes its items when they are asked for. */
export class Itertool extends LazyIterator<any> {
  static readonly __module__: string = "itertools";
  static readonly __name__: string = "itertool";

  constructor(name: string, steps: Iterator<any>) {
    super(`itertools.${name}`, steps);
  }
}

/** The iterator over any Python iterable. Raises TypeError for what is none. */
export function iterator_of(items: unknown): Iterator<any> {
  return iterate(items)[Symbol.iterator]() as Iterator<any>;
}

/** The rest of an iterator, without closing it when the loop is left. */
export function rest_of(iterator: Iterator<any>): Iterable<any> {
  const adapter = { next: () => iterator.next(), [Symbol.iterator]: () => adapter };
  return adapter;
}
