import { hash } from "../hashing/hash.ts";
import { is_plain_key } from "../hashing/keys.ts";
import { ObjectKeys } from "../hashing/object_keys.ts";
import { is_ordered_by_hash } from "./set_determinism.ts";
import { SetOrder } from "./set_order.ts";

/** The items of a set or frozenset: a Map from native keys to items, and CPython's order where that is the same in every run. */
export class SetItems {
  readonly #items = new Map<unknown, unknown>();
  #objects: ObjectKeys | null = null;
  /** Made when somebody looks at the order or removes an item; until then the order of insertion tells it. */
  #order: SetOrder | null = null;
  /** Whether all items so far have hashes that do not change from run to run. Otherwise any order is right: that of insertion. */
  #by_hash = true;

  get size(): number {
    return this.#items.size;
  }

  /** Whether an item is there. `code` is its hash where that is known, here and below. */
  has(item: unknown, code?: number | bigint): boolean {
    return this.#items.has(this.#is_native(item) ? item : this.#native(item, code));
  }

  add(item: unknown, code?: number | bigint): void {
    const native = this.#is_native(item) ? item : this.#native(item, code);
    if (this.#items.has(native)) return;
    this.#items.set(native, item);
    this.#objects?.remember(native, item);
    if (this.#by_hash) this.#put_in_order(native, item);
  }

  /** Removes an item; says whether it was there. */
  remove(item: unknown, code?: number | bigint): boolean {
    const native = this.#is_native(item) ? item : this.#native(item, code);
    if (!this.#items.has(native)) return false;
    const stored = this.#items.get(native);
    this.#ordered()?.remove(native, this.#code(native, stored));
    this.#items.delete(native);
    this.#objects?.forget(native, stored);
    return true;
  }

  /** The hash that an item gave; undefined where anybody can compute it. */
  code_of(item: unknown): number | bigint | undefined {
    return this.#objects?.code_of(item);
  }

  /** The item that `pop` takes. */
  first(): unknown {
    const order = this.#ordered();
    const native = order === null ? this.#items.keys().next().value : order.next();
    return this.#items.get(native);
  }

  clear(): void {
    this.#items.clear();
    this.#objects = null;
    this.#order = null;
    this.#by_hash = true;
  }

  /** Takes in another set's items as CPython merges two tables: an empty one takes them over without a comparison. */
  merge(other: SetItems): void {
    if (other === this) return;
    if (this.#items.size === 0) {
      this.#adopt(other);
      return;
    }
    if (this.#by_hash && other.#by_hash) this.#ordered()?.reserve(other.size);
    const items = [...other];
    for (const item of items) this.add(item, other.code_of(item));
  }

  #adopt(other: SetItems): void {
    const order = this.#by_hash && other.#by_hash ? this.#ordered() : null;
    order?.merge(other.#ordered()!);
    const natives = other.#ordered() ?? other.#items.keys();
    for (const native of natives) this.#items.set(native, other.#items.get(native));
    if (other.#objects !== null) this.#objects = other.#objects.copy();
    this.#by_hash &&= other.#by_hash;
    this.#order = order;
  }

  /** Makes room as CPython does before it takes in a dict. */
  reserve(count: number): void {
    this.#ordered()?.reserve(count);
  }

  /** Clears deleted slots away after `difference_update`. */
  compact(): void {
    this.#order?.compact();
  }

  [Symbol.iterator](): Iterator<unknown> {
    const order = this.#ordered();
    return order === null ? this.#items.values() : this.#in_order(order);
  }

  *#in_order(order: SetOrder): Generator<unknown> {
    for (const native of order) yield this.#items.get(native);
  }

  #native(item: unknown, code: number | bigint | undefined): unknown {
    return (this.#objects ??= new ObjectKeys()).native(item, this.#items, this.#items, code);
  }

  #is_native(item: unknown): boolean {
    return is_plain_key(item) && (this.#objects === null || !this.#objects.counts_all);
  }

  #code(native: unknown, item: unknown): number | bigint {
    return this.#objects?.code_of(native) ?? hash(item);
  }

  #put_in_order(native: unknown, item: unknown): void {
    if (is_ordered_by_hash(item)) {
      this.#order?.add(native, this.#code(native, item));
      return;
    }
    this.#by_hash = false;
    this.#order = null;
  }

  #ordered(): SetOrder | null {
    if (!this.#by_hash || this.#order !== null) return this.#order;
    this.#order = new SetOrder();
    for (const [native, item] of this.#items) this.#order.add(native, this.#code(native, item));
    return this.#order;
  }
}
