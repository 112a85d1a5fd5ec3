import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  awaited,
  call_method,
  type Coroutine,
  coroutine,
  delegate,
  Exception,
  exception,
  getitem,
  iterate,
  KeyError,
  native,
  print,
  repr,
  Slice,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/awaitables";

class Group {
  declare inner:
    | Coroutine<string | number | boolean | null>
    | asyncio.Task<string>
    | asyncio.Future<string[]>;

  constructor(
    inner:
      | Coroutine<string | number | boolean | null>
      | asyncio.Task<string>
      | asyncio.Future<string[]>,
  ) {
    this.inner = inner;
  }
  *__await__(): Generator<any, any, any> {
    print("begin");
    const value =
      (yield* delegate(call_method(this.inner, "__await__"))) ?? null;
    print("end", value);
    return value;
  }
}

function* slow(): Generator<any, string, any> {
  yield* native(asyncio.sleep(0.001));
  return "slow";
}
async_def(slow);

function* quick(): Generator<any, string, any> {
  print("quick");
  return "quick";
}
async_def(quick);

function* fails(): Generator<any, void, any> {
  throw new KeyError("k");
}
async_def(fails);

function* without_task(coro: unknown): Generator<any, string, any> {
  let error: Exception | null = null as Exception | null;
  function step(): null {
    try {
      for (const _ of iterate(call_method(coro, "__await__"))) {
      }
    } catch (caught) {
      const e = exception(caught);
      if (!(e instanceof Exception)) {
        throw e;
      }
      error = e;
    }
    return null;
  }
  asyncio.get_running_loop().call_soon(step);
  yield* native(asyncio.sleep(0));
  return repr(error);
}
async_def(without_task);

function* main(): Generator<any, void, any> {
  print(yield* awaited(new Group(coroutine(slow))));
  print(yield* awaited(new Group(coroutine(quick))));
  try {
    yield* awaited(new Group(coroutine(fails)));
  } catch (caught) {
    const e = exception(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print(repr(e));
  }
  const queue = new asyncio.Queue<number>();
  queue.put_nowait(5);
  print(yield* awaited(new Group(coroutine(queue.get.bind(queue)))));
  print(
    yield* awaited(new Group(coroutine(asyncio.sleep, 0, "turn"))),
    yield* awaited(new Group(coroutine(asyncio.sleep, 0))),
    yield* awaited(new Group(coroutine(asyncio.sleep, 0.001, 7))),
  );
  const lock = new asyncio.Lock();
  print(
    yield* awaited(new Group(coroutine(lock.acquire.bind(lock)))),
    lock.locked(),
  );
  const group = new asyncio.TaskGroup();
  print(
    getitem(
      yield* without_task(call_method(group, "__aenter__")),
      new Slice(-30, null),
    ),
  );
  const limit = asyncio.timeout(1);
  print(yield* without_task(call_method(limit, "__aenter__")));
  print(yield* without_task(call_method(new asyncio.Lock(), "acquire")));
  print(
    yield* awaited(new Group(coroutine(asyncio.wait_for, coroutine(slow), 1))),
  );
  const t = asyncio.create_task(coroutine(slow));
  print(
    yield* awaited(new Group(t)),
    yield* awaited(
      new Group(asyncio.gather(coroutine(slow), coroutine(quick))),
    ),
  );
}
async_def(main);

await asyncio.run(coroutine(main));
