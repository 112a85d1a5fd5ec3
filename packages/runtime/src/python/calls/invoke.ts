import { is_coroutine_function, MAKE } from "../../coroutines/coroutine_function.ts";
import { class_model } from "../classes/model.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { bundled } from "../late.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";

import type { Coroutine } from "../../coroutines/coroutine.ts";
import type { CoroutineFunction } from "../../coroutines/coroutine_function.ts";

/** Calls a function that the runtime was given (a sort key, a predicate): a function, a class or an object with `__call__`. */
export function invoke(target: unknown, ...args: unknown[]): any {
  if (typeof target !== "function") {
    const method: Function | undefined = special(target, "__call__");
    if (method === undefined) throw new TypeError(`'${type_name(target)}' object is not callable`);
    return is_coroutine_function(method)
      ? coroutine_of(method.bind(target), args)
      : (method.apply(target, args) ?? null);
  }
  const model = class_model(target);
  if (model !== undefined) return model.construct(target, args, null);
  if (Object.getOwnPropertyDescriptor(target, "prototype")?.writable === false) return Reflect.construct(target, args);
  if (is_coroutine_function(target)) return coroutine_of(target, args);
  return target(...args) ?? null;
}

/** The call of an `async def`, whose body does not begin yet. */
function coroutine_of(target: CoroutineFunction, args: readonly unknown[]): Coroutine<any> {
  const make = (target as { [MAKE]?: typeof Coroutine })[MAKE] ?? bundled("Coroutine");
  return new make(target, args);
}
