/** Coroutines that the program steps while a task runs, and what they yield to it. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  awaited,
  call_method,
  type Coroutine,
  coroutine,
  delegate,
  exception,
  getattr,
  native,
  print,
  range,
  RuntimeError,
  StopIteration,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/asyncio/parts/task_factories";
import "@tsyncio/runtime/parts/awaitables";

class Trap {
  declare fut: asyncio.Future<unknown>;

  constructor(fut: asyncio.Future<unknown>) {
    this.fut = fut;
  }
  *__await__(): Generator<any> {
    yield* delegate(this.fut);
    return this.fut.result();
  }
}

function* worker(
  fut: asyncio.Future<unknown>,
  lock: asyncio.Lock,
): Generator<any, any, any> {
  let v!: unknown;
  yield* native(lock.acquire());
  try {
    v = yield* awaited(new Trap(fut));
  } finally {
    lock.release();
  }
  return v;
}
async_def(worker);

function* by_hand_inside(): Generator<any, unknown, any> {
  function* child(): Generator<any, number, any> {
    yield* native(asyncio.sleep(0));
    return 5;
  }
  async_def(child);
  const c = coroutine(child);
  while (true) {
    let y!: unknown;
    try {
      y = call_method(c, "send", null);
    } catch (error) {
      const s = exception(error);
      if (!(s instanceof StopIteration)) {
        throw s;
      }
      return s.value;
    }
    print("yielded", y);
    yield* native(asyncio.sleep(0));
  }
}
async_def(by_hand_inside);

/** wraps a coroutine */
class Spy {
  declare coro: Coroutine<string>;

  constructor(coro: Coroutine<string>) {
    this.coro = coro;
  }
  *__await__(): Generator<null, unknown, any> {
    let value: any = null;
    while (true) {
      let y!: any;
      try {
        y = call_method(this.coro, "send", value);
      } catch (error) {
        const s = exception(error);
        if (!(s instanceof StopIteration)) {
          throw s;
        }
        return s.value;
      }
      print("spied", getattr(type(y), "__name__"));
      value = (yield y === null ? y : null) ?? null;
    }
  }
}

function* main(): Generator<any, void, any> {
  const loop = asyncio.get_running_loop();
  const fut = loop.create_future();
  const lock = new asyncio.Lock();
  const ts = Array.from(range(2), (_) =>
    asyncio.create_task(coroutine(worker, fut, lock)),
  );
  loop.call_later(0.01, getattr(fut, "set_result"), 42);
  print(yield* awaited(asyncio.gather(...ts)));
  print(yield* by_hand_inside());
  function* child(): Generator<any, string, any> {
    yield* native(asyncio.sleep(0));
    yield* native(asyncio.sleep(0));
    return "c";
  }
  async_def(child);
  print(yield* awaited(new Spy(coroutine(child))));
  loop.set_task_factory(asyncio.eager_task_factory);
  let t: asyncio.Task<string | number> = asyncio.create_task(coroutine(child));
  print("after create");
  print(yield* awaited(t));
  function* now(): Generator<any, number, any> {
    return 1;
  }
  async_def(now);
  t = asyncio.create_task(coroutine(now));
  print(t.done(), yield* awaited(t));
  const c = coroutine(child);
  call_method(c, "send", null);
  try {
    yield* awaited(c);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  call_method(c, "close");
  const f2 = loop.create_future();
  function* waits(): Generator<any, unknown, any> {
    return yield* awaited(f2);
  }
  async_def(waits);
  const w = coroutine(waits);
  const y = call_method(w, "send", null);
  print(y === f2, getattr(y, "_asyncio_future_blocking"));
  f2.set_result("x");
  try {
    call_method(w, "send", null);
  } catch (error) {
    const s = exception(error);
    if (!(s instanceof StopIteration)) {
      throw s;
    }
    print(s.value);
  }
}
async_def(main);
await asyncio.run(coroutine(main));
