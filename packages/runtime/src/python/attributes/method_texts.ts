import { class_name, is_type, type MethodTexts, qualified_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { attribute_name } from "./names.ts";

interface Method {
  readonly __func__: Function;
  readonly __self__: unknown;
}

/** `Point.move`, and `<bound method Point.move of …>`. */
export const method_texts: MethodTexts = {
  qualified_name(definition) {
    const { __func__: method, __self__: self } = definition as unknown as Method;
    const owner = Object.hasOwn(method, "__qualname__") ? undefined : owner_of(method, self);
    if (owner === undefined) return qualified_name(method);
    return `${qualified_name(owner)}.${attribute_name(class_name(method))}`;
  },
  repr(method) {
    return `<bound method ${qualified_name(method)} of ${repr((method as unknown as Method).__self__)}>`;
  },
};

/** The class of the program in whose statement a method stands that an object, or a class, has. */
function owner_of(method: Function, self: unknown): Function | undefined {
  if ((typeof self !== "object" && !is_type(self)) || self === null) return undefined;
  const is_of_class = typeof self === "function";
  for (let level: any = is_of_class ? self : Object.getPrototypeOf(self); level; level = Object.getPrototypeOf(level)) {
    if (Object.getOwnPropertyDescriptor(level, method.name)?.value !== method) continue;
    const owner = (is_of_class ? level : level.constructor) as Function;
    return Object.hasOwn(owner, "__builtin__") ? undefined : owner;
  }
  return undefined;
}
