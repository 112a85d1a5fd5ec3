import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print } from "@tsyncio/runtime";

async function connection(name: string): Promise<void> {
  print(name, "opened");
  try {
    while (true) {
      await asyncio.sleep(0.01);
    }
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "closing");
    await asyncio.sleep(0.02);
    print(name, "closed");
    throw failure;
  } finally {
    print(name, "finally");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(connection, "db"));
  await asyncio.sleep(0.03);
  print("cancel", task.cancel());
  print("requested", task.cancelled(), task.cancelling());
  try {
    await task;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("seen by main", task.cancelled());
  }
}

await asyncio.run(coroutine(main));
