import type { ApiEntry } from "../api.ts";

/** Functions that reach other threads. */
export const threads = {
  to_thread: {
    kind: "function",
    signature: "func: ThreadFunction, /, *args: Any, **kwargs: Any",
    returns: "Any",
    coroutine: true,
    runsInThread: { parameter: "func", given: "rest" },
  },
  run_coroutine_threadsafe: {
    kind: "function",
    signature: "coro: Any, loop: asyncio.AbstractEventLoop",
    returns: "concurrent.futures.Future",
  },
  wrap_future: {
    kind: "function",
    signature: "future: Any, *, loop: Any = None",
    returns: "asyncio.Future[Any]",
  },
} as const satisfies Record<string, ApiEntry>;
