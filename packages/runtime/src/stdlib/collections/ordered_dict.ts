import { call, kwargs } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { at_most_one } from "../../python/classes/extended_arguments.ts";
import { class_name } from "../../python/names.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { entries_of } from "./entries.ts";
import { equal } from "../../python/comparison/equality.ts";
import { KeyError } from "../../python/exceptions/hierarchy.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { DictIterator } from "../../python/values/dict_iterators.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** Over the keys, the values or the entries, in either direction. */
class OrderedIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "odict_iterator";
}

/** A dict whose order can be changed, and counts when two are compared. */
export class OrderedDict<K = any, V = any> extends Dict<K, V> {
  static override readonly __builtin__: string = "OrderedDict";
  static readonly __module__: string = "collections";
  static readonly raw$type_name: string = "collections.OrderedDict";

  static override __builtin_init__(target: OrderedDict, args: unknown[]): void {
    initialize(target, args);
  }

  constructor(...given: any[]) {
    super();
    initialize(this, given);
  }

  get raw$iterators(): typeof OrderedIterator {
    return OrderedIterator;
  }

  get raw$changed(): string {
    return "OrderedDict mutated during iteration";
  }

  /** Brings a key to the end, or to the beginning. */
  move_to_end(key: K, last: any = true): null {
    const value = this.find(key);
    if (value === undefined) throw new KeyError(key);
    const original = [...this.raw$keys()].find((each) => equal(each, key)) as K;
    this.remove(key);
    const others = truth(last) ? [] : [...this.raw$entries()];
    if (others.length > 0) this.clear();
    this.set(original, value);
    for (const [each, its] of others) this.set(each, its);
    return null;
  }

  /** Removes the last entry, or the first. */
  override popitem(last: any = true): any {
    if (this.size === 0) throw new KeyError("dictionary is empty");
    if (truth(last)) return super.popitem();
    const [key, value] = this.raw$entries().next().value as [K, V];
    this.remove(key);
    return Tuple.of(key, value);
  }

  override copy(): OrderedDict<K, V> {
    return (
      this.constructor === OrderedDict ? new OrderedDict<K, V>(this) : call(this.constructor, this)
    ) as OrderedDict<K, V>;
  }

  __copy__(): OrderedDict<K, V> {
    return this.copy();
  }

  __reduce__(): Tuple {
    const attributes = Object.entries(this);
    const state = attributes.length === 0 ? null : new Dict(attributes);
    return Tuple.of(this.constructor, Tuple.of(), state, null, this.items());
  }

  override __or__(other: unknown): any {
    return other instanceof Dict ? merged(this, this, other) : NotImplemented;
  }

  override __ror__(other: unknown): any {
    return other instanceof Dict ? merged(this, other, this) : NotImplemented;
  }

  override __eq__(other: unknown): any {
    const same = super.__eq__(other);
    if (same !== true || !(other instanceof OrderedDict)) return same;
    const keys = [...(other.raw$keys() as Iterable<unknown>)];
    return [...this.raw$keys()].every((key, index) => equal(key, keys[index]));
  }

  override __repr__(): string {
    const name = class_name(this.constructor);
    if (this.size === 0) return `${name}()`;
    return guarded(this, "...", () => `${name}(${repr(new Dict(entries_of(this)))})`);
  }
}

function initialize(target: OrderedDict, args: unknown[]): void {
  const keywords = take_keywords(args);
  at_most_one("OrderedDict", args);
  call_method(target, "update", ...args, kwargs(keywords));
}

function merged(self: OrderedDict, left: Dict, right: Dict): unknown {
  const made: unknown = call(self.constructor, left);
  call_method(made, "update", right);
  return made;
}
