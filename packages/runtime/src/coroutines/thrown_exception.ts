import { warn } from "../program/warn.ts";
import { BaseException, TypeError } from "../python/exceptions/hierarchy.ts";
import { TracebackType } from "../python/exceptions/traceback.ts";
import { is_subclass } from "../python/types/checks.ts";

const TEXT = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";

/**
 * What the `throw` of an iterator raises, of its arguments: an exception, or, in the old form, the class, the exception or what makes
 * one, and the traceback (`Modules/_asynciomodule.c`: `FutureIter_throw`).
 */
export function thrown_exception(given: readonly unknown[]): BaseException {
  const [type, value = null, traceback = null] = given;
  if (given.length === 0) throw new TypeError("throw expected at least 1 argument, got 0");
  if (given.length > 3) throw new TypeError(`throw expected at most 3 arguments, got ${given.length}`);
  if (given.length > 1) warn("DeprecationWarning", TEXT, thrown_exception);
  if (traceback !== null && !(traceback instanceof TracebackType))
    throw new TypeError("throw() third argument must be a traceback");
  const raised = raised_of(type, value);
  if (traceback !== null) raised.__traceback__ = traceback as never;
  return raised;
}

function raised_of(type: unknown, value: unknown): BaseException {
  if (type instanceof BaseException) {
    if (value !== null) throw new TypeError("instance exception may not have a separate value");
    return type;
  }
  if (typeof type !== "function" || !is_subclass(type, BaseException))
    throw new TypeError("exceptions must be classes deriving BaseException or instances of such a class");
  return value instanceof type ? (value as BaseException) : made(type, value);
}

function made(type: Function, value: unknown): BaseException {
  return Reflect.construct(type, value === null ? [] : [value]) as BaseException;
}
