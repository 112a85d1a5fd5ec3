import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  type float,
  getattr,
  print,
  truth,
  Tuple,
} from "@tsyncio/runtime";

async function drain(
  queue:
    | asyncio.Queue<unknown>
    | asyncio.LifoQueue<unknown>
    | asyncio.PriorityQueue<unknown>,
): Promise<unknown[]> {
  const items: unknown[] = [];
  while (!truth(call_method(queue, "empty"))) {
    items.push(await awaitable(call_method(queue, "get")));
  }
  return items;
}

async function main(): Promise<void> {
  for (const kind of [
    asyncio.Queue,
    asyncio.LifoQueue,
    asyncio.PriorityQueue,
  ]) {
    const queue = call(kind);
    for (const item of [
      Tuple.of(2, "b"),
      Tuple.of(1, "z"),
      Tuple.of(3, "a"),
      Tuple.of(1, "c"),
    ]) {
      await awaitable(call_method(queue, "put", item));
    }
    print(getattr(kind, "__name__"), await drain(queue));
  }

  const urgent = new asyncio.PriorityQueue<float>(3);
  for (const number of [5, 1.5, 3]) {
    urgent.put_nowait(number);
  }
  print(
    urgent.full(),
    urgent.get_nowait(),
    urgent.get_nowait(),
    urgent.qsize(),
  );
}

await asyncio.run(coroutine(main));
