import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  print,
  range,
  ValueError,
} from "@tsyncio/runtime";

async function worker(
  name: string,
  queue: asyncio.Queue<number>,
  results: number[],
): Promise<void> {
  while (true) {
    const number = await queue.get();
    try {
      await asyncio.sleep(0.01 * number);
      results.push(number * number);
      print(name, "finished", number);
    } finally {
      queue.task_done();
    }
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number>();
  const results: number[] = [];
  for (const number of [5, 1, 2]) {
    queue.put_nowait(number);
  }
  const workers = Array.from(range(2), (n) =>
    asyncio.create_task(coroutine(worker, `worker-${n}`, queue, results)),
  );
  await queue.join();
  print("all done", results);
  for (const task of workers) {
    task.cancel();
  }
  print((await asyncio.gather(...workers, { return_exceptions: true })).length);
  try {
    queue.task_done();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
