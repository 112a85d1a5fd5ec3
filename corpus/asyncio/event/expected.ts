import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print, TimeoutError } from "@tsyncio/runtime";

async function waiter(event: asyncio.Event, name: string): Promise<void> {
  print(name, "waits");
  print(name, "woke up", await event.wait());
}

async function main(): Promise<void> {
  const event = new asyncio.Event();
  const tasks = Array.from("abc", (name) =>
    asyncio.create_task(coroutine(waiter, event, name)),
  );
  await asyncio.sleep(0.01);
  print("set", event.is_set());
  event.set();
  event.set();
  print(
    event.is_set(),
    Array.from(tasks, (task) => task.done()),
  );
  await asyncio.gather(...tasks);
  await waiter(event, "late");

  event.clear();
  try {
    await asyncio.wait_for(coroutine(event.wait.bind(event)), 0.02);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("nobody sets it again", event.is_set());
  }
}

await asyncio.run(coroutine(main));
