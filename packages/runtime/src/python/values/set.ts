import { at_most_one, no_keywords } from "../classes/extended_arguments.ts";
import { take_keywords } from "../calls/keywords.ts";
import { KeyError } from "../exceptions/hierarchy.ts";
import { hash_unordered, hashing_of } from "../hashing/hash.ts";
import { iterate } from "../iteration/iterate.ts";
import { class_name } from "../names.ts";
import { is_set_like, proper_subset, same_items, subset, type SetLike } from "./set_algebra.ts";
import { SetItems } from "./set_items.ts";
import { SetIterator } from "./set_iterator.ts";
import { absorb, common_items, filled, intersect, remove_all, toggle, without } from "./set_operations.ts";
import { set_repr } from "./set_repr.ts";
import { NotImplemented } from "./singletons.ts";

/** What set and frozenset share: membership, comparison, and the operations that make a new set, which is never of a subclass. */
export abstract class AbstractSet<T = any> implements SetLike {
  static readonly __hidden__: readonly string[] = ["size", "has", "contents", "derived"];
  readonly contents = new SetItems();

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

  raw$size(): number {
    return this.contents.size;
  }

  /** The hash that an item gave; undefined where anybody can compute it. */
  raw$code(item: unknown): number | bigint | undefined {
    return this.contents.code_of(item);
  }

  raw$has(item: unknown): boolean {
    return this.contents.has(as_item(item));
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new SetIterator(this.contents);
  }

  isdisjoint(other: unknown): boolean {
    for (const item of other instanceof AbstractSet ? other.contents : iterate(other))
      if (this.contents.has(item)) return false;
    return true;
  }

  issubset(other: unknown): boolean {
    return subset(this, is_set_like(other) ? other : new FrozenSet(other));
  }

  issuperset(other: unknown): boolean {
    for (const item of other instanceof AbstractSet ? other.contents : iterate(other))
      if (!this.contents.has(item)) return false;
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
    if (others.length === 0) return this.derived(this);
    return others.reduce<this>((result, other) => filled(this, common_items(result, other), result, other), this);
  }

  difference(...others: unknown[]): this {
    if (others.length === 0) return this.derived(this);
    return others.reduce<this>((result, other) => without(result, other, this), this);
  }

  symmetric_difference(other: unknown): this {
    const result = this.derived(other);
    toggle(result.contents, this);
    return result;
  }

  __len__(): number {
    return this.contents.size;
  }

  __contains__(item: unknown): boolean {
    return this.contents.has(as_item(item));
  }

  __eq__(other: unknown): any {
    return is_set_like(other) ? same_items(this, other) : NotImplemented;
  }

  __ne__(other: unknown): any {
    return is_set_like(other) ? !same_items(this, other) : NotImplemented;
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

  __and__(other: unknown): any {
    return is_set_like(other) ? AbstractSet.prototype.intersection.call(this, other) : NotImplemented;
  }

  __or__(other: unknown): any {
    return is_set_like(other) ? AbstractSet.prototype.union.call(this, other) : NotImplemented;
  }

  __sub__(other: unknown): any {
    return is_set_like(other) ? AbstractSet.prototype.difference.call(this, other) : NotImplemented;
  }

  __xor__(other: unknown): any {
    return is_set_like(other) ? AbstractSet.prototype.symmetric_difference.call(this, other) : NotImplemented;
  }

  /** A new set of the same built-in type. */
  abstract derived(source: unknown): this;
}

/** Python's set. Items are compared with `==` and come in CPython's order. */
export class PySet<T = any> extends AbstractSet<T> {
  static readonly __builtin__: string = "set";

  /** `set.__new__` looks at none of its arguments: `__init__` does. */
  static __builtin_new__(): readonly unknown[] {
    return [];
  }

  static __builtin_init__(target: PySet, args: unknown[]): void {
    no_keywords("set", args);
    at_most_one(class_name(target.constructor), args);
    target.contents.clear();
    if (args.length === 1) absorb(target.contents, args[0]);
  }

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
    if (this.contents.size === 0) throw new KeyError("pop from an empty set");
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
    intersect(this, others);
    return null;
  }

  difference_update(...others: unknown[]): null {
    for (const other of others) remove_all(this.contents, other);
    return null;
  }

  symmetric_difference_update(other: unknown): null {
    toggle(this.contents, other);
    return null;
  }

  __iand__(other: unknown): any {
    if (!is_set_like(other)) return NotImplemented;
    intersect(this, [other]);
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
    toggle(this.contents, other);
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

  override derived(source: unknown): this {
    return new PySet(source) as this;
  }
}

/** Python's frozenset: a set that never changes and can be a key. */
export class FrozenSet<T = any> extends AbstractSet<T> {
  static readonly __builtin__: string = "frozenset";

  /** `frozenset.__new__`; keyword arguments are for an `__init__` of the class's own. */
  static __builtin_new__(args: unknown[], cls: Function): readonly unknown[] {
    if ("__init__" in cls.prototype) take_keywords(args);
    no_keywords("frozenset", args);
    at_most_one(class_name(cls), args);
    return args;
  }

  __hash__(): number | bigint {
    return hash_unordered(this);
  }

  __repr__(): string {
    return set_repr(this, (items) => `${class_name(this.constructor)}({${items}})`);
  }

  override copy(): this {
    return this.constructor === FrozenSet ? this : this.derived(this);
  }

  override derived(source: unknown): this {
    return new FrozenSet(source) as this;
  }
}

/** A set, which has no hash, is looked up in a set as the frozenset it equals. */
function as_item(item: unknown): unknown {
  return item instanceof PySet && hashing_of(item) === "none" ? new FrozenSet(item.contents) : item;
}
