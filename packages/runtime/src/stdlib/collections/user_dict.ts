import { class_model } from "../../python/classes/model.ts";
import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { contains } from "../../python/items/contains.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { delitem, setitem } from "../../python/items/setitem.ts";
import { iter } from "../../python/iteration/iter.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { ior } from "../../python/operators/inplace.ts";
import { or_ } from "../../python/operators/bitwise.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { MutableMapping } from "./abc/index.ts";

/** A mapping that keeps a dict as its attribute `data`: to be extended. */
export class UserDict extends MutableMapping {
  static readonly __name__: string = "UserDict";
  static override readonly __module__: string = "collections";

  declare data: any;

  constructor(...given: any[]) {
    super();
    this.__init__(...given);
  }

  __init__(...given: any[]): any {
    const keywords = take_keywords(given);
    if (given.length > 1)
      throw new TypeError(
        `UserDict.__init__() takes from 1 to 2 positional arguments but ${given.length + 1} were given`,
      );
    const [source = null] = given as unknown[];
    this.data = new Dict();
    if (source !== null) call_method(this, "update", source);
    if (Object.keys(keywords).length > 0) call_method(this, "update", new Dict(Object.entries(keywords)));
    return null;
  }

  /** An object of the class with the keys of an iterable, all with one value. */
  static fromkeys(iterable: any, value: any = null): any {
    const made: unknown = call(this);
    for (const key of iterate(iterable)) setitem(made, key, value);
    return made;
  }

  __len__(): any {
    return len(this.data);
  }

  override __getitem__(key: any): any {
    if (contains(this.data, key)) return getitem(this.data, key);
    const missing = special(this, "__missing__");
    if (missing !== undefined) return missing.call(this, key);
    throw new KeyError(key);
  }

  override __setitem__(key: any, item: any): any {
    setitem(this.data, key, item);
    return null;
  }

  override __delitem__(key: any): any {
    delitem(this.data, key);
    return null;
  }

  __iter__(): any {
    return iter(this.data);
  }

  override __contains__(key: any): any {
    return contains(this.data, key);
  }

  override get(key: any, fallback: any = null): any {
    return contains(this, key) ? getitem(this, key) : fallback;
  }

  __repr__(): any {
    return repr(this.data);
  }

  __or__(other: any): any {
    return or_of(this, other, (mine, its) => or_(mine, its));
  }

  __ror__(other: any): any {
    return or_of(this, other, (mine, its) => or_(its, mine));
  }

  __ior__(other: any): any {
    this.data = ior(this.data, plain(other));
    return this;
  }

  __copy__(): any {
    return copied(this, (data) => call_method(data, "copy"));
  }

  copy(): any {
    if (this.constructor === UserDict) return new UserDict(call_method(this.data, "copy"));
    const made: unknown = copied(this, () => new Dict());
    call_method(made, "update", this);
    return made;
  }
}

function plain(other: unknown): unknown {
  return other instanceof UserDict ? (other.data as unknown) : other;
}

function or_of(self: UserDict, other: unknown, operation: (mine: unknown, its: unknown) => unknown): unknown {
  const its = plain(other);
  return its instanceof Dict ? call(self.constructor, operation(self.data, its)) : NotImplemented;
}

/** An object of the same class with the same attributes, but with its own data. */
function copied(self: UserDict, data: (own: unknown) => unknown): unknown {
  const cls = self.constructor;
  const made = class_model(cls)?.allocate(cls, []) ?? (Object.create(cls.prototype as object) as object);
  return Object.assign(made, self, { data: data(self.data) });
}
