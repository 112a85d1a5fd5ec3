import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  divide,
  exception,
  len,
  print,
  range,
  TimeoutError,
  Tuple,
} from "@tsyncio/runtime";

async function worker(
  name: string,
  queue: asyncio.Queue<number>,
  stopping: asyncio.Event,
): Promise<Tuple<[string, number]>> {
  let finished = 0;
  while (!(stopping.is_set() && queue.empty())) {
    let job!: number;
    try {
      job = await asyncio.wait_for(coroutine(queue.get.bind(queue)), 0.05);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof TimeoutError)) {
        throw failure;
      }
      continue;
    }
    try {
      await asyncio.sleep(divide(job, 1000));
      print(name, "did", job);
      finished += 1;
    } finally {
      queue.task_done();
    }
  }
  return Tuple.of(name, finished);
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number>();
  const stopping = new asyncio.Event();
  const workers = Array.from(range(2), (n) =>
    asyncio.create_task(coroutine(worker, `w${n}`, queue, stopping)),
  );
  for (const job of [20, 30, 40, 5]) {
    queue.put_nowait(job);
  }
  await asyncio.sleep(0.025);
  print("stopping with", queue.qsize(), "left");
  stopping.set();
  await queue.join();
  print(await asyncio.gather(...workers), queue.qsize());

  const late = asyncio.create_task(coroutine(asyncio.sleep, 10));
  late.cancel();
  const [done, pending] = await asyncio.wait([late, ...workers], {
    timeout: 0.1,
  });
  print(len(done), len(pending), late.cancelled());
  print(
    Iterator.from(asyncio.all_tasks())
      .filter((task) => task !== asyncio.current_task())
      .map((task) => task.get_name())
      .toArray(),
  );
}

await asyncio.run(coroutine(main));
