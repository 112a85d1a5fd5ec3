import { bind_method } from "../../python/attributes/bound.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { callable } from "../../python/builtins/classes.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { bound_to } from "../../python/classes/descriptors.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { partial } from "./partial.ts";

/** A method with some of its arguments given already: an attribute of a class. */
export class partialmethod {
  static readonly __name__: string = "partialmethod";
  static readonly __module__: string = "functools";

  declare func: any;
  declare args: Tuple;
  declare keywords: Dict;

  constructor(...given: any[]) {
    this.__init__(...given);
  }

  __init__(...given: any[]): null {
    const keywords = take_keywords(given);
    if (given.length === 0)
      throw new TypeError("partialmethod.__init__() missing 1 required positional argument: 'func'");
    const [func, ...args] = given;
    const inner = func instanceof partialmethod ? func : null;
    if (inner === null && !callable(func) && special(func, "__get__") === undefined)
      throw new TypeError(`${repr(func)} is not callable or a descriptor`);
    this.func = inner === null ? func : inner.func;
    this.args = Tuple.from(inner === null ? args : [...inner.args.items, ...args]);
    this.keywords = new Dict(inner?.keywords);
    for (const [name, value] of Object.entries(keywords)) this.keywords.set(name, value);
    return null;
  }

  /** Whether a class that has the method is abstract. */
  get __isabstractmethod__(): boolean {
    return getattr(this.func, "__isabstractmethod__", false) as boolean;
  }

  __get__(object: any, cls: any = null): any {
    const bound: unknown = bound_to(this.func, object, cls);
    if (bound === this.func) return this.#method_of(object);
    const made = new partial(bound, ...this.args.items, Object.fromEntries(this.keywords.raw$entries()));
    const self: unknown = getattr(bound, "__self__", null);
    return self === null ? made : Object.assign(made, { __self__: self });
  }

  /** The method of an object, or of the class where `object` is None: the object stands before the arguments. */
  #method_of(object: any): any {
    const { func, args, keywords } = this;
    const run = function (this: unknown, ...given: any[]): any {
      const more = take_keywords(given);
      const all = keywords.copy();
      for (const [name, value] of Object.entries(more)) all.set(name, value);
      return call(func, this, ...args.items, ...given, kwargs(all));
    };
    return object === null ? (self: unknown, ...given: any[]): any => run.apply(self, given) : bind_method(object, run);
  }

  __repr__(): string {
    const named = [...this.keywords.raw$entries()].map(([name, value]) => `${String(name)}=${repr(value)}`);
    const parts = [repr(this.func), ...this.args.items.map((each) => repr(each)), ...named];
    return `${full_name(this.constructor)}(${parts.join(", ")})`;
  }
}
