import { is_awaitable } from "../../coroutines/awaitable.ts";
import { AwaitableObject, unawaited } from "../../coroutines/awaitable_object.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { bundled } from "../../python/late.ts";
import { future_from_promise } from "../foreign.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";

/** A coroutine object that awaits what is none. Raises TypeError for what cannot be awaited. */
export function as_coroutine<T>(awaited: Awaitable<T>): Coroutine<T> {
  if (is_awaitable(awaited)) return new Coroutine<T>(_wrap_awaitable, [awaited]);
  throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}

async function _wrap_awaitable<T>(awaited: Awaitable<T>): Promise<T> {
  return unawaited(await (native(awaited) ?? bundled("awaitable")(awaited))) as T;
}

/** What JavaScript can await by itself; null for an object that has to be driven. */
function native(awaited: unknown): unknown {
  if (awaited instanceof AwaitableObject) return awaited;
  return awaited instanceof Promise ? future_from_promise(awaited) : null;
}
