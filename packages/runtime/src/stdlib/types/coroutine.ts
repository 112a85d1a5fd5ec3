import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { mark_iterable_coroutines } from "../../coroutines/steps/iterable_coroutine.ts";
import { callable } from "../../python/builtins/classes.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";

const generator_function: object = /* @__PURE__ */ Object.getPrototypeOf(function* () {});

/** Makes of a generator function one whose generators can be awaited. Raises TypeError for what cannot be called. */
export function coroutine(func: any): any {
  if (!callable(func)) throw new TypeError("types.coroutine() expects a callable");
  if (is_coroutine_function(func)) return func;
  if (Object.getPrototypeOf(func) === generator_function) mark_iterable_coroutines(func as Function);
  return func;
}
