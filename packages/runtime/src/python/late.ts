import type { Dict } from "./values/dict.ts";
import type { Tuple } from "./values/tuple.ts";

/**
 * The containers as the core knows them. A program that only gathers has no dict and no tuple, so exceptions and the loop
 * must not import these classes: each puts itself here when it is part of the program, and then it is made where Python
 * would have it.
 */
export const late: { Dict: typeof Dict | null; Tuple: typeof Tuple | null } = { Dict: null, Tuple: null };

/** The class that was bundled. Raises an error that names the way out when nothing in the program has asked for it. */
export function bundled<Name extends keyof typeof late>(name: Name): NonNullable<(typeof late)[Name]> {
  const found = late[name];
  if (found === null)
    throw new Error(`this bundle has no ${name}: import "@tsyncio/runtime/parts/${name.toLowerCase()}s"`);
  return found as NonNullable<(typeof late)[Name]>;
}
