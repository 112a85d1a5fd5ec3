import { callable_object } from "../python/callable_object.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";

/** Whether the value is a coroutine object. */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

/** Whether the value is a function defined by `async def`. */
export function iscoroutinefunction(value: unknown): boolean {
  return is_coroutine_function(value) || callable_object(value)?.is_coroutine_function === true;
}
