import { MATCHED_AS } from "../../python/patterns/flags.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { eq } from "../../python/comparison/equality.ts";
import { hash } from "../../python/hashing/hash.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { contains } from "../../python/items/contains.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";
import { or_ } from "../../python/operators/bitwise.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { special } from "../../python/special.ts";
import { reversed } from "../../python/builtins/lazy.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A mapping that shows another one and cannot be changed through it. */
export class MappingProxyType {
  static readonly [MATCHED_AS]: string = "mapping";
  static readonly __builtin__: string = "mappingproxy";
  readonly #mapping: any;

  constructor(mapping: any) {
    if (special(mapping, "__getitem__") === undefined || Array.isArray(mapping) || mapping instanceof Tuple)
      throw new TypeError(`mappingproxy() argument must be a mapping, not ${type_name(mapping)}`);
    this.#mapping = mapping;
  }

  __getitem__(key: unknown): any {
    return getitem(this.#mapping, key);
  }

  __contains__(key: unknown): boolean {
    return contains(this.#mapping, key);
  }

  __len__(): number {
    return len(this.#mapping);
  }

  __iter__(): any {
    return iterate(this.#mapping)[Symbol.iterator]();
  }

  __reversed__(): any {
    return reversed(this.#mapping);
  }

  __hash__(): number | bigint {
    return hash(this.#mapping);
  }

  get(...args: any[]): any {
    return call_method(this.#mapping, "get", ...args);
  }

  keys(): any {
    return getattr(this.#mapping, "keys")();
  }

  values(): any {
    return getattr(this.#mapping, "values")();
  }

  items(): any {
    return getattr(this.#mapping, "items")();
  }

  copy(): any {
    return getattr(this.#mapping, "copy")();
  }

  __or__(other: unknown): any {
    return or_(this.#mapping, plain(other));
  }

  __ror__(other: unknown): any {
    return or_(plain(other), this.#mapping);
  }

  __ior__(_other: unknown): never {
    throw new TypeError("'|=' is not supported by mappingproxy; use '|' instead");
  }

  __eq__(other: unknown): any {
    return eq(this.#mapping, plain(other));
  }

  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }

  __str__(): string {
    return str(this.#mapping);
  }

  /** The mapping behind a proxy. */
  get raw$mapping(): any {
    return this.#mapping;
  }
}

function plain(value: unknown): unknown {
  return value instanceof MappingProxyType ? value.raw$mapping : value;
}
