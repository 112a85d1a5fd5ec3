import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { mark_iterable_coroutine, mark_iterable_coroutines } from "../../coroutines/steps/iterable_coroutine.ts";
import { callable } from "../../python/builtins/classes.ts";
import { call } from "../../python/calls/call.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_generator } from "../../python/iteration/iterate.ts";

const generator_function: object = /* @__PURE__ */ Object.getPrototypeOf(function* () {});

/** Makes of a generator function one whose generators can be awaited. Raises TypeError for what cannot be called. */
export function coroutine(func: any): any {
  if (!callable(func)) throw new TypeError("types.coroutine() expects a callable");
  if (is_coroutine_function(func)) return func;
  if (Object.getPrototypeOf(func) !== generator_function) return marking(func);
  mark_iterable_coroutines(func as Function);
  return func;
}

/** A function that gives a generator although it is no generator function itself. */
function marking(func: any): any {
  const wrapper = function (this: unknown, ...args: any[]): unknown {
    const made: unknown = typeof func === "function" ? func.apply(this, args) : call(func, ...args);
    if (is_generator(made)) mark_iterable_coroutine(made);
    return made;
  };
  return typeof func === "function"
    ? Object.defineProperties(wrapper, { ...Object.getOwnPropertyDescriptors(func), __wrapped__: { value: func } })
    : Object.assign(wrapper, { __wrapped__: func });
}
