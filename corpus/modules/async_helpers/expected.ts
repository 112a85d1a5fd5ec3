import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print, range } from "@tsyncio/runtime";
import * as pool from "./pool.ts";
import { Pool } from "./pool.ts";
import { Job, produce } from "./work.ts";

async function main(): Promise<void> {
  const shared = new Pool(2);
  const queue = new asyncio.Queue<Job | null>();
  const producer = asyncio.create_task(coroutine(produce, queue, 4));
  const results = await shared.drain(queue);
  await producer;
  print(results, pool.created);
  const done = await asyncio.gather(
    ...Iterator.from(range(3)).map((n) =>
      coroutine(shared.run.bind(shared), new Job(n)),
    ),
  );
  print(done);
}

await asyncio.run(coroutine(main));
