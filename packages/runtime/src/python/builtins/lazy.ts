import { call } from "../calls/call.ts";
import { invoke } from "../calls/invoke.ts";
import { is_keywords } from "../calls/keywords.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index, require_index } from "../items/position.ts";
import { getitem } from "../items/getitem.ts";
import { len } from "../items/length.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { type_name } from "../names.ts";
import { add } from "../operators/arithmetic.ts";
import { special } from "../special.ts";
import { truth } from "../truth.ts";
import { type Row, Tuple } from "../values/tuple.ts";
import { LazyIterator } from "./lazy_iterator.ts";

/** The built-in `enumerate`: pairs of index and item. */
export function enumerate<T>(
  items: T,
  start: number | { start: number } = 0,
): IterableIterator<Row<[number, Items<T>]>> {
  const first = is_keywords(start) ? start["start"] : start;
  return new LazyIterator("enumerate", numbered(iterate(items), require_index(first)));
}

function numbered(items: Iterable<unknown>, start: number | bigint): Iterator<any> {
  const source = items[Symbol.iterator]();
  let index = start;
  return {
    next(): IteratorResult<any> {
      const step = source.next();
      if (step.done === true) return step;
      const value = new Tuple([index, step.value]);
      index = add(index, 1);
      return { done: false, value };
    },
  };
}

type Rows<T extends readonly unknown[]> = Row<{ [K in keyof T]: Items<T[K]> }>;

/** The built-in `zip`: ends with the shortest; `{ strict: true }` raises ValueError when the lengths differ. */
export function zip<T extends readonly unknown[]>(...iterables: T): IterableIterator<Rows<T>>;
export function zip(...iterables: any[]): IterableIterator<any> {
  const options = is_keywords(iterables.at(-1)) ? iterables.pop() : {};
  const iterators = iterables.map((iterable) => iterate(iterable)[Symbol.iterator]());
  return new LazyIterator("zip", zipped(iterators, truth(options.strict)));
}

/** No generator: what the iterators do may ask for the next row while this one is made. */
function zipped(iterators: readonly Iterator<unknown>[], strict: boolean): Iterator<Tuple> {
  return {
    next(): IteratorResult<Tuple> {
      const row: unknown[] = [];
      for (const iterator of iterators) {
        const step = iterator.next();
        if (step.done !== true) row.push(step.value);
        else {
          if (strict) check_lengths(iterators, row.length);
          return { done: true, value: undefined };
        }
      }
      return row.length === 0 ? { done: true, value: undefined } : { done: false, value: new Tuple(row) };
    },
  };
}

function check_lengths(iterators: readonly Iterator<unknown>[], ended: number): void {
  if (ended > 0)
    throw new ValueError(`zip() argument ${ended + 1} is shorter than argument${ended === 1 ? " 1" : `s 1-${ended}`}`);
  for (let index = 1; index < iterators.length; index++) {
    if (iterators[index]!.next().done === true) continue;
    throw new ValueError(`zip() argument ${index + 1} is longer than argument${index === 1 ? " 1" : `s 1-${index}`}`);
  }
}

/** The built-in `map`: the results of calling the function with the items, one of each iterable. */
export function map<T, R>(transform: (item: Items<T>) => R, items: T): IterableIterator<R>;
export function map(transform: unknown, ...iterables: unknown[]): IterableIterator<any>;
export function map(transform: unknown, ...iterables: unknown[]): IterableIterator<any> {
  if (iterables.length === 0) throw new TypeError("map() must have at least two arguments.");
  return new LazyIterator(
    "map",
    mapped(
      transform,
      iterables.map((iterable) => iterate(iterable)[Symbol.iterator]()),
    ),
  );
}

function mapped(transform: unknown, iterators: readonly Iterator<unknown>[]): Iterator<any> {
  return {
    next(): IteratorResult<any> {
      const row: unknown[] = [];
      for (const iterator of iterators) {
        const step = iterator.next();
        if (step.done === true) return { done: true, value: undefined };
        row.push(step.value);
      }
      return { done: false, value: call(transform, ...row) };
    },
  };
}

/** The built-in `filter`: the items for which the predicate, or without one the item itself, is true. */
export function filter<T>(predicate: ((item: Items<T>) => unknown) | null, items: T): IterableIterator<Items<T>> {
  return new LazyIterator("filter", filtered(predicate, iterate(items)));
}

function* filtered(predicate: unknown, items: Iterable<unknown>): Generator<any> {
  for (const item of items) if (truth(predicate === null ? item : invoke(predicate, item))) yield item;
}

/** The built-in `reversed`. Raises TypeError for what is no sequence. */
export function reversed<T>(items: T): IterableIterator<Items<T>>;
export function reversed(items: unknown): IterableIterator<any> {
  const method = special(items, "__reversed__");
  if (method !== undefined) return method.call(items);
  const is_taken_away = (items as { __reversed__?: unknown } | null)?.__reversed__ === null;
  const is_sequence = Array.isArray(items) || typeof items === "string" || special(items, "__getitem__") !== undefined;
  if (!is_sequence || is_taken_away || as_index(len(items)) === undefined)
    throw new TypeError(`'${type_name(items)}' object is not reversible`);
  return new LazyIterator(Array.isArray(items) ? "list_reverseiterator" : "reversed", backwards(items));
}

function* backwards(items: unknown): Generator<any> {
  for (let index = len(items) - 1; index >= 0; index--) {
    if (index < len(items)) yield getitem(items, index);
  }
}
