import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call_method,
  type Coroutine,
  coroutine,
  delegate,
  exception,
  KeyError,
  print,
  repr,
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

async function slow(): Promise<string> {
  await asyncio.sleep(0.001);
  return "slow";
}

async function quick(): Promise<string> {
  print("quick");
  return "quick";
}

async function fails(): Promise<void> {
  throw new KeyError("k");
}

async function main(): Promise<void> {
  print(await awaitable(new Group(coroutine(slow))));
  print(await awaitable(new Group(coroutine(quick))));
  try {
    await awaitable(new Group(coroutine(fails)));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print(repr(e));
  }
  const queue = new asyncio.Queue<number>();
  queue.put_nowait(5);
  print(await awaitable(new Group(coroutine(queue.get.bind(queue)))));
  print(
    await awaitable(new Group(coroutine(asyncio.sleep, 0, "turn"))),
    await awaitable(new Group(coroutine(asyncio.sleep, 0))),
    await awaitable(new Group(coroutine(asyncio.sleep, 0.001, 7))),
  );
  const lock = new asyncio.Lock();
  print(
    await awaitable(new Group(coroutine(lock.acquire.bind(lock)))),
    lock.locked(),
  );
  print(
    await awaitable(new Group(coroutine(asyncio.wait_for, coroutine(slow), 1))),
  );
  const t = asyncio.create_task(coroutine(slow));
  print(
    await awaitable(new Group(t)),
    await awaitable(
      new Group(asyncio.gather(coroutine(slow), coroutine(quick))),
    ),
  );
}

await asyncio.run(coroutine(main));
