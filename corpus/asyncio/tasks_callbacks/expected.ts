import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function compute(value: number): Promise<number> {
  await asyncio.sleep(0.01);
  return value * 2;
}

function report(task: asyncio.Task<number>): null {
  print("callback:", task.get_name(), task.result());
  return null;
}

function never(task: asyncio.Task<number>): null {
  print("never called");
  return null;
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(compute, 4), { name: "compute" });
  task.add_done_callback(report);
  task.add_done_callback((task: asyncio.Task<number>) =>
    print("lambda:", task.done()),
  );
  task.add_done_callback(never);
  task.add_done_callback(never);
  print("removed", task.remove_done_callback(never));
  print("result", await task);

  task.add_done_callback(report);
  print("added to a finished task");
  await asyncio.sleep(0);
  print("called in the next turn");
}

await asyncio.run(coroutine(main));
