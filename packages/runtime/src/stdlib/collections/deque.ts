import { MATCHED_AS } from "../../python/patterns/flags.ts";
import { call } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { equal } from "../../python/comparison/equality.ts";
import { compare_sequences, type Ordering } from "../../python/comparison/sequences.ts";
import { IndexError, RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index, require_index, position_of } from "../../python/items/position.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name, type_name } from "../../python/names.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A list that is quick at both ends; with `maxlen`, what is too many falls out at the other end. */
export class deque<T = any> {
  static readonly [MATCHED_AS]: string = "sequence";
  static readonly [SIGNATURE]: string = "iterable=…, maxlen=…";
  static readonly __builtin__: string = "deque";
  static readonly __module__: string = "collections";
  static readonly raw$type_name: string = "collections.deque";
  static readonly __hidden__: readonly string[] = ["items"];

  /** The items from `#first` on; what stands before it was taken. */
  #items: T[] = [];
  #first = 0;
  #changes = 0;
  #limit = Infinity;

  static __builtin_init__(target: deque, args: unknown[]): void {
    const { iterable, maxlen } = take_keywords(args);
    if (args.length > 2) throw new TypeError(`deque() takes at most 2 arguments (${args.length} given)`);
    const [items = iterable ?? null, limit = maxlen ?? null] = args;
    target.#initialize(items, limit);
  }

  static __builtin_new__(): readonly unknown[] {
    return [];
  }

  constructor(iterable: any = null, maxlen: any = null) {
    this.#initialize(iterable, maxlen);
  }

