import * as asyncio from "@tsyncio/runtime/asyncio";
import { all, coroutine, getitem, print } from "@tsyncio/runtime";

async function quick(name: string): Promise<string> {
  await asyncio.sleep(0);
  return name;
}

async function again(tasks: asyncio.Task<string>[]): Promise<void> {
  while (!all(Iterator.from(tasks).map((task) => task.done()))) {
    await asyncio.sleep(0);
  }
  print("again", await asyncio.gather(...tasks, getitem(tasks, 0)));
}

async function main(): Promise<void> {
  const tasks = Array.from("abc", (name) =>
    asyncio.create_task(coroutine(quick, name)),
  );
  const other = asyncio.create_task(coroutine(again, tasks));
  print("first", await asyncio.gather(...tasks));
  await other;
  print(
    "done",
    await asyncio.gather(
      getitem(tasks, 0),
      getitem(tasks, 0),
      coroutine(asyncio.sleep, 0, "d"),
      other,
    ),
  );
}

await asyncio.run(coroutine(main));
