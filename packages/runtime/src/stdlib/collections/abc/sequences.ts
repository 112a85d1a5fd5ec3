import { call_method } from "../../../python/calls/call_method.ts";
import { equal } from "../../../python/comparison/equality.ts";
import { IndexError, ValueError } from "../../../python/exceptions/hierarchy.ts";
import { inherits } from "../../../python/classes/inherits.ts";
import { getitem } from "../../../python/items/getitem.ts";
import { len } from "../../../python/items/length.ts";
import { delitem, setitem } from "../../../python/items/setitem.ts";
import { require_index } from "../../../python/items/position.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { MATCHED_AS } from "../../../python/patterns/flags.ts";
import { abstract_class } from "./abstract_class.ts";
import { Collection } from "./collection.ts";
import { Reversible } from "./one_method.ts";

const immutable = ["tuple", "str", "range", "memoryview", "bytes"];
const mutable = ["list", "bytearray", "deque"];

/** A row of items by their places. */
export class Sequence extends inherits(Reversible, Collection) {
  static readonly __module__: string = "collections.abc";
  static readonly [MATCHED_AS]: string = "sequence";
  static {
    abstract_class(this, { abstract: ["__getitem__", "__len__"], types: [...immutable, ...mutable] });
  }

  __getitem__(_index: any): any {
    throw new IndexError();
  }

  *__iter__(): any {
    for (let index = 0; ; index++) {
      let item: unknown;
      try {
        item = getitem(this, index);
      } catch (error) {
        if (error instanceof IndexError) return null;
        throw error;
      }
      yield item;
    }
  }

  __contains__(value: any): any {
    for (const item of iterate(this)) if (equal(item, value)) return true;
    return false;
  }

  *__reversed__(): any {
    for (let index = len(this) - 1; index >= 0; index--) yield getitem(this, index);
    return null;
  }

  index(value: any, start: any = 0, stop: any = null): any {
    const from = Number(require_index(start ?? 0));
    const end = stop === null ? null : Number(require_index(stop));
    const first = from < 0 ? Math.max(len(this) + from, 0) : from;
    const last = end !== null && end < 0 ? end + len(this) : end;
    const end_reached = (index: number): boolean => last !== null && index >= last;
    for (let index = first; !end_reached(index); index++) {
      try {
        if (equal(getitem(this, index), value)) return index;
      } catch (error) {
        if (error instanceof IndexError) break;
        throw error;
      }
    }
    throw new ValueError();
  }

  count(value: any): any {
    return [...(iterate(this) as Iterable<unknown>)].filter((item) => equal(item, value)).length;
  }
}

/** A sequence that can be changed. */
export class MutableSequence extends Sequence {
  static override readonly __module__: string = "collections.abc";
  static {
    const abstract = ["__delitem__", "__getitem__", "__len__", "__setitem__", "insert"];
    abstract_class(this, { abstract, types: mutable });
  }

  __setitem__(_index: any, _value: any): any {
    throw new IndexError();
  }

  __delitem__(_index: any): any {
    throw new IndexError();
  }

  insert(_index: any, _value: any): any {
    throw new IndexError();
  }

  append(value: any): any {
    call_method(this, "insert", len(this), value);
    return null;
  }

  clear(): any {
    try {
      for (;;) call_method(this, "pop");
    } catch (error) {
      if (error instanceof IndexError) return null;
      throw error;
    }
  }

  reverse(): any {
    const count = len(this);
    for (let index = 0; index < Math.floor(count / 2); index++) {
      const other: unknown = getitem(this, count - index - 1);
      setitem(this, count - index - 1, getitem(this, index));
      setitem(this, index, other);
    }
    return null;
  }

  extend(values: any): any {
    for (const value of values === this ? [...iterate(values)] : iterate(values)) call_method(this, "append", value);
    return null;
  }

  pop(index: any = -1): any {
    const value: unknown = getitem(this, index);
    delitem(this, index);
    return value;
  }

  remove(value: any): any {
    delitem(this, call_method(this, "index", value));
    return null;
  }

  __iadd__(values: any): any {
    call_method(this, "extend", values);
    return this;
  }
}
