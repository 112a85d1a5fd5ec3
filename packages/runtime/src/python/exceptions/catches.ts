import { is_subclass } from "../types/checks.ts";
import { Tuple } from "../values/tuple.ts";
import { BaseException, TypeError } from "./hierarchy.ts";

/**
 * Whether `except expected:` takes the exception: a class, or a tuple of classes.
 * Raises TypeError for anything else, as Python does once an exception arrives there.
 */
export function catches(raised: BaseException, expected: unknown): boolean {
  if (expected instanceof Tuple) {
    const classes = [...(expected as Iterable<unknown>)];
    classes.forEach(checked);
    return classes.some((each) => raised instanceof checked(each));
  }
  return raised instanceof checked(expected);
}

function checked(expected: unknown): Function {
  if (typeof expected === "function" && is_subclass(expected, BaseException)) return expected;
  throw new TypeError("catching classes that do not inherit from BaseException is not allowed");
}

/** Raises an exception where an expression is wanted. */
export function fail(raised: BaseException): never {
  throw raised;
}
