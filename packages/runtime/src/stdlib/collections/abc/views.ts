import { equal } from "../../../python/comparison/equality.ts";
import { inherits } from "../../../python/classes/inherits.ts";
import { KeyError } from "../../../python/exceptions/hierarchy.ts";
import { is_ } from "../../../python/identity.ts";
import { contains } from "../../../python/items/contains.ts";
import { getitem } from "../../../python/items/getitem.ts";
import { len } from "../../../python/items/length.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { unpack } from "../../../python/iteration/unpack.ts";
import { class_name } from "../../../python/names.ts";
import { repr } from "../../../python/repr/repr.ts";
import { PySet } from "../../../python/values/set.ts";
import { Tuple } from "../../../python/values/tuple.ts";
import { abstract_class } from "./abstract_class.ts";
import { Collection } from "./collection.ts";
import { Sized } from "./one_method.ts";
import { Set } from "./sets.ts";

/** What a mapping shows of itself, as it is now. */
export class MappingView extends Sized {
  static override readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { types: ["dict_keys", "dict_items", "dict_values"] });
  }

  declare _mapping: any;

  constructor(mapping: any) {
    super();
    this.__init__(mapping);
  }

  __init__(mapping: any): any {
    this._mapping = mapping;
    return null;
  }

  override __len__(): any {
    return len(this._mapping);
  }

  __repr__(): any {
    return `${class_name(this.constructor)}(${repr(this._mapping)})`;
  }
}

/** The keys of a mapping. */
export class KeysView extends inherits(MappingView, Set) {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { types: ["dict_keys"] });
  }

  declare _mapping: any;

  constructor(mapping: any) {
    super();
    this._mapping = mapping;
  }

  static _from_iterable(items: any): any {
    return new PySet(items);
  }

  __contains__(key: any): any {
    return contains(this._mapping, key);
  }

  *__iter__(): any {
    yield* iterate(this._mapping) as Iterable<unknown>;
    return null;
  }
}

/** The keys and values of a mapping. */
export class ItemsView extends inherits(MappingView, Set) {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { types: ["dict_items"] });
  }

  declare _mapping: any;

  constructor(mapping: any) {
    super();
    this._mapping = mapping;
  }

  static _from_iterable(items: any): any {
    return new PySet(items);
  }

  __contains__(item: any): any {
    const [key, value] = unpack(item, 2) as readonly unknown[];
    try {
      const own: unknown = getitem(this._mapping, key);
      return is_(own, value) || equal(own, value);
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }

  *__iter__(): any {
    for (const key of iterate(this._mapping)) yield Tuple.of(key as unknown, getitem(this._mapping, key) as unknown);
    return null;
  }
}

/** The values of a mapping. */
export class ValuesView extends inherits(MappingView, Collection) {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { types: ["dict_values"] });
  }

  declare _mapping: any;

  constructor(mapping: any) {
    super();
    this._mapping = mapping;
  }

  __contains__(value: any): any {
    for (const key of iterate(this._mapping)) {
      const own: unknown = getitem(this._mapping, key);
      if (is_(own, value) || equal(own, value)) return true;
    }
    return false;
  }

  *__iter__(): any {
    for (const key of iterate(this._mapping)) yield getitem(this._mapping, key);
    return null;
  }
}
