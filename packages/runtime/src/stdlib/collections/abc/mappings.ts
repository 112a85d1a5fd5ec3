import { call_method } from "../../../python/calls/call_method.ts";
import { take_keywords } from "../../../python/calls/keywords.ts";
import { getattr, hasattr } from "../../../python/attributes/getattr.ts";
import { eq } from "../../../python/comparison/equality.ts";
import { KeyError, StopIteration, TypeError } from "../../../python/exceptions/hierarchy.ts";
import { getitem } from "../../../python/items/getitem.ts";
import { delitem, setitem } from "../../../python/items/setitem.ts";
import { iter, next } from "../../../python/iteration/iter.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { unpack } from "../../../python/iteration/unpack.ts";
import { Dict } from "../../../python/values/dict.ts";
import { NotImplemented } from "../../../python/values/singletons.ts";
import { Tuple } from "../../../python/values/tuple.ts";
import { MATCHED_AS } from "../../../python/patterns/flags.ts";
import { abstract_class } from "./abstract_class.ts";
import { Collection } from "./collection.ts";
import { ItemsView, KeysView, ValuesView } from "./views.ts";

const mutable = ["dict"];

/** Values by their keys. */
export class Mapping extends Collection {
  static override readonly __module__: string = "collections.abc";
  static readonly [MATCHED_AS]: string = "mapping";
  static {
    const abstract = ["__getitem__", "__iter__", "__len__"];
    abstract_class(this, { abstract, types: ["mappingproxy", ...mutable] });
  }

  __getitem__(_key: any): any {
    throw new KeyError();
  }

  get(key: any, fallback: any = null): any {
    return found(this, key, () => fallback as unknown);
  }

  __contains__(key: any): any {
    return found(this, key, () => MISSING) !== MISSING;
  }

  keys(): any {
    return new KeysView(this);
  }

  items(): any {
    return new ItemsView(this);
  }

  values(): any {
    return new ValuesView(this);
  }

  __eq__(other: any): any {
    if (!(other instanceof Mapping)) return NotImplemented;
    return eq(new Dict(call_method(this, "items")), new Dict(call_method(other, "items")));
  }
}

for (const name of ["__reversed__", "__hash__"])
  Object.defineProperty(Mapping.prototype, name, { value: null, writable: true, configurable: true });

const MISSING: unique symbol = /* @__PURE__ */ Symbol("missing");

/** The value of a key, or what `fallback` gives where there is none. */
function found(mapping: unknown, key: unknown, fallback: () => unknown): unknown {
  try {
    return getitem(mapping, key);
  } catch (error) {
    if (error instanceof KeyError) return fallback();
    throw error;
  }
}

/** A mapping that can be changed. */
export class MutableMapping extends Mapping {
  static override readonly __module__: string = "collections.abc";
  static {
    const abstract = ["__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__"];
    abstract_class(this, { abstract, types: mutable });
  }

  __setitem__(_key: any, _value: any): any {
    throw new KeyError();
  }

  __delitem__(_key: any): any {
    throw new KeyError();
  }

  pop(key: any, fallback: any = undefined): any {
    let value: unknown;
    try {
      value = getitem(this, key);
    } catch (error) {
      if (fallback === undefined || !(error instanceof KeyError)) throw error;
      return fallback;
    }
    delitem(this, key);
    return value;
  }

  popitem(): any {
    let key: unknown;
    try {
      key = next(iter(this) as Iterator<unknown>);
    } catch (error) {
      if (error instanceof StopIteration) throw new KeyError();
      throw error;
    }
    const value: unknown = getitem(this, key);
    delitem(this, key);
    return Tuple.of(key, value);
  }

  clear(): any {
    try {
      for (;;) call_method(this, "popitem");
    } catch (error) {
      if (error instanceof KeyError) return null;
      throw error;
    }
  }

  update(...given: any[]): any {
    const keywords = take_keywords(given);
    if (given.length > 1)
      throw new TypeError(
        `MutableMapping.update() takes from 1 to 2 positional arguments but ${given.length + 1} were given`,
      );
    if (given.length === 1) take_entries(this, given[0]);
    for (const [key, value] of Object.entries(keywords)) setitem(this, key, value);
    return null;
  }

  setdefault(key: any, fallback: any = null): any {
    return found(this, key, () => {
      setitem(this, key, fallback);
      return fallback as unknown;
    });
  }
}

function take_entries(target: unknown, other: unknown): void {
  if (other instanceof Mapping) {
    for (const key of iterate(other)) setitem(target, key, getitem(other, key));
  } else if (hasattr(other, "keys")) {
    for (const key of iterate(getattr(other, "keys")())) setitem(target, key, getitem(other, key));
  } else {
    for (const pair of iterate(other)) {
      const [key, value] = unpack(pair, 2) as readonly unknown[];
      setitem(target, key, value);
    }
  }
}
