import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  contains,
  coroutine,
  getitem,
  print,
  range,
  sorted,
} from "@tsyncio/runtime";

async function worker(): Promise<void> {
  await asyncio.sleep(0.02);
}

function names(): string[] {
  return sorted(
    Iterator.from(asyncio.all_tasks()).map((task) => task.get_name()),
  );
}

async function main(): Promise<void> {
  const me = asyncio.current_task();
  me!.set_name("main");
  print(names(), contains(asyncio.all_tasks(), me));
  const tasks = Array.from(range(3), (n) =>
    asyncio.create_task(coroutine(worker), { name: `worker-${n}` }),
  );
  print(names());
  getitem(tasks, 1).cancel();
  await asyncio.sleep(0);
  print(names());
  await asyncio.sleep(0.05);
  print(
    names(),
    Array.from(tasks, (task) => task.cancelled()),
  );
}

await asyncio.run(coroutine(main));
