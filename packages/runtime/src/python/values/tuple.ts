import { at_most_one, no_keywords } from "../classes/extended_arguments.ts";
import { take_keywords } from "../calls/keywords.ts";
import { eq } from "../comparison/equality.ts";
import { compare_sequences, type Ordering } from "../comparison/sequences.ts";
import { ValueError } from "../exceptions/hierarchy.ts";
import { hash_tuple } from "../hashing/hash.ts";
import { repeat_items } from "../operators/repeat.ts";
import { tuple_text } from "../repr/tuple.ts";
import { is_ } from "../identity.ts";
import { sequence_index, slice_items } from "../items/sequence.ts";
import { iterate } from "../iteration/iterate.ts";
import { late } from "../late.ts";
import { item_bounds } from "../methods/string/bounds.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice } from "./slice.ts";

/** Python's tuple: immutable, compared and hashed by its items. `Tuple.of(a, b)` makes one. */
export class Tuple<T extends readonly unknown[] = readonly any[]> {
  static readonly __builtin__: string = "tuple";
  static readonly __hidden__: readonly string[] = ["items", "length", "at"];
  readonly items: T;

  static {
    late.Tuple = this;
  }

  /** Takes the array over without a copy: nobody else may keep it. */
  constructor(items: T) {
    this.items = items;
  }

  /** `tuple.__new__` takes the items of any iterable. */
  static __builtin_new__(args: unknown[], cls: Function): readonly unknown[] {
    // An `__init__` of the class's own is what looks at keyword arguments.
    if ("__init__" in cls.prototype) take_keywords(args);
    no_keywords("tuple", args);
    at_most_one("tuple", args);
    return [args.length === 0 ? [] : [...iterate(args[0])]];
  }

  static of<T extends readonly unknown[]>(...items: T): Row<T> {
    return new Tuple(items) as unknown as Row<T>;
  }

  static from<T>(items: Iterable<T>): Tuple<T[]> {
    return new Tuple([...items]);
  }

  get length(): T["length"] {
    return this.items.length;
  }

  /** The item at an index of JavaScript's kind, negative from the end; null when there is none. */
  at(index: number): T[number] | null {
    return this.items.at(index) ?? null;
  }

  [Symbol.iterator](): ArrayIterator<T[number]> {
    return this.items[Symbol.iterator]() as ArrayIterator<T[number]>;
  }

  count(value: unknown): number {
    return this.items.reduce<number>((total, item) => total + (is_(item, value) || eq(item, value) ? 1 : 0), 0);
  }

  /** Raises ValueError when the value is not there. */
  index(value: unknown, start: unknown = undefined, stop: unknown = undefined): number {
    const [from, end] = item_bounds(this.items.length, start, stop);
    for (let index = from; index < end; index++) {
      if (is_(this.items[index], value) || eq(this.items[index], value)) return index;
    }
    throw new ValueError("tuple.index(x): x not in tuple");
  }

  __len__(): number {
    return this.items.length;
  }

  __contains__(value: unknown): boolean {
    return this.items.some((item) => is_(item, value) || eq(item, value));
  }

  __getitem__(key: unknown): any {
    if (key instanceof Slice) return new Tuple(slice_items(this.items, key));
    return this.items[sequence_index(this.items.length, key, "tuple", "tuple index out of range")];
  }

  __hash__(): number | bigint {
    return hash_tuple(this.items);
  }

  __repr__(): string {
    return tuple_text(this.items);
  }

  __eq__(other: unknown): any {
    return other instanceof Tuple ? compare_sequences(this.items, other.items, "eq") : NotImplemented;
  }

  __ne__(other: unknown): any {
    return other instanceof Tuple ? !compare_sequences(this.items, other.items, "eq") : NotImplemented;
  }

  __lt__(other: unknown): any {
    return this.#compare(other, "lt");
  }

  __le__(other: unknown): any {
    return this.#compare(other, "le");
  }

  __gt__(other: unknown): any {
    return this.#compare(other, "gt");
  }

  __ge__(other: unknown): any {
    return this.#compare(other, "ge");
  }

  __add__(other: unknown): any {
    return other instanceof Tuple ? new Tuple([...this.items, ...other.items]) : NotImplemented;
  }

  __mul__(times: unknown): any {
    if (times === 1 && this.constructor === Tuple) return this;
    const items = repeat_items(this.items, times);
    return items === undefined ? NotImplemented : new Tuple(items);
  }

  __rmul__(times: unknown): any {
    return this.__mul__(times);
  }

  #compare(other: unknown, ordering: Ordering): any {
    return other instanceof Tuple ? compare_sequences(this.items, other.items, ordering) : NotImplemented;
  }
}

/** Whether a value is a tuple and no object of a class that extends it, which may have an `__iter__` of its own. */
export function is_plain_tuple(value: unknown): value is Tuple {
  return typeof value === "object" && value !== null && value.constructor === Tuple;
}

/** A tuple whose length is known: destructuring gives each item its own type. */
export type Row<T extends readonly unknown[]> = Tuple<T> & T;
