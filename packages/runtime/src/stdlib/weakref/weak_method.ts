import { getattr } from "../../python/attributes/getattr.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { type } from "../../python/types/object_types.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { ref } from "./ref.ts";

/** A reference to a bound method, which is there as long as its object is. */
export class WeakMethod extends ref {
  static override readonly __name__: string = "WeakMethod";
  static override readonly __module__: string = "weakref";

  readonly #function: unknown;
  readonly #name: string;

  constructor(method: unknown, callback: unknown = null) {
    if (type_name(method) !== "method")
      throw new TypeError(`argument should be a bound method, not ${repr(type(method))}`);
    super(getattr(method, "__self__"), callback);
    this.#function = getattr(method, "__func__");
    this.#name = String(getattr(method, "__name__"));
  }

  override __call__(): any {
    const object: unknown = super.__call__();
    return object === null ? null : (getattr(object, this.#name) as unknown);
  }

  override __eq__(other: unknown): unknown {
    if (!(other instanceof WeakMethod)) return NotImplemented;
    if (!this._is_alive() || !other._is_alive()) return this === other;
    return super.__eq__(other) === true && this.#function === other.#function;
  }
}
