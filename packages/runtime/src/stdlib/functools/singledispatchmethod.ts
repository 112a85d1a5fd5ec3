import { bind_method } from "../../python/attributes/bound.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { callable } from "../../python/builtins/classes.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { bound_to } from "../../python/classes/descriptors.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { type_of } from "../../python/types/type_of.ts";
import { singledispatch } from "./singledispatch.ts";
import { update_wrapper } from "./wraps.ts";

/** A method that `singledispatch` makes generic: the argument after the object decides. */
export class singledispatchmethod {
  static readonly __name__: string = "singledispatchmethod";
  static readonly __module__: string = "functools";

  declare dispatcher: any;
  declare func: any;

  constructor(func: any) {
    this.__init__(func);
  }

  __init__(func: any): null {
    if (!callable(func) && special(func, "__get__") === undefined)
      throw new TypeError(`${repr(func)} is not callable or a descriptor`);
    this.dispatcher = singledispatch(func);
    this.func = func;
    return null;
  }

  register(cls: any, method: any = null): any {
    return call(getattr(this.dispatcher, "register"), cls, method);
  }

  __get__(object: any, cls: any = null): any {
    const { dispatcher, func } = this;
    const run = (...args: any[]): any => {
      const keywords = take_keywords(args);
      if (args.length === 0) {
        const name: string = getattr(func, "__name__", "singledispatchmethod method");
        throw new TypeError(`${name} requires at least 1 positional argument`);
      }
      const found: unknown = call(getattr(dispatcher, "dispatch"), type_of(args[0]));
      return call(bound_to(found, object, cls), ...args, kwargs(keywords));
    };
    const method = object === null ? run : bind_method(object, run);
    const made = Object.assign(method, {
      __isabstractmethod__: this.__isabstractmethod__,
      register: bind_method(this, singledispatchmethod.prototype.register),
    });
    return update_wrapper(made, func);
  }

  /** Whether a class that has the method is abstract. */
  get __isabstractmethod__(): boolean {
    return getattr(this.func, "__isabstractmethod__", false) as boolean;
  }
}
