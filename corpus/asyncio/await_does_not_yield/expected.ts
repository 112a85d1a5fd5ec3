import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, never_waits, print } from "@tsyncio/runtime";

function nothing(name: string): string {
  print(name, "runs at once");
  return name;
}
never_waits(nothing);

async function worker(name: string): Promise<void> {
  print(name, "first");
  print(name, "got", nothing(name + ".child"));
  print(name, "second");
  await asyncio.sleep(0);
  print(name, "third");
}

async function main(): Promise<void> {
  const done = asyncio.get_running_loop().create_future();
  done.set_result("at hand");
  const task = asyncio.create_task(coroutine(worker, "task"));
  print(await done, "without giving up the turn");
  nothing("main");
  print("now the task may run");
  await task;
}

await asyncio.run(coroutine(main));
