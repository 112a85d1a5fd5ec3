import { call } from "../../python/calls/call.ts";
import { forwarded } from "../../python/calls/forwarded.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { eq } from "../../python/comparison/equality.ts";
import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { contains } from "../../python/items/contains.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { delitem, setitem } from "../../python/items/setitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { add, mul } from "../../python/operators/arithmetic.ts";
import { imul } from "../../python/operators/inplace.ts";
import { repr } from "../../python/repr/repr.ts";
import { Slice } from "../../python/values/slice.ts";
import { MutableSequence } from "./abc/index.ts";

/** A sequence that keeps a list as its attribute `data`: to be extended. */
export class UserList extends MutableSequence {
  static readonly __name__: string = "UserList";
  static override readonly __module__: string = "collections";

  declare data: any;

  constructor(initlist: any = null) {
    super();
    this.__init__(initlist);
  }

  __init__(initlist: any = null): any {
    this.data = initlist === null ? [] : items_of(initlist);
    return null;
  }

  __repr__(): any {
    return repr(this.data);
  }

  __lt__(other: any): any {
    return lt(this.data, plain(other));
  }

  __le__(other: any): any {
    return le(this.data, plain(other));
  }

  __eq__(other: any): any {
    return eq(this.data, plain(other));
  }

  __gt__(other: any): any {
    return gt(this.data, plain(other));
  }

  __ge__(other: any): any {
    return ge(this.data, plain(other));
  }

  override __contains__(item: any): any {
    return contains(this.data, item);
  }

  __len__(): any {
    return len(this.data);
  }

  override __getitem__(index: any): any {
    const found: unknown = getitem(this.data, index);
    return index instanceof Slice ? call(this.constructor, found) : found;
  }

  override __setitem__(index: any, item: any): any {
    setitem(this.data, index, item);
    return null;
  }

  override __delitem__(index: any): any {
    delitem(this.data, index);
    return null;
  }

  __add__(other: any): any {
    return call(this.constructor, add(this.data, items_of(other)));
  }

  __radd__(other: any): any {
    return call(this.constructor, add(items_of(other), this.data));
  }

  override __iadd__(other: any): any {
    call_method(this.data, "extend", items_of(other));
    return this;
  }

  __mul__(times: any): any {
    return call(this.constructor, mul(this.data, times));
  }

  __rmul__(times: any): any {
    return this.__mul__(times);
  }

  __imul__(times: any): any {
    this.data = imul(this.data, times);
    return this;
  }

  __copy__(): any {
    const made = Object.create(this.constructor.prototype as object) as UserList;
    return Object.assign(made, this, { data: items_of(this.data) });
  }

  override append(item: any): any {
    return call_method(this.data, "append", item);
  }

  override insert(index: any, item: any): any {
    return call_method(this.data, "insert", index, item);
  }

  override pop(index: any = -1): any {
    return call_method(this.data, "pop", index);
  }

  override remove(item: any): any {
    return call_method(this.data, "remove", item);
  }

  override clear(): any {
    return call_method(this.data, "clear");
  }

  copy(): any {
    return call(this.constructor, this);
  }

  override count(item: any): any {
    return call_method(this.data, "count", item);
  }

  override index(...given: any[]): any {
    return call_method(this.data, "index", ...given);
  }

  override reverse(): any {
    return call_method(this.data, "reverse");
  }

  sort(...given: any[]): any {
    return call_method(this.data, "sort", ...forwarded(given));
  }

  override extend(other: any): any {
    return call_method(this.data, "extend", plain(other));
  }
}

Object.defineProperty(UserList.prototype, "__hash__", { value: null, writable: true, configurable: true });

function plain(other: unknown): unknown {
  return other instanceof UserList ? (other.data as unknown) : other;
}

/** The items in a list of their own. */
function items_of(source: unknown): unknown[] {
  return [...(iterate(plain(source)) as Iterable<unknown>)];
}
