import { exception } from "./native.ts";
import { is_subclass } from "../types/checks.ts";
import { BaseException, TypeError } from "./hierarchy.ts";

/** What `raise value` throws: the exception itself, or an instance of the class. */
export function raise_(value: unknown): BaseException {
  if (value instanceof BaseException) return value;
  return is_exception_class(value) ? instance(value) : new TypeError("exceptions must derive from BaseException");
}

function is_exception_class(value: unknown): value is Function {
  return typeof value === "function" && is_subclass(value, BaseException);
}

/** What `raise value from cause` throws; `handled` is the exception being handled there, most often the cause itself. */
export function raise_from(value: unknown, cause: unknown, handled: unknown = cause): BaseException {
  const raised = during(raise_(value), handled);
  if (!(value instanceof BaseException) && !is_exception_class(value)) return raised;
  return with_cause(raised, cause_of(cause));
}

/** What the runtime itself raises from an exception that it is handling. */
export function caused<E extends BaseException>(raised: E, cause: BaseException): E {
  raised.__context__ = cause;
  return with_cause(raised, cause);
}

function with_cause<E extends BaseException>(raised: E, cause: BaseException | null): E {
  raised.__cause__ = cause;
  if (cause !== null && cause.__traceback__ === null) made_as_cause.add(cause);
  raised.__suppress_context__ = true;
  return raised;
}

const made_as_cause = /* @__PURE__ */ new WeakSet<BaseException>();

/** Whether an exception is a cause that was never raised itself: it has no traceback. */
export function is_only_cause(error: BaseException): boolean {
  return error.__traceback__ === null && made_as_cause.has(error);
}

/** Records that `raised` was raised while `handled` was being handled, and returns it. */
export function during<E>(raised: E, handled: unknown): E {
  if (!(raised instanceof BaseException) || !(handled instanceof BaseException) || (raised as unknown) === handled)
    return raised;
  break_cycle(raised, handled);
  raised.__context__ = handled;
  return raised;
}

const with_context = /* @__PURE__ */ new WeakSet<BaseException>();

/** Says that the contexts of an exception are as they shall be, whatever is handled where it passes. */
export function keep_context(raised: BaseException): BaseException {
  with_context.add(raised);
  return raised;
}

/**
 * What leaves a handler: an exception that was raised in code the handler called has the handled one as the context at the end
 * of its own chain, as CPython would have set it when it was raised. A `finally` may handle nothing: null.
 */
export function left_handler(thrown: unknown, handled: BaseException | null): BaseException {
  const raised = exception(thrown);
  if (handled === null || with_context.has(raised)) return raised;
  let last = raised;
  while (last !== handled && last.__context__ !== null) last = last.__context__;
  if (last !== handled) last.__context__ = handled;
  return raised;
}

/** Where the handled exception's own chain leads back to the one raised, the chain is cut before it, as in CPython. */
function break_cycle(raised: BaseException, handled: BaseException): void {
  for (let link: BaseException = handled; link.__context__ !== null; link = link.__context__) {
    if (link.__context__ === raised) {
      link.__context__ = null;
      return;
    }
  }
}

function cause_of(cause: unknown): BaseException | null {
  if (cause === null || cause instanceof BaseException) return cause;
  if (is_exception_class(cause)) return instance(cause);
  throw new TypeError("exception causes must derive from BaseException");
}

function instance(cls: Function): BaseException {
  return Reflect.construct(cls, []) as BaseException;
}
