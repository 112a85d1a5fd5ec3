import { bind_receiver } from "../../python/attributes/bound.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { hints_of } from "../../python/calls/annotated.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { NoneType, object } from "../../python/types/object_types.ts";
import { type_of } from "../../python/types/type_of.ts";
import { union_members } from "../../python/types/checks.ts";
import { MappingProxyType } from "../types/mapping_proxy.ts";
import { Dict } from "../../python/values/dict.ts";
import { dispatch_order } from "./dispatch_order.ts";
import { update_wrapper } from "./wraps.ts";

/** The implementations of a function by the class of its first argument. */
class Implementations {
  readonly registry = new Dict<Function, any>();
  readonly #found = new Map<Function, unknown>();

  constructor(fallback: unknown) {
    this.registry.set(object, fallback);
  }

  /** The implementation for a class: the nearest one of those it inherits from. */
  dispatch(cls: any): any {
    let found = this.#found.get(cls as Function);
    if (found === undefined) {
      found = this.registry.find(cls) ?? this.registry.find(dispatch_order(cls as Function, this.registry)) ?? null;
      this.#found.set(cls as Function, found);
    }
    return found;
  }

  /** Registers an implementation for a class, for the members of a union, or for what its first annotation says. */
  register(cls: any, func: any): any {
    if (is_valid(cls)) {
      if (func === null) return (given: any): any => this.register(cls, given);
    } else {
      if (func !== null)
        throw new TypeError(`Invalid first argument to \`register()\`. ${repr(cls)} is not a class or union type.`);
      return this.#register_annotated(cls);
    }
    for (const each of members_of(cls)) this.registry.set(each as Function, func);
    this.clear();
    return func;
  }

  #register_annotated(func: any): any {
    const target: unknown = getattr(func, "__func__", func);
    const annotations: unknown = getattr(target, "__annotations__", null);
    const first = annotations instanceof Dict ? annotations.raw$entries().next() : null;
    if (first === null || first.done === true)
      throw new TypeError(
        `Invalid first argument to \`register()\`: ${repr(func)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`,
      );
    const [name, annotation] = first.value;
    const cls = hints_of(target as object)?.[name] ?? annotation;
    if (!is_valid(cls)) {
      const kind = union_members(cls) === undefined ? "is not a class" : "not all arguments are classes";
      throw new TypeError(`Invalid annotation for ${repr(name)}. ${repr(cls)} ${kind}.`);
    }
    return this.register(cls, func);
  }

  clear(): null {
    this.#found.clear();
    return null;
  }
}

function is_valid(cls: unknown): boolean {
  return is_type(cls) || (union_members(cls) !== undefined && members_of(cls).every((each) => is_type(each)));
}

/** The classes of a union, or the class alone; None stands for its type. */
function members_of(cls: unknown): readonly unknown[] {
  return (union_members(cls) ?? [cls]).map((each) => each ?? NoneType);
}

/** Makes a function generic: which implementation runs, the class of the first argument decides. */
export function singledispatch(func: any): any {
  const implementations = new Implementations(func);
  const name: string = getattr(func, "__name__", "singledispatch function");
  const wrapper = (...args: any[]): any => {
    const keywords = take_keywords(args);
    if (args.length === 0) throw new TypeError(`${name} requires at least 1 positional argument`);
    return call(implementations.dispatch(type_of(args[0])), ...args, kwargs(keywords));
  };
  Object.defineProperty(wrapper, SIGNATURE, { value: "*args, **kw" });
  Object.assign(wrapper, {
    register: (cls: any, implementation: any = null) => implementations.register(cls, implementation),
    dispatch: (cls: any) => implementations.dispatch(cls),
    registry: new MappingProxyType(implementations.registry),
    _clear_cache: bind_receiver(wrapper, () => implementations.clear()),
  });
  return update_wrapper(wrapper, func);
}
