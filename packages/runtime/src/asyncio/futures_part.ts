import { check_hashable } from "../python/hashing/hash.ts";
import { is_same_callback } from "./callbacks.ts";
import { checked_exception } from "./checked_exception.ts";
import { callback_text, future_parts } from "./format.ts";
import { coroutine_text } from "./places.ts";
import { as_coroutine } from "./tasks/as_coroutine.ts";

/** What futures and tasks do for programs that hold them: loops bring it with them, but for those of plain programs. */
export const futures_part = {
  as_coroutine,
  callback_text,
  check_hashable,
  checked_exception,
  coroutine_text,
  future_parts,
  is_same_callback,
} as const;

/** See `python/late.ts`. */
export type FuturesPart = typeof futures_part;
