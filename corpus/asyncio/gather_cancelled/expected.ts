import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  getattr,
  getitem,
  print,
  type,
} from "@tsyncio/runtime";

async function child(name: string): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    print(name, "is stopped");
  }
}

async function main(): Promise<void> {
  let group: asyncio.Future<unknown[]> = asyncio.gather(
    coroutine(child, "a"),
    coroutine(child, "b"),
  );
  await asyncio.sleep(0.01);
  print(group.cancel(), group.done());
  try {
    await group;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("the group was cancelled", group.cancelled());
  }

  const tasks = Array.from("cd", (name) =>
    asyncio.create_task(coroutine(child, name)),
  );
  group = asyncio.gather(...tasks, { return_exceptions: true });
  await asyncio.sleep(0.01);
  getitem(tasks, 0).cancel();
  await asyncio.sleep(0.01);
  getitem(tasks, 1).cancel();
  print(Array.from(await group, (result) => getattr(type(result), "__name__")));
}

await asyncio.run(coroutine(main));
