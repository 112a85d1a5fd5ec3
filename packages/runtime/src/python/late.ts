import type { Coroutine } from "../coroutines/coroutine.ts";
import type { FutureIterator } from "../coroutines/future_iterator.ts";
import type { Dict } from "./values/dict.ts";
import type { FuturesPart } from "../asyncio/futures_part.ts";
import type { repr } from "./repr/repr.ts";
import type { str } from "./repr/str.ts";
import type { tuple_text } from "./repr/tuple.ts";
import type { Tuple } from "./values/tuple.ts";

/** The texts of values that are no strings. */
export interface Texts {
  readonly repr: typeof repr;
  readonly str: typeof str;
  readonly tuple_text: typeof tuple_text;
}

/**
 * What the core knows without importing it. A program that only gathers has no dict, no tuple and no class with `__await__`, so
 * exceptions, the loop and tasks must not bring them: each puts itself here when it is part of the program.
 */
export const late: {
  Dict: typeof Dict | null;
  Tuple: typeof Tuple | null;
  awaitable: ((value: unknown) => unknown) | null;
  FutureIterator: typeof FutureIterator | null;
  Coroutine: typeof Coroutine | null;
  texts: Texts | null;
  futures: FuturesPart | null;
} = {
  Dict: null,
  Tuple: null,
  awaitable: null,
  FutureIterator: null,
  Coroutine: null,
  texts: null,
  futures: null,
};

/** The modules that bring them, below `@tsyncio/runtime/parts`. */
const parts = {
  Dict: "dicts",
  Tuple: "tuples",
  awaitable: "awaitables",
  FutureIterator: "awaitables",
  Coroutine: "awaitables",
  texts: "texts",
  futures: "loops",
};

/** The class that was bundled. Raises an error that names the way out when nothing in the program has asked for it. */
export function bundled<Name extends keyof typeof late>(name: Name): NonNullable<(typeof late)[Name]> {
  const found = late[name];
  if (found === null) throw new Error(`this bundle has no ${name}: import "@tsyncio/runtime/parts/${parts[name]}"`);
  return found as NonNullable<(typeof late)[Name]>;
}
