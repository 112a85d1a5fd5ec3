import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print, TimeoutError } from "@tsyncio/runtime";

async function save(): Promise<string> {
  print("saving");
  await asyncio.sleep(0.05);
  print("saved");
  return "saved";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(save));
  try {
    await asyncio.wait_for(asyncio.shield(task), 0.02);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("tired of waiting", task.cancelled(), task.done());
  }
  print(await task);

  print(await asyncio.shield(coroutine(save)));
}

async function impatient(): Promise<void> {
  const inner = asyncio.create_task(coroutine(save));

  async function waiter(): Promise<void> {
    try {
      await asyncio.shield(inner);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof asyncio.CancelledError)) {
        throw failure;
      }
      print("waiter cancelled, inner goes on:", !inner.done());
      throw failure;
    }
  }

  const outer = asyncio.create_task(coroutine(waiter));
  await asyncio.sleep(0.01);
  outer.cancel();
  print(await asyncio.gather(outer, inner, { return_exceptions: true }));
}

await asyncio.run(coroutine(main));
await asyncio.run(coroutine(impatient));
