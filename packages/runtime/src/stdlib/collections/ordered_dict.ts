import { equal } from "../../python/comparison/equality.ts";
import { KeyError } from "../../python/exceptions/hierarchy.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A dict whose order can be changed, and counts when two are compared. */
export class OrderedDict<K = any, V = any> extends Dict<K, V> {
  static override readonly __builtin__: string = "OrderedDict";
  static readonly __module__: string = "collections";

  constructor(...given: any[]) {
    super();
    this.update(...given);
  }

  /** Brings a key to the end, or to the beginning. */
  move_to_end(key: K, last: any = true): null {
    const value = this.find(key);
    if (value === undefined) throw new KeyError(key);
    const original = [...this.raw_keys()].find((each) => equal(each, key)) as K;
    this.remove(key);
    const others = truth(last) ? [] : [...this.raw_entries()];
    if (others.length > 0) this.clear();
    this.set(original, value);
    for (const [each, its] of others) this.set(each, its);
    return null;
  }

  /** Removes the last entry, or the first. */
  override popitem(last: any = true): any {
    if (this.size === 0) throw new KeyError("dictionary is empty");
    if (truth(last)) return super.popitem();
    const [key, value] = this.raw_entries().next().value as [K, V];
    this.remove(key);
    return Tuple.of(key, value);
  }

  override copy(): OrderedDict<K, V> {
    return new OrderedDict<K, V>(this);
  }

  override __eq__(other: unknown): any {
    const same = super.__eq__(other);
    if (same !== true || !(other instanceof OrderedDict)) return same;
    const keys = [...(other.raw_keys() as Iterable<unknown>)];
    return [...this.raw_keys()].every((key, index) => equal(key, keys[index]));
  }

  override __repr__(): string {
    if (this.size === 0) return "OrderedDict()";
    return guarded(this, "...", () => `OrderedDict(${repr(new Dict(this))})`);
  }
}
