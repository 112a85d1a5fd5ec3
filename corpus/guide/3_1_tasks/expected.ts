import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function task1(): Promise<void> {
  await asyncio.sleep(2);
  print("Task 1 is done");
}

async function task2(): Promise<void> {
  await asyncio.sleep(1);
  print("Task 2 is done");
}

// Create tasks and run them concurrently
const task1_2 = asyncio.create_pending_task(coroutine(task1));
const task2_2 = asyncio.create_pending_task(coroutine(task2));

await asyncio.run_task(task1_2);
await asyncio.run_task(task2_2);
