import { coroutine, exception, isinstance, print, repr, Tuple } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function producer(queue: asyncio.Queue, count: number): Promise<null> {
  for (let i = 0; i < count; i++) {
    await queue.put(i);
    print("put", i, queue.qsize());
  }
  return null;
}

async function consumer(name: string, queue: asyncio.Queue): Promise<null> {
  for (;;) {
    const item = await queue.get();
    print(name, "got", item);
    await asyncio.sleep(0);
    queue.task_done();
  }
}

async function give(result: string): Promise<string> {
  return result;
}

async function main(): Promise<null> {
  const queue = new asyncio.Queue(2);
  const consumers = ["a", "b"].map((name) => asyncio.create_task(coroutine(consumer, name, queue)));
  await producer(queue, 5);
  await queue.join();
  print("joined");
  for (const task of consumers) task.cancel();
  print(await asyncio.gather(...consumers, { return_exceptions: true }));
  try {
    queue.get_nowait();
  } catch (error) {
    if (!(error instanceof asyncio.QueueEmpty)) throw error;
    print(repr(error));
  }
  queue.put_nowait(1);
  queue.put_nowait(2);
  try {
    queue.put_nowait(3);
  } catch (error) {
    if (!(error instanceof asyncio.QueueFull)) throw error;
    print(repr(error));
  }

  const priority = new asyncio.PriorityQueue();
  const entries: [number, string][] = [
    [2, "b"],
    [1, "z"],
    [1, "a"],
    [3, "c"],
  ];
  for (const [rank, name] of entries) await priority.put(Tuple.of(rank, name));
  const ordered: any[] = [];
  for (let i = 0; i < 4; i++) ordered.push(await priority.get());
  print(ordered);
  const stack = new asyncio.LifoQueue();
  for (const entry of "xyz") stack.put_nowait(entry);
  print([0, 1, 2].map(() => stack.get_nowait()));

  const waiting = new asyncio.Queue();
  const getters = [0, 1].map(() => asyncio.create_task(coroutine(waiting.get.bind(waiting))));
  await asyncio.sleep(0);
  waiting.put_nowait("late");
  getters[0]!.cancel();
  print(await asyncio.gather(getters[0]!, getters[1]!, { return_exceptions: true }));

  const carrier = new asyncio.Queue();
  carrier.put_nowait(asyncio.create_task(coroutine(give, "carried")));
  const task = await carrier.get();
  print(isinstance(task, asyncio.Task), await task);

  const closing = new asyncio.Queue();
  const getter = asyncio.create_task(coroutine(closing.get.bind(closing)));
  await asyncio.sleep(0);
  closing.shutdown();
  try {
    await getter;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print(repr(error));
  }
  try {
    await closing.put(1);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print("closed", repr(error));
  }
  return null;
}

await asyncio.run(coroutine(main));
