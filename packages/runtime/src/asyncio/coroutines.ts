import { callable_object } from "../python/callable_object.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";

/** What else counts as a coroutine object; given by `parts/duck_coroutines.ts`. */
export const ducks: {
  is_coroutine: ((value: unknown) => boolean) | null;
  adopt: ((value: unknown) => Coroutine<any> | null) | null;
} = { is_coroutine: null, adopt: null };

/** Whether the value is a coroutine object. */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine || ducks.is_coroutine?.(value) === true;
}

/** Whether the value is a function defined by `async def`. */
export function iscoroutinefunction(value: unknown): boolean {
  return is_coroutine_function(value) || callable_object(value)?.is_coroutine_function === true;
}
