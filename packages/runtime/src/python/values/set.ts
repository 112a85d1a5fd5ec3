import { KeyError, RuntimeError } from "../exceptions/hierarchy.ts";
import { class_name } from "../names.ts";
import { hash_unordered } from "../hashing/hash.ts";
import { Dict } from "./dict.ts";
import { SetItems } from "./set_items.ts";
import { is_set_like, subset, type SetLike } from "./set_algebra.ts";
import { set_repr } from "./set_repr.ts";
import { NotImplemented } from "./singletons.ts";
import { iterate } from "../iteration/iterate.ts";

/** What set and frozenset share: membership, comparison, and the operations that make a new set. */
abstract class AbstractSet<T> implements SetLike {
  static readonly __hidden__: readonly string[] = ["size", "has", "contents", "derived", "without"];
  protected readonly contents = new SetItems();

  constructor(items: Iterable<T>);
  constructor(source?: unknown);
  constructor(source?: unknown) {
    if (source !== undefined) absorb(this.contents, source);
  }

  get size(): number {
    return this.contents.size;
  }

  has(item: unknown): boolean {
    return this.contents.has(as_item(item));
  }

  *[Symbol.iterator](): Generator<T> {
    const size = this.contents.size;
    for (const item of this.contents) {
      yield item as T;
      if (this.contents.size !== size) throw new RuntimeError("Set changed size during iteration");
    }
  }

  isdisjoint(other: unknown): boolean {
    for (const item of iterate(other)) if (this.contents.has(item)) return false;
    return true;
  }

  issubset(other: unknown): boolean {
    return subset(this, is_set_like(other) ? other : new FrozenSet(other));
  }

  issuperset(other: unknown): boolean {
    for (const item of iterate(other)) if (!this.contents.has(item)) return false;
    return true;
  }

  copy(): this {
    return this.derived(this);
  }

  union(...others: unknown[]): this {
    const result = this.derived(this);
    for (const other of others) absorb(result.contents, other);
    return result;
  }

  intersection(...others: unknown[]): this {
    let result: this = this;
    for (const other of others) result = this.derived(common_items(result, other));
    return others.length === 0 ? this.copy() : result;
  }

  difference(...others: unknown[]): this {
    let result: this = this;
    for (const other of others) result = this.without(result, other);
    return others.length === 0 ? this.copy() : result;
  }

  symmetric_difference(other: unknown): this {
    const result = this.derived(other);
    for (const item of this) if (!result.contents.remove(item)) result.contents.add(item);
    return result;
  }

  __len__(): number {
    return this.contents.size;
  }

  __contains__(item: unknown): boolean {
    return this.contents.has(as_item(item));
  }

  __eq__(other: unknown): any {
    return is_set_like(other) ? this.__len__() === other.__len__() && subset(this, other) : NotImplemented;
  }

  __lt__(other: unknown): any {
    return is_set_like(other) ? this.__len__() < other.__len__() && subset(this, other) : NotImplemented;
  }

  __le__(other: unknown): any {
    return is_set_like(other) ? subset(this, other) : NotImplemented;
  }

  __gt__(other: unknown): any {
    return is_set_like(other) ? this.__len__() > other.__len__() && subset(other, this) : NotImplemented;
  }

  __ge__(other: unknown): any {
    return is_set_like(other) ? subset(other, this) : NotImplemented;
  }

  __and__(other: unknown): any {
    return is_set_like(other) ? this.intersection(other) : NotImplemented;
  }

  __or__(other: unknown): any {
    return is_set_like(other) ? this.union(other) : NotImplemented;
  }

  __sub__(other: unknown): any {
    return is_set_like(other) ? this.difference(other) : NotImplemented;
  }

  __xor__(other: unknown): any {
    return is_set_like(other) ? this.symmetric_difference(other) : NotImplemented;
  }

  /** A new set of the same kind: results of operations are never of a subclass. */
  protected abstract derived(source: unknown): this;

  /** Items are kept one by one, or removed from a copy where the other is much smaller: the order depends on it. */
  private without(base: this, other: unknown): this {
    const is_sized = other instanceof AbstractSet || other instanceof Dict;
    if (!is_sized || Math.floor(base.size / 4) > other.size) {
      const result = this.derived(base);
      remove_all(result.contents, other);
      return result;
    }
    const result = this.derived(undefined);
    for (const item of base) if (!other.has(item)) result.contents.add(item);
    return result;
  }

