import { NameError, UnboundLocalError } from "../exceptions/hierarchy.ts";

/** The value of a local variable. Raises UnboundLocalError when nothing is bound to it. */
export function bound<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`, {
    name,
  });
}

/** The value of a variable of the module, or the built-in of its name. Raises NameError when nothing is bound to it and there is none. */
export function bound_global<T>(value: T | undefined, name: string, builtin?: unknown): T {
  if (value !== undefined) return value;
  if (builtin !== undefined) return builtin as T;
  throw new NameError(`name '${name}' is not defined`, { name });
}

/** The value of a variable of an enclosing function. Raises NameError when nothing is bound to it. */
export function bound_free<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    { name },
  );
}
