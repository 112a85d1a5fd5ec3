import * as queue from "@tsyncio/runtime/stdlib/queue";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import { exception, getitem, mul, print, range, Tuple } from "@tsyncio/runtime";

async function produce(
  items: queue.Queue<unknown>,
  count: number,
): Promise<null> {
  for (let i = 0; i < count; i++) {
    await items.put(i);
    await time.thread_sleep(0.02);
  }
  await items.put(null);
  return null;
}

async function consume(
  items: queue.Queue<unknown>,
  results: unknown[],
): Promise<null> {
  await time.thread_sleep(0.01);
  while (true) {
    const item = await items.get();
    if (item === null) {
      break;
    }
    results.push(mul(item, item));
    items.task_done();
  }
  return null;
}

const items = new queue.Queue<unknown>(2);
const results: unknown[] = [];
const threads = [
  new threading.Thread(
    undefined,
    threading.blocking(produce),
    undefined,
    Tuple.of(items, 3),
  ),
  new threading.Thread(
    undefined,
    threading.blocking(consume),
    undefined,
    Tuple.of(items, results),
  ),
];
for (const thread of threads) {
  thread.start();
}
for (const thread of threads) {
  await thread.join();
}
print(results, items.qsize());
try {
  await items.get(undefined, 0.01);
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof queue.Empty)) {
    throw failure;
  }
  print("empty");
}
const urgent = new queue.PriorityQueue<Tuple<[number, string]>>();
for (const entry of [Tuple.of(2, "b"), Tuple.of(1, "a"), Tuple.of(3, "c")]) {
  await urgent.put(entry);
}
print(
  await (async () => {
    const items_2: string[] = [];
    for (const _ of range(3)) {
      items_2.push(getitem(await urgent.get(), 1));
    }
    return items_2;
  })(),
);
