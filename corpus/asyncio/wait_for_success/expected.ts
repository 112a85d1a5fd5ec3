import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, type float, print } from "@tsyncio/runtime";

async function fetch(delay: float, result: string): Promise<string> {
  await asyncio.sleep(delay);
  return result;
}

async function main(): Promise<void> {
  print(await asyncio.wait_for(coroutine(fetch, 0.01, "in time"), 1));
  print(await asyncio.wait_for(coroutine(fetch, 0, "no limit"), null));
  const task = asyncio.create_task(coroutine(fetch, 0.01, "a task"));
  print(await asyncio.wait_for(task, 1), task.done());
  const done = asyncio.create_task(coroutine(fetch, 0, "already done"));
  await done;
  print(await asyncio.wait_for(done, 0));
}

await asyncio.run(coroutine(main));
