import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

async function task1(): Promise<void> {
  await asyncio.sleep(2);
  print("Task 1 is done");
}

async function task2(): Promise<void> {
  await asyncio.sleep(1);
  print("Task 2 is done");
}

// Run tasks concurrently using asyncio.gather()
async function main(): Promise<void> {
  await asyncio.gather(coroutine(task1), coroutine(task2));
}

await asyncio.run(coroutine(main));
