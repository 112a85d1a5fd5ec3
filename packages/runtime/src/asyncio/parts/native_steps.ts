import { AwaitableObject } from "../../coroutines/awaitable_object.ts";
import { bare_yield } from "../../coroutines/bare_yield.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { thrown_exception } from "../../coroutines/thrown_exception.ts";
import { NotImplementedError, RuntimeError, StopIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { stackless } from "../../python/exceptions/stackless.ts";
import { Future } from "../futures.ts";
import { Waiter } from "../locks/waiter.ts";
import { running } from "../running.ts";

import type { FutureIterator } from "../../coroutines/future_iterator.ts";

// `send` and `throw` of coroutine objects that are native code, for programs that speak of them. Native code runs by itself: what
// does no more than wait for one future, or for a turn, can be driven by hand, as `asyncio.sleep(1)` can; the rest says so.

/** What a coroutine that was begun by hand waits for. */
interface Wait {
  readonly future: Future;
  readonly iterator: FutureIterator<unknown>;
}

/** Null stands for a turn. */
const waits = new WeakMap<Coroutine<unknown>, Wait | null>();

Object.assign(Coroutine.prototype, { send, throw: throw_into });

function send(this: Coroutine<unknown>, value: unknown): unknown {
  const wait = waits.get(this);
  if (wait !== undefined) return go_on(this, wait);
  if (this._state === "created" && value !== null)
    throw new TypeError("can't send non-None value to a just-started coroutine");
  const begun = begin(this);
  if (begun === bare_yield) {
    waits.set(this, null);
    return null;
  }
  if (!(begun instanceof Promise) && !(begun instanceof AwaitableObject)) return end(begun);
  if (!(begun instanceof Future) || begun instanceof Waiter) refuse(this, begun);
  const iterator = begun.__await__();
  waits.set(this, { future: begun, iterator });
  return iterator.send(null);
}

/** Begins it as if no task were running, which would take a turn that nobody wants for none. */
function begin(coroutine: Coroutine<unknown>): unknown {
  const { task } = running;
  running.task = null;
  try {
    return coroutine._call();
  } finally {
    running.task = task;
  }
}

function go_on(coroutine: Coroutine<unknown>, wait: Wait | null): unknown {
  if (coroutine._state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
  coroutine._state = "closed";
  wait?.future._waiter_resumes(false);
  return wait === null ? end(null) : wait.iterator.send(null);
}

function throw_into(
  this: Coroutine<unknown>,
  ...given: [error?: unknown, value?: unknown, traceback?: unknown]
): never {
  if (this._state === "closed" || (this._state === "started" && !waits.has(this)))
    throw new RuntimeError("cannot reuse already awaited coroutine");
  this._state = "closed";
  waits.get(this)?.future._waiter_resumes(true);
  throw thrown_exception(given);
}

function end(value: unknown): never {
  throw stackless(() => ((value ?? null) === null ? new StopIteration() : new StopIteration(value)));
}

function refuse(coroutine: Coroutine<unknown>, begun: PromiseLike<unknown>): never {
  if (begun instanceof Promise) begun.catch(() => undefined);
  throw new NotImplementedError(
    `${coroutine.__qualname__}() is native code, which runs by itself: await it, or make it a task`,
  );
}
