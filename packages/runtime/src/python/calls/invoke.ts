import { class_model } from "../classes/model.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";

/** Calls a function that the runtime was given (a sort key, a predicate): a function, a class or an object with `__call__`. */
export function invoke(target: unknown, ...args: unknown[]): any {
  if (typeof target !== "function") {
    const method = special(target, "__call__");
    if (method === undefined) throw new TypeError(`'${type_name(target)}' object is not callable`);
    return method.apply(target, args) ?? null;
  }
  const model = class_model(target);
  if (model !== undefined) return model.construct(target, args, null);
  if (Object.getOwnPropertyDescriptor(target, "prototype")?.writable === false) return Reflect.construct(target, args);
  return target(...args) ?? null;
}
