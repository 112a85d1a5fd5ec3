import { Buckets, forget_key, is_plain_key, native_key, remember_key, stored_key } from "../hashing/keys.ts";
import { is_ordered_by_hash } from "./set_determinism.ts";
import { SetOrder } from "./set_order.ts";

/** The items of a set or frozenset: a Map from native keys to items, and CPython's order where that is the same in every run. */
export class SetItems {
  readonly #items = new Map<unknown, unknown>();
  #buckets: Buckets | null = null;
  /** Made when somebody looks at the order or removes an item; until then the order of insertion tells it. */
  #order: SetOrder | null = null;
  /** Whether all items so far have hashes that do not change from run to run. Otherwise any order is right: that of insertion. */
  #by_hash = true;

  get size(): number {
    return this.#items.size;
  }

  has(item: unknown): boolean {
    return this.#items.has(this.#is_native(item) ? item : this.#native(item));
  }

  add(item: unknown): void {
    const native = this.#is_native(item) ? item : this.#native(item);
    if (this.#items.has(native)) return;
    this.#items.set(native, item);
    if (native !== item || typeof item === "object") remember_key(native, (this.#buckets ??= new Buckets()));
    if (this.#by_hash) this.#put_in_order(native, item);
  }

  /** Removes an item; says whether it was there. */
  remove(item: unknown): boolean {
    const native = this.#is_native(item) ? item : this.#native(item);
    if (!this.#items.has(native)) return false;
    this.#ordered()?.remove(native, item);
    this.#items.delete(native);
    if (this.#buckets !== null) forget_key(native, this.#buckets);
    return true;
  }

  /** The item that `pop` takes. */
  first(): unknown {
    const order = this.#ordered();
    const native = order === null ? this.#items.keys().next().value : order.next();
    return this.#items.get(native);
  }

  clear(): void {
    this.#items.clear();
    this.#buckets = null;
    this.#order = null;
    this.#by_hash = true;
  }

  /** Takes in another set's items as CPython merges two tables. */
  merge(other: SetItems): void {
    if (other === this) return;
    const order = this.#by_hash && other.#by_hash ? this.#ordered() : null;
    if (order === null) {
      for (const item of other) this.add(item);
      return;
    }
    order.merge(other.#ordered()!, (native) => !this.#items.has(native));
    for (const item of other) this.#add_unordered(item);
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

  #native(item: unknown): unknown {
    const buckets = (this.#buckets ??= new Buckets());
    return stored_key(native_key(item, buckets), item, buckets, this.#items, this.#items);
  }

  #is_native(item: unknown): boolean {
    return is_plain_key(item) && (this.#buckets === null || this.#buckets.count === 0);
  }

  #add_unordered(item: unknown): void {
    const native = this.#is_native(item) ? item : this.#native(item);
    if (this.#items.has(native)) return;
    this.#items.set(native, item);
    remember_key(native, (this.#buckets ??= new Buckets()));
  }

  #put_in_order(native: unknown, item: unknown): void {
    if (is_ordered_by_hash(item)) {
      this.#order?.add(native, item);
      return;
    }
    this.#by_hash = false;
    this.#order = null;
  }

  #ordered(): SetOrder | null {
    if (!this.#by_hash || this.#order !== null) return this.#order;
    this.#order = new SetOrder();
    for (const [native, item] of this.#items) this.#order.add(native, item);
    return this.#order;
  }
}
