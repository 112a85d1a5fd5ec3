import { equal } from "../comparison/equality.ts";
import { iterate } from "../iteration/iterate.ts";
import { repr } from "../repr/repr.ts";
import type { Dict } from "./dict.ts";
import {
  iterator_over,
  ItemIterator,
  ReverseItemIterator,
  ReverseValueIterator,
  ValueIterator,
  watched,
} from "./dict_iterators.ts";
import { PySet } from "./set.ts";
import { is_set_like, proper_subset, same_items, type SetLike, subset } from "./set_algebra.ts";
import { NotImplemented } from "./singletons.ts";
import { type Row, Tuple } from "./tuple.ts";

/** What the three views share: they look at the dict, they do not copy it. */
abstract class View<T, K = any, V = any> {
  protected readonly dict: Dict<K, V>;

  constructor(dict: Dict<K, V>) {
    this.dict = dict;
  }

  abstract [Symbol.iterator](): IterableIterator<T>;

  __len__(): number {
    return this.dict.size;
  }

  abstract __reversed__(): IterableIterator<T>;
}

/** What `keys()` and `items()` share: they are sets too. */
abstract class SetView<T, K, V> extends View<T, K, V> {
  abstract __contains__(value: unknown): boolean;

  raw$size(): number {
    return this.dict.size;
  }

  raw$has(value: unknown): boolean {
    return this.__contains__(value);
  }

  isdisjoint(other: unknown): boolean {
    for (const item of iterate(other)) if (this.__contains__(item)) return false;
    return true;
  }

  __eq__(other: unknown): any {
    return is_set_like(other) ? same_items(this, other) : NotImplemented;
  }

  __lt__(other: unknown): any {
    return is_set_like(other) ? proper_subset(this, other) : NotImplemented;
  }

  __le__(other: unknown): any {
    return is_set_like(other) ? subset(this, other) : NotImplemented;
  }

  __gt__(other: unknown): any {
    return is_set_like(other) ? proper_subset(other, this) : NotImplemented;
  }

  __ge__(other: unknown): any {
    return is_set_like(other) ? subset(other, this) : NotImplemented;
  }

  __and__(other: unknown): PySet {
    return new PySet(this).intersection(other);
  }

  __or__(other: unknown): PySet {
    return new PySet(this).union(other);
  }

  __sub__(other: unknown): PySet {
    return new PySet(this).difference(other);
  }

  __xor__(other: unknown): PySet {
    return new PySet(this).symmetric_difference(other);
  }

  __rand__(other: unknown): PySet {
    return new PySet(other).intersection(this);
  }

  __ror__(other: unknown): PySet {
    return new PySet(other).union(this);
  }

  __rsub__(other: unknown): PySet {
    return new PySet(other).difference(this);
  }

  __rxor__(other: unknown): PySet {
    return new PySet(other).symmetric_difference(this);
  }
}

/** `dict.keys()`. */
export class DictKeys<K = any, V = any> extends SetView<K, K, V> implements SetLike {
  static readonly __builtin__: string = "dict_keys";

  [Symbol.iterator](): IterableIterator<K> {
    return this.dict[Symbol.iterator]();
  }

  raw$iterator(): IterableIterator<K> {
    return this.dict.raw$iterator();
  }

  __reversed__(): IterableIterator<K> {
    return this.dict.__reversed__();
  }

  __contains__(key: unknown): boolean {
    return this.dict.has(key);
  }

  __repr__(): string {
    return `dict_keys(${repr([...this])})`;
  }
}

/** `dict.values()`. */
export class DictValues<V = any> extends View<V, any, V> {
  static readonly __builtin__: string = "dict_values";

  [Symbol.iterator](): IterableIterator<V> {
    return watched(this.dict, this.dict.raw$values());
  }

  raw$iterator(): IterableIterator<V> {
    return iterator_over(this.dict, ValueIterator, this.dict.raw$values());
  }

  __reversed__(): IterableIterator<V> {
    return iterator_over(this.dict, ReverseValueIterator, [...this.dict.raw$values()].reverse().values());
  }

  __contains__(value: unknown): boolean {
    for (const item of this.dict.raw$values()) if (equal(item, value)) return true;
    return false;
  }

  __repr__(): string {
    return `dict_values(${repr([...this])})`;
  }
}

/** `dict.items()`. */
export class DictItems<K = any, V = any> extends SetView<Row<[K, V]>, K, V> implements SetLike {
  static readonly __builtin__: string = "dict_items";

  [Symbol.iterator](): IterableIterator<Row<[K, V]>> {
    return watched(this.dict, rows(this.dict.raw$entries()));
  }

  raw$iterator(): IterableIterator<Row<[K, V]>> {
    return iterator_over(this.dict, ItemIterator, rows(this.dict.raw$entries()));
  }

  __reversed__(): IterableIterator<Row<[K, V]>> {
    return iterator_over(this.dict, ReverseItemIterator, rows([...this.dict.raw$entries()].reverse()));
  }

  __contains__(item: unknown): boolean {
    if (!(item instanceof Tuple) || item.length !== 2) return false;
    const value = this.dict.find(item.at(0));
    return value !== undefined && equal(value, item.at(1));
  }

  __repr__(): string {
    return `dict_items(${repr([...this])})`;
  }
}

function* rows<K, V>(entries: Iterable<[K, V]>): Generator<Row<[K, V]>> {
  for (const entry of entries) yield new Tuple(entry) as unknown as Row<[K, V]>;
}
