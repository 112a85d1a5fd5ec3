import { named } from "../../python/calls/named.ts";
import { plain_names, signature, SIGNATURE } from "../../python/calls/signature.ts";

type AnyFunction = (...args: any[]) => any;

/** Makes one function stand for another: its name, its parameters for dynamic calls, and `__wrapped__` (`functools.wraps`). */
export function wrapped<F extends AnyFunction>(func: Function, wrapper: F): F {
  const recorded = (func as { [SIGNATURE]?: string })[SIGNATURE] ?? plain_names(func)?.join(", ");
  const { __doc__: documentation } = func as { __doc__?: string };
  if (recorded !== undefined) signature(wrapper, recorded);
  if (Object.hasOwn(func, "__qualname__")) copy(func, wrapper, "__qualname__");
  return Object.assign(named(wrapper, func.name, documentation), func, { __wrapped__: func });
}

function copy(from: object, to: object, property: string): void {
  Object.defineProperty(to, property, Object.getOwnPropertyDescriptor(from, property)!);
}
