import { Tuple } from "../values/tuple.ts";

/** The tuple of a `*rest` parameter, once the keyword arguments are taken from the end of what was given. */
export function rest_arguments<T>(items: unknown[]): Tuple<T[]> {
  return Tuple.from(items) as Tuple<T[]>;
}
