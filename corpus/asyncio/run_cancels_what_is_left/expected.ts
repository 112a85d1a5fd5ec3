import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, detached, exception, len, print } from "@tsyncio/runtime";

async function background(name: string): Promise<void> {
  try {
    print(name, "started");
    await asyncio.sleep(10);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "cancelled");
    await asyncio.sleep(0.01);
    print(name, "cleaned up");
    throw failure;
  }
}

async function main(): Promise<string> {
  detached(asyncio.create_task(coroutine(background, "server")));
  await asyncio.sleep(0.01);
  print("main leaves", len(asyncio.all_tasks()) - 1, "task behind");
  return "done";
}

print(await asyncio.run(coroutine(main)));
