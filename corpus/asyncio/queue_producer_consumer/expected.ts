import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  iadd,
  type int,
  print,
  type Range,
  range,
  unpack,
} from "@tsyncio/runtime";

async function producer(
  queue: asyncio.Queue<number | null>,
  items: Range,
): Promise<void> {
  for (const item of items) {
    await queue.put(item);
    print("put", item, queue.qsize());
  }
  await queue.put(null);
}

async function consumer(queue: asyncio.Queue<number | null>): Promise<int> {
  let item!: number | null;
  let total: int = 0;
  while ((item = await queue.get()) !== null) {
    print("got", item);
    await asyncio.sleep(0.01);
    total = iadd(total, item);
  }
  return total;
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number | null>(2);
  const [_, total]: [int | null, int | null] = unpack(
    await asyncio.gather(
      coroutine(producer, queue, range(5)),
      coroutine(consumer, queue),
    ),
    2,
  );
  print("total", total, queue.empty(), queue.full(), queue.maxsize);
}

await asyncio.run(coroutine(main));
