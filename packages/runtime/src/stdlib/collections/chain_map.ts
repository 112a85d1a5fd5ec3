import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { KeyError } from "../../python/exceptions/hierarchy.ts";
import { contains } from "../../python/items/contains.ts";
import { getitem } from "../../python/items/getitem.ts";
import { delitem, setitem } from "../../python/items/setitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Mapping, MutableMapping } from "./abc/index.ts";

/** Several mappings as one: what is written goes to the first. */
export class ChainMap extends MutableMapping {
  static readonly __name__: string = "ChainMap";
  static override readonly __module__: string = "collections";

  declare maps: any;

  constructor(...maps: any[]) {
    super();
    take_keywords(maps);
    this.__init__(...maps);
  }

  __init__(...maps: any[]): any {
    this.maps = maps.length === 0 ? [new Dict()] : [...maps];
    return null;
  }

  /** A chain with the keys of an iterable, all with one value. */
  static fromkeys(...given: any[]): any {
    return call(this, Dict.fromkeys(given[0], given[1] ?? null));
  }

  __missing__(key: any): any {
    throw new KeyError(key);
  }

  override __getitem__(key: any): any {
    for (const mapping of maps_of(this)) {
      try {
        return getitem(mapping, key);
      } catch (error) {
        if (!(error instanceof KeyError)) throw error;
      }
    }
    return call_method(this, "__missing__", key);
  }

  override get(key: any, fallback: any = null): any {
    return contains(this, key) ? getitem(this, key) : fallback;
  }

  __len__(): any {
    return merged(this).size;
  }

  __iter__(): any {
    return merged(this)[Symbol.iterator]();
  }

  override __contains__(key: any): any {
    return maps_of(this).some((mapping) => contains(mapping, key));
  }

  __bool__(): any {
    return maps_of(this).some((mapping) => truth(mapping));
  }

  __repr__(): any {
    const show = (): string =>
      `${class_name(this.constructor)}(${maps_of(this)
        .map((each) => repr(each))
        .join(", ")})`;
    return guarded(this, "...", show);
  }

  copy(): any {
    const [first, ...others] = maps_of(this);
    return call(this.constructor, call_method(first, "copy"), ...others);
  }

  __copy__(): any {
    return this.copy();
  }

  /** A chain with one more mapping in front. */
  new_child(...given: any[]): any {
    const { m = null, ...keywords } = take_keywords(given);
    const [first = m] = given as unknown[];
    const child: unknown = first ?? new Dict();
    if (Object.keys(keywords).length > 0) call_method(child, "update", new Dict(Object.entries(keywords)));
    return call(this.constructor, child, ...maps_of(this));
  }

  /** The chain without its first mapping. */
  get parents(): any {
    return call(this.constructor, ...maps_of(this).slice(1));
  }

  override __setitem__(key: any, value: any): any {
    setitem(maps_of(this)[0], key, value);
    return null;
  }

  override __delitem__(key: any): any {
    try {
      delitem(maps_of(this)[0], key);
    } catch (error) {
      throw error instanceof KeyError ? not_there(key) : error;
    }
    return null;
  }

  override popitem(): any {
    try {
      return call_method(maps_of(this)[0], "popitem");
    } catch (error) {
      throw error instanceof KeyError ? new KeyError("No keys found in the first mapping.") : error;
    }
  }

  override pop(key: any, ...fallback: any[]): any {
    try {
      return call_method(maps_of(this)[0], "pop", key, ...fallback);
    } catch (error) {
      throw error instanceof KeyError ? not_there(key) : error;
    }
  }

  override clear(): any {
    return call_method(maps_of(this)[0], "clear");
  }

  __ior__(other: any): any {
    call_method(maps_of(this)[0], "update", other);
    return this;
  }

  __or__(other: any): any {
    if (!(other instanceof Mapping)) return NotImplemented;
    const made: unknown = call_method(this, "copy");
    call_method(maps_of(made as ChainMap)[0], "update", other);
    return made;
  }

  __ror__(other: any): any {
    if (!(other instanceof Mapping)) return NotImplemented;
    const made = new Dict(other);
    for (const mapping of maps_of(this).toReversed()) made.update(mapping);
    return call(this.constructor, made);
  }
}

function maps_of(chain: ChainMap): readonly unknown[] {
  return [...(iterate(chain.maps) as Iterable<unknown>)];
}

/** The keys of all in the order in which CPython goes through them. */
function merged(chain: ChainMap): Dict {
  const keys = new Dict();
  for (const mapping of maps_of(chain).toReversed()) for (const key of iterate(mapping)) keys.set(key, null);
  return keys;
}

function not_there(key: unknown): KeyError {
  return new KeyError(`Key not found in the first mapping: ${repr(key)}`);
}
