import { class_model } from "../classes/model.ts";
import { setitem } from "../items/setitem.ts";
import { at_most_one } from "../classes/extended_arguments.ts";
import { equal } from "../comparison/equality.ts";
import { KeyError, TypeError } from "../exceptions/hierarchy.ts";
import { type Keywords, take_keywords } from "../calls/keywords.ts";
import { is_plain_key } from "../hashing/keys.ts";
import { ObjectKeys } from "../hashing/object_keys.ts";
import { guarded } from "../repr/recursion.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { late } from "../late.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { iterator_over, KeyIterator, ReverseKeyIterator, watched } from "./dict_iterators.ts";
import { DictItems, DictKeys, DictValues } from "./dict_views.ts";
import { merge_into } from "./dict_update.ts";
import { NotImplemented } from "./singletons.ts";
import { type Row, Tuple } from "./tuple.ts";

/** Python's dict: keys compared with `==`, kept in the order of insertion. */
export class Dict<K = any, V = any> {
  static readonly __builtin__: string = "dict";
  static readonly __hidden__: readonly string[] = ["size", "has", "find", "set", "remove"];

  static {
    late.Dict = this;
  }

  readonly #entries = new Map<unknown, V>();
  /** The Python keys of those entries whose native key is another value: True for 1, a tuple for its text. */
  #originals: Map<unknown, K> | null = null;
  #objects: ObjectKeys | null = null;
  /** The native keys in order while `popitem` takes one after the other; forgotten at any other change. */
  #tail: unknown[] | null = null;

  constructor(source: Dict<K, V>, keywords?: Keywords);
  constructor(entries: Iterable<readonly [K, V]>, keywords?: Keywords);
  constructor(source?: unknown, keywords?: Keywords);
  constructor(source?: unknown, keywords?: Keywords) {
    if (source !== undefined) merge_into(this, source);
    if (keywords !== undefined) merge_into(this, keywords);
  }

  /** `dict.__new__` looks at none of its arguments: `__init__` does. */
  static __builtin_new__(): readonly unknown[] {
    return [];
  }

  static __builtin_init__(target: Dict, args: unknown[]): void {
    const keywords = take_keywords(args);
    at_most_one("dict", args);
    if (args.length === 1) merge_into(target, args[0]);
    merge_into(target, keywords);
  }

  /** A dict with the keys of an iterable, all with the same value; of the class that it is called on. */
  static fromkeys<T, V = null>(keys: T, value: V = null as V): Dict<Items<T>, V> {
    // Called on the type `dict` itself, it is no class of JavaScript's.
    const cls: typeof Dict = this?.prototype instanceof Dict ? this : Dict;
    const made: unknown = class_model(this ?? Dict)?.construct(this, [], null) ?? Reflect.construct(cls, []);
    const is_plain = made instanceof Dict && made.constructor === Dict;
    const { raw$code } = (keys ?? {}) as { raw$code?: (key: unknown) => number | bigint | undefined };
    for (const key of iterate(keys)) {
      if (is_plain) made.set(key, value, raw$code?.call(keys, key));
      else setitem(made, key, value);
    }
    return made as Dict<Items<T>, V>;
  }

  /** The number of entries. */
  get size(): number {
    return this.#entries.size;
  }

  /** Whether the key is there. */
  has(key: unknown, code?: number | bigint): boolean {
    return this.#entries.has(this.#is_native(key) ? key : this.#native(key, code));
  }

  /** The value of a key, or undefined when the key is not there. */
  find(key: unknown): V | undefined {
    return this.#entries.get(this.#is_native(key) ? key : this.#native(key));
  }

