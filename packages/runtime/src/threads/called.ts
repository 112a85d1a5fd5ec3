import { unawaited } from "../coroutines/awaitable_object.ts";
import { call, kwargs } from "../python/calls/call.ts";

/**
 * Marks a function that is async only because JavaScript cannot block: in Python it is a plain one, so that calling it makes no
 * coroutine object. Whoever is given such a function awaits what it gives.
 */
export function blocking<F extends Function>(implementation: F): F {
  return Object.setPrototypeOf(implementation, Function.prototype) as F;
}

/** Calls a function in the running thread and waits for its end where it blocks. */
export async function call_in_thread(
  target: unknown,
  args: readonly unknown[],
  keywords?: object | null,
): Promise<any> {
  const result: unknown =
    keywords === undefined || keywords === null ? call(target, ...args) : call(target, ...args, kwargs(keywords));
  return result instanceof Promise ? unawaited(await result) : unawaited(result);
}
