import { getattr } from "../../python/attributes/getattr.ts";
import { setattr } from "../../python/attributes/setattr.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { AttributeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** The attributes that `wraps` takes over. */
export const WRAPPER_ASSIGNMENTS: Tuple = /* @__PURE__ */ Tuple.from([
  "__module__",
  "__name__",
  "__qualname__",
  "__doc__",
  "__annotations__",
  "__type_params__",
]);

/** The attributes whose entries `wraps` adds to those of the wrapper. */
export const WRAPPER_UPDATES: Tuple = /* @__PURE__ */ Tuple.of("__dict__");

/** Makes a wrapper look like the function it wraps: its name, its docstring, its attributes; `__wrapped__` is the function. */
export function update_wrapper<F>(
  wrapper: F,
  wrapped: any,
  assigned: any = WRAPPER_ASSIGNMENTS,
  updated: any = WRAPPER_UPDATES,
): F {
  for (const name of iterate(assigned) as Iterable<string>) {
    const value: unknown = attribute(wrapped, name);
    if (value !== ABSENT) setattr(wrapper, name, value);
  }
  for (const name of iterate(updated) as Iterable<string>) {
    const target: unknown = getattr(wrapper, name);
    call_method(target, "update", getattr(wrapped, name, new Dict()));
  }
  setattr(wrapper, "__wrapped__", wrapped);
  return wrapper;
}
const ABSENT: unique symbol = /* @__PURE__ */ Symbol("absent");

function attribute(object: unknown, name: string): unknown {
  try {
    return getattr(object, name);
  } catch (error) {
    if (error instanceof AttributeError) return ABSENT;
    throw error;
  }
}

/** A decorator that makes a wrapper look like the function it wraps. */
export function wraps(wrapped: any, assigned: any = undefined, updated: any = undefined): <F>(wrapper: F) => F {
  return (wrapper) => update_wrapper(wrapper, wrapped, assigned, updated);
}
