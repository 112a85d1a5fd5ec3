import { call } from "../../python/calls/call.ts";
import { KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { PySet } from "../../python/values/set.ts";
import { MutableSet } from "../collections/abc/index.ts";
import { ref } from "./ref.ts";

/** A set that keeps none of its items alive: one that nothing else refers to leaves it. */
export class WeakSet extends MutableSet {
  static readonly __name__: string = "WeakSet";
  static override readonly __module__: string = "_weakrefset";

  readonly #items = new Dict<ref, null>();

  constructor(data: any = null) {
    super();
    if (data !== null) this.update(data);
  }

  override add(item: any): any {
    this.#items.set(new ref(item), null);
    return null;
  }

  override discard(item: any): any {
    this.#items.pop(new ref(item), null);
    return null;
  }

  override remove(item: any): any {
    const reference = new ref(item);
    if (!this.#items.has(reference)) throw new KeyError(reference);
    this.#items.pop(reference);
    return null;
  }

  override pop(): any {
    for (const item of this.#alive()) {
      this.discard(item);
      return item;
    }
    throw new KeyError("pop from empty WeakSet");
  }

  override clear(): any {
    this.#items.clear();
    return null;
  }

  update(items: any): any {
    for (const item of iterate(items)) this.add(item);
    return null;
  }

  copy(): any {
    return call(this.constructor, this);
  }

  union(other: any): any {
    const made = this.copy() as WeakSet;
    made.update(other);
    return made;
  }

  __len__(): any {
    return this.#alive().length;
  }

  __iter__(): any {
    return this.#alive()[Symbol.iterator]();
  }

  __contains__(item: any): any {
    try {
      return this.#items.has(new ref(item));
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  override __eq__(other: any): any {
    return other instanceof WeakSet ? super.__eq__(other) : NotImplemented;
  }

  __repr__(): any {
    return repr(new PySet(this.#references()));
  }

  #alive(): object[] {
    return this.#references().map((reference) => reference.__call__() as object);
  }

  /** The references to items that are still there; the others are dropped. */
  #references(): ref[] {
    const all = [...this.#items.keys()] as ref[];
    for (const reference of all) if (!reference._is_alive()) this.#items.pop(reference, null);
    return all.filter((reference) => reference._is_alive());
  }
}
