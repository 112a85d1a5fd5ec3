/** A function that Python would define by `async def`. */
export type CoroutineFunction<Args extends readonly any[] = any[], T = any> = (...args: Args) => PromiseLike<T> | T;

/** The prototype of `async function`s. */
export const async_prototype: object = Object.getPrototypeOf(async () => undefined);

/** The class of coroutine objects that a coroutine function makes, where it is not the one of native coroutines. */
export const MAKE: unique symbol = /* @__PURE__ */ Symbol("make");

/**
 * Whether calling the function in Python gives a coroutine object: an `async function`, or one of the runtime's own
 * that `mark_coroutine_function` has marked. Bound functions keep the answer of what they are bound from.
 */
export function is_coroutine_function(value: unknown): value is CoroutineFunction {
  if (typeof value !== "function") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asked for each callback: nearly all are plain, and the mark is inherited.
  return prototype !== Function.prototype && (prototype === async_prototype || MAKE in value);
}

/**
 * Marks a plain function that returns an awaitable (a faster `async function`) as a coroutine function, by giving it
 * the prototype of async functions, which `bind` hands on.
 */
export function mark_coroutine_function<F extends CoroutineFunction>(implementation: F): F {
  return Object.setPrototypeOf(implementation, async_prototype) as F;
}