  /** `dict[key] = value`. `code` is the hash of the key where that is known. */
  set(key: K, value: V, code?: number | bigint): void {
    this.#tail = null;
    if (this.#is_native(key)) this.#entries.set(key, value);
    else this.#set_original(key, value, code);
  }

  /** The hash that the key of an entry gave; undefined where anybody can compute it. */
  raw$code(key: unknown): number | bigint | undefined {
    return this.#objects?.code_of(key);
  }

  /** Removes a key; says whether it was there. */
  remove(key: unknown): boolean {
    this.#tail = null;
    const native = this.#is_native(key) ? key : this.#native(key);
    if (!this.#entries.delete(native)) return false;
    this.#objects?.forget(native, this.#original(native));
    this.#originals?.delete(native);
    return true;
  }

  /** The keys as they were inserted, with no watch on changes. */
  *raw$keys(): Generator<K> {
    for (const native of this.#entries.keys()) yield this.#original(native);
  }

  /** Keys and values, with no watch on changes. */
  *raw$entries(): Generator<[K, V]> {
    for (const [native, value] of this.#entries) yield [this.#original(native), value];
  }

  /** The values, with no watch on changes. */
  raw$values(): IterableIterator<V> {
    return this.#entries.values();
  }

  /** What `iter` gives: the iterator as a value of Python's. */
  raw$iterator(): IterableIterator<K> {
    return iterator_over(this, KeyIterator, this.raw$keys());
  }

  [Symbol.iterator](): IterableIterator<K> {
    const keys = this.#originals === null ? (this.#entries.keys() as IterableIterator<K>) : this.raw$keys();
    return watched(this, keys);
  }

  get(key: unknown): V | null;
  get<D>(key: unknown, fallback: D): V | D;
  get(key: unknown, fallback: unknown = null): unknown {
    const value = this.#entries.get(this.#is_native(key) ? key : this.#native(key));
    return value === undefined ? fallback : value;
  }

  keys(): DictKeys<K, V> {
    return new DictKeys(this);
  }

  values(): DictValues<V> {
    return new DictValues(this);
  }

  items(): DictItems<K, V> {
    return new DictItems(this);
  }

  /** Removes a key and returns its value. Raises KeyError when it is not there and no fallback is given. */
  pop(key: unknown, fallback: unknown = undefined): any {
    const value = this.find(key);
    if (value === undefined) {
      if (fallback === undefined) throw new KeyError(key);
      return fallback;
    }
    this.remove(key);
    return value;
  }

  /** Removes the entry that was inserted last. Raises KeyError when there is none. */
  popitem(): Row<[K, V]> {
    if (this.size === 0) throw new KeyError("popitem(): dictionary is empty");
    const tail = this.#tail ?? [...this.#entries.keys()];
    const native = tail.pop();
    const item: Row<[K, V]> = Tuple.of(this.#original(native), this.#entries.get(native) as V);
    this.remove(item.at(0));
    this.#tail = tail;
    return item;
  }

  setdefault(key: K, fallback: any = null): any {
    const value = this.find(key);
    if (value !== undefined) return value;
    this.set(key, fallback);
    return fallback;
  }

  /** Takes entries from a mapping, from pairs, and from keyword arguments. */
  update(...given: unknown[]): null {
    const keywords = take_keywords(given);
    const args = given[0] === undefined ? given.slice(1) : given;
    if (args.length > 1) throw new TypeError(`update expected at most 1 argument, got ${args.length}`);
    if (args.length === 1) merge_into(this, args[0]);
    merge_into(this, keywords);
    return null;
  }

  clear(): null {
    this.#entries.clear();
    this.#tail = null;
    this.#originals = null;
    this.#objects = null;
    return null;
  }

  copy(): Dict<K, V> {
    const copy = new Dict<K, V>();
    for (const [key, value] of this.raw$entries()) copy.set(key, value, this.raw$code(key));
    return copy;
  }

  __len__(): number {
    return this.#entries.size;
  }

  __contains__(key: unknown): boolean {
    return this.has(key);
  }

  __getitem__(key: unknown): V {
    const value = this.#entries.get(this.#is_native(key) ? key : this.#native(key));
    if (value !== undefined) return value;
    const missing = special(this.constructor.prototype, "__missing__");
    if (missing === undefined) throw new KeyError(key);
    return missing.call(this, key);
  }

  __setitem__(key: K, value: V): null {
    this.set(key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    if (!this.remove(key)) throw new KeyError(key);
    return null;
  }

  __reversed__(): IterableIterator<K> {
    return iterator_over(this, ReverseKeyIterator, [...this.raw$keys()].reverse().values());
  }

  __repr__(): string {
    return guarded(
      this,
      "{...}",
      () => `{${[...this.raw$entries()].map(([key, value]) => `${repr(key)}: ${repr(value)}`).join(", ")}}`,
    );
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Dict)) return NotImplemented;
    if (other.size !== this.size) return false;
    for (const [key, value] of this.raw$entries()) {
      const counterpart = other.find(key);
      if (counterpart === undefined || !equal(value, counterpart)) return false;
    }
    return true;
  }

  __or__(other: unknown): any {
    return other instanceof Dict ? merged(this, other) : NotImplemented;
  }

  __ne__(other: unknown): any {
    const answer: unknown = Dict.prototype.__eq__.call(this, other);
    return answer === NotImplemented ? answer : answer !== true;
  }

  __ror__(other: unknown): any {
    return other instanceof Dict ? merged(other, this) : NotImplemented;
  }

  __ior__(other: unknown): this {
    merge_into(this, other);
    return this;
  }

  #native(key: unknown, code?: number | bigint): unknown {
    return (this.#objects ??= new ObjectKeys()).native(key, this.#entries, this.#originals, code);
  }

  #is_native(key: unknown): boolean {
    return is_plain_key(key) && (this.#objects === null || !this.#objects.counts_all);
  }

  #original(native: unknown): K {
    return (this.#originals === null ? native : (this.#originals.get(native) ?? native)) as K;
  }

  /** A key that is equal to one already there leaves that one in place, as in Python. */
  #set_original(key: K, value: V, code: number | bigint | undefined): void {
    const native = this.#native(key, code);
    if (!this.#entries.has(native)) {
      if (native !== key) (this.#originals ??= new Map()).set(native, key);
      this.#objects!.remember(native, key);
    }
    this.#entries.set(native, value);
  }
}

function merged(left: Dict, right: Dict): Dict {
  const result = new Dict();
  for (const [key, value] of left.raw$entries()) result.set(key, value, left.raw$code(key));
  merge_into(result, right);
  return result;
}
