import { coroutine } from "../coroutines/coroutine.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";
import { bound_eq, protocol_eq } from "../python/comparison/equality.ts";
import { TypeError } from "../python/exceptions/hierarchy.ts";
import { type_name } from "../python/names.ts";

/** Anything a program may hand over to be called back: a function, or an object with `__call__`. */
export type Callback = ((...args: any[]) => unknown) | { __call__(...args: any[]): unknown };

/** Whether two callables are equal: not by `eq`, which knows numbers and containers too. */
export function is_same_callback(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return typeof left === "function" || typeof right === "function" ? bound_eq(left, right) : protocol_eq(left, right);
}

/** Calls a Python callable. A coroutine function gives a coroutine object that nobody has awaited yet, as in Python. */
export function invoke(callback: unknown, args: readonly unknown[]): unknown {
  if (typeof callback === "function") {
    return is_coroutine_function(callback) ? coroutine(callback, ...args) : callback(...args);
  }
  const method = (callback as { __call__?: (...args: unknown[]) => unknown } | null)?.__call__;
  if (method === undefined) throw new TypeError(`'${type_name(callback)}' object is not callable`);
  return method.apply(callback, [...args]);
}
