import * as asyncio from "@tsyncio/runtime/asyncio";
import { call_method, coroutine, print } from "@tsyncio/runtime";

async function compute(value: number): Promise<number> {
  await asyncio.sleep(0.01);
  return value * 2;
}

function report(task: any): null {
  print(
    "callback:",
    call_method(task, "get_name"),
    call_method(task, "result"),
  );
  return null;
}

function never(task: any): null {
  print("never called");
  return null;
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(compute, 4), { name: "compute" });
  task.add_done_callback(report);
  task.add_done_callback((task: any) =>
    print("lambda:", call_method(task, "done")),
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