  #initialize(iterable: any, maxlen: any): void {
    if (maxlen !== null && as_index(maxlen) === undefined) throw new TypeError("an integer is required");
    const limit = maxlen === null ? Infinity : Number(as_index(maxlen));
    if (limit < 0) throw new ValueError("maxlen must be non-negative");
    this.#limit = limit;
    this.clear();
    if (iterable !== null) this.extend(iterable);
  }

  get maxlen(): number | null {
    return this.#limit === Infinity ? null : this.#limit;
  }

  /** The items in order. */
  get items(): T[] {
    if (this.#first > 0) this.#items = this.#items.slice(this.#first);
    this.#first = 0;
    return this.#items;
  }

  append(item: T): null {
    this.#changes += 1;
    this.#items.push(item);
    if (this.__len__() > this.#limit) this.popleft();
    return null;
  }

  appendleft(item: T): null {
    this.#changes += 1;
    if (this.#first > 0) this.#items[--this.#first] = item;
    else this.#prepend(item);
    if (this.__len__() > this.#limit) this.pop();
    return null;
  }

  /** Makes room in front for as many again. */
  #prepend(item: T): void {
    const room = this.#items.length + 8;
    this.#items = [...new Array<T>(room), ...this.#items];
    this.#first = room - 1;
    this.#items[this.#first] = item;
  }

  pop(): T {
    if (this.__len__() === 0) throw new IndexError("pop from an empty deque");
    this.#changes += 1;
    return this.#items.pop() as T;
  }

  popleft(): T {
    if (this.__len__() === 0) throw new IndexError("pop from an empty deque");
    this.#changes += 1;
    const item = this.#items[this.#first] as T;
    this.#items[this.#first] = undefined as T;
    this.#first += 1;
    if (this.#first > 32 && this.#first * 2 > this.#items.length) void this.items;
    return item;
  }

  extend(iterable: any): null {
    for (const item of iterable === this ? [...this.items] : iterate(iterable)) this.append(item as T);
    return null;
  }

  extendleft(iterable: any): null {
    for (const item of iterable === this ? [...this.items] : iterate(iterable)) this.appendleft(item as T);
    return null;
  }

  clear(): null {
    this.#changes += 1;
    this.#items = [];
    this.#first = 0;
    return null;
  }

  copy(): deque<T> {
    const { constructor } = this;
    if (constructor === deque) return new deque<T>(this.items, this.maxlen);
    const limit = this.maxlen;
    return (limit === null ? call(constructor, this) : call(constructor, this, limit)) as deque<T>;
  }

  __reduce__(): Tuple {
    const { maxlen } = this;
    const attributes = Object.entries(this);
    const state = attributes.length === 0 ? null : new Dict(attributes);
    return Tuple.of(
      this.constructor,
      maxlen === null ? Tuple.of() : Tuple.of([], maxlen),
      state,
      this[Symbol.iterator](),
    );
  }

  count(value: any): number {
    return this.items.filter((item) => equal(item, value)).length;
  }

  index(value: any, start: any = 0, stop: any = undefined): number {
    const { items } = this;
    const end = stop === undefined ? items.length : place(stop, items.length);
    for (let index = place(start, items.length); index < end && index < items.length; index++)
      if (equal(items[index], value)) return index;
    throw new ValueError(`${repr(value)} is not in deque`);
  }

  insert(index: any, value: T): null {
    if (this.__len__() >= this.#limit) throw new IndexError("deque already at its maximum size");
    this.#changes += 1;
    this.items.splice(place(index, this.__len__()), 0, value);
    return null;
  }

  remove(value: any): null {
    const found = this.items.findIndex((item) => equal(item, value));
    if (found < 0) throw new ValueError(`${repr(value)} is not in deque`);
    this.#changes += 1;
    this.items.splice(found, 1);
    return null;
  }

  reverse(): null {
    this.#changes += 1;
    this.items.reverse();
    return null;
  }

  rotate(n: any = 1): null {
    const { items } = this;
    if (items.length < 2) return null;
    const steps = Number(require_index(n)) % items.length;
    const split = steps > 0 ? items.length - steps : -steps;
    this.#changes += 1;
    this.#items = [...items.slice(split), ...items.slice(0, split)];
    return null;
  }

  __len__(): number {
    return this.#items.length - this.#first;
  }

  *[Symbol.iterator](): Generator<T, undefined> {
    const changes = this.#changes;
    for (let index = 0; index < this.__len__(); index++) {
      yield this.#items[this.#first + index] as T;
      if (this.#changes !== changes) throw new RuntimeError("deque mutated during iteration");
    }
    return undefined;
  }

  __reversed__(): Iterator<T> {
    return [...this.items].reverse().values();
  }

  __contains__(value: unknown): boolean {
    return this.items.some((item) => equal(item, value));
  }

  __getitem__(index: any): T {
    return this.items[this.#position(index)] as T;
  }

  __setitem__(index: any, value: T): null {
    this.items[this.#position(index)] = value;
    return null;
  }

  __delitem__(index: any): null {
    this.#changes += 1;
    this.items.splice(this.#position(index), 1);
    return null;
  }

  #position(index: unknown): number {
    const given = as_index(index);
    if (given === undefined) throw new TypeError(`sequence index must be integer, not '${type_name(index)}'`);
    const counted = position_of(given, index);
    const position = counted < 0 ? counted + this.__len__() : counted;
    if (position < 0 || position >= this.__len__()) throw new IndexError("deque index out of range");
    return position;
  }

  __repr__(): string {
    const limit = this.maxlen === null ? "" : `, maxlen=${this.maxlen}`;
    const name = class_name(this.constructor);
    return guarded(this, "[...]", () => `${name}(${repr(this.items)}${limit})`);
  }

  __eq__(other: unknown): any {
    return other instanceof deque ? compare_sequences(this.items, other.items, "eq") : NotImplemented;
  }

  __lt__(other: unknown): any {
    return this.#compared(other, "lt");
  }

  __le__(other: unknown): any {
    return this.#compared(other, "le");
  }

  __gt__(other: unknown): any {
    return this.#compared(other, "gt");
  }

  __ge__(other: unknown): any {
    return this.#compared(other, "ge");
  }

  #compared(other: unknown, ordering: Ordering): any {
    return other instanceof deque ? compare_sequences(this.items, other.items, ordering) : NotImplemented;
  }

  __add__(other: unknown): any {
    if (!(other instanceof deque))
      throw new TypeError(`can only concatenate deque (not "${type_name(other)}") to deque`);
    const made = this.copy();
    made.extend(other);
    return made;
  }

  __iadd__(other: unknown): this {
    this.extend(other);
    return this;
  }

  __copy__(): deque<T> {
    return this.copy();
  }
}

// It is equal by its items, which change.
Object.defineProperty(deque.prototype, "__hash__", { value: null, writable: true, configurable: true });

/** An index from either end, within the sequence. */
function place(index: unknown, length: number): number {
  const given = Number(require_index(index));
  return given < 0 ? Math.max(0, given + length) : given;
}
