import { delegate } from "../../python/iteration/delegate.ts";
import { Coroutine } from "../coroutine.ts";
import { awaited } from "./awaited.ts";

/** `yield from value` in a function that `types.coroutine` marks: there it takes coroutine objects, too. */
export function delegate_awaitable(value: unknown): Iterable<any> {
  return value instanceof Coroutine ? awaited(value) : delegate(value);
}
