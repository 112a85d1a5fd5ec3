import { call } from "../../python/calls/call.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";

/** A property that is computed once, and an attribute of its object from then on. */
export class cached_property {
  static readonly __name__: string = "cached_property";
  static readonly __module__: string = "functools";

  declare func: any;
  declare attrname: string | null;
  declare __doc__: unknown;

  constructor(func: any) {
    this.__init__(func);
  }

  __init__(func: any): null {
    this.func = func;
    this.attrname = null;
    this.__doc__ = getattr(func, "__doc__", null);
    Object.defineProperty(this, "__module__", { value: getattr(func, "__module__", null), configurable: true });
    return null;
  }

  __set_name__(_owner: any, name: string): null {
    if (this.attrname !== null && this.attrname !== name)
      throw new TypeError(
        `Cannot assign the same cached_property to two different names (${repr(this.attrname)} and ${repr(name)}).`,
      );
    this.attrname = name;
    return null;
  }

  __get__(instance: any, _owner: any = null): any {
    if (instance === null) return this;
    if (this.attrname === null)
      throw new TypeError("Cannot use cached_property instance without calling __set_name__ on it.");
    const cache: unknown = getattr(instance, "__dict__", null);
    if (!(cache instanceof Dict))
      throw new TypeError(
        `No '__dict__' attribute on ${repr(type_name(instance))} instance to cache ${repr(this.attrname)} property.`,
      );
    const kept: unknown = cache.find(this.attrname);
    if (kept !== undefined) return kept;
    const value: unknown = call(this.func, instance);
    cache.set(this.attrname, value);
    return value;
  }
}