  /** For `absorb`: the items as CPython's table holds them. */
  static contents_of(set: AbstractSet<unknown>): SetItems {
    return set.contents;
  }
}

/** Python's set. Items are compared with `==` and come in CPython's order. */
export class PySet<T = any> extends AbstractSet<T> {
  static readonly __builtin__: string = "set";

  /** The set that a display of constants makes, `{1, 2, 3}`: CPython goes through a frozenset, which can show in the order. */
  static of<T>(...items: T[]): PySet<T> {
    return new PySet<T>(items.length < 3 ? items : new FrozenSet(items));
  }

  add(item: T): null {
    this.contents.add(item);
    return null;
  }

  /** Raises KeyError when the item is not there. */
  remove(item: unknown): null {
    if (!this.contents.remove(as_item(item))) throw new KeyError(item);
    return null;
  }

  discard(item: unknown): null {
    this.contents.remove(as_item(item));
    return null;
  }

  /** Removes and returns some item. Raises KeyError when there is none. */
  pop(): T {
    if (this.size === 0) throw new KeyError("pop from an empty set");
    const item = this.contents.first();
    this.contents.remove(item);
    return item as T;
  }

  clear(): null {
    this.contents.clear();
    return null;
  }

  update(...others: unknown[]): null {
    for (const other of others) absorb(this.contents, other);
    return null;
  }

  intersection_update(...others: unknown[]): null {
    const result = this.intersection(...others);
    this.contents.clear();
    absorb(this.contents, result);
    return null;
  }

  difference_update(...others: unknown[]): null {
    for (const other of others) remove_all(this.contents, other);
    return null;
  }

  symmetric_difference_update(other: unknown): null {
    for (const item of other instanceof AbstractSet ? [...other] : new FrozenSet(other)) {
      if (!this.contents.remove(item)) this.contents.add(item);
    }
    return null;
  }

  __iand__(other: unknown): any {
    if (!is_set_like(other)) return NotImplemented;
    this.intersection_update(other);
    return this;
  }

  __ior__(other: unknown): any {
    if (!is_set_like(other)) return NotImplemented;
    absorb(this.contents, other);
    return this;
  }

  __isub__(other: unknown): any {
    if (!is_set_like(other)) return NotImplemented;
    remove_all(this.contents, other);
    return this;
  }

  __ixor__(other: unknown): any {
    if (!is_set_like(other)) return NotImplemented;
    this.symmetric_difference_update(other);
    return this;
  }

  __repr__(): string {
    return set_repr(this, (items) =>
      this.constructor === PySet ? `{${items}}` : `${class_name(this.constructor)}({${items}})`,
    );
  }

  override __eq__(other: unknown): any {
    return super.__eq__(other);
  }

  protected override derived(source: unknown): this {
    return new PySet(source) as this;
  }
}

/** Python's frozenset: a set that never changes and can be a key. */
export class FrozenSet<T = any> extends AbstractSet<T> {
  static readonly __builtin__: string = "frozenset";

  __hash__(): number | bigint {
    return hash_unordered(this);
  }

  __repr__(): string {
    return set_repr(this, (items) => `${class_name(this.constructor)}({${items}})`);
  }

  override copy(): this {
    return this;
  }

  protected override derived(source: unknown): this {
    return new FrozenSet(source) as this;
  }
}

/** A set is looked up in a set as the frozenset it equals. */
function as_item(item: unknown): unknown {
  return item instanceof PySet ? new FrozenSet(item) : item;
}

function absorb(contents: SetItems, source: unknown): void {
  if (source instanceof AbstractSet) {
    contents.merge(AbstractSet.contents_of(source));
    return;
  }
  if (source instanceof Dict) contents.reserve(source.size);
  for (const item of iterate(source)) contents.add(item);
}

function remove_all(contents: SetItems, other: unknown): void {
  if (other instanceof AbstractSet && AbstractSet.contents_of(other) === contents) {
    contents.clear();
    return;
  }
  for (const item of iterate(other)) contents.remove(item);
  contents.compact();
}

/** The smaller of two sets is walked and its items looked up in the other, which decides about the order. */
function common_items(set: AbstractSet<unknown>, other: unknown): unknown[] {
  if (!(other instanceof AbstractSet)) return [...iterate(other)].filter((item) => set.has(item));
  const [walked, asked] = other.size > set.size ? [set, other] : [other, set];
  return [...walked].filter((item) => asked.has(item));
}
