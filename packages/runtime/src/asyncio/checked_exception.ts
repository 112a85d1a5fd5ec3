import { BaseException, RuntimeError, StopIteration, TypeError } from "../python/exceptions/hierarchy.ts";
import { caused } from "../python/exceptions/raise.ts";
import { is_subclass } from "../python/types/checks.ts";

/** What `set_exception` was given as an exception: a class is called. Raises TypeError for what is none. */
export function checked_exception(error: unknown): BaseException {
  const value = typeof error === "function" && is_subclass(error, BaseException) ? Reflect.construct(error, []) : error;
  if (value instanceof StopIteration) {
    const text = "StopIteration interacts badly with generators and cannot be raised into a Future";
    return caused(new RuntimeError(text), value);
  }
  if (!(value instanceof BaseException)) throw new TypeError("invalid exception object");
  return value;
}
