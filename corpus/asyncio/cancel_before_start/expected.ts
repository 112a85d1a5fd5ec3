import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print, repr } from "@tsyncio/runtime";

async function never(): Promise<void> {
  print("never printed");
  try {
    await asyncio.sleep(1);
  } finally {
    print("never printed either");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(never));
  task.cancel();
  print(task.cancelled(), task.done());
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print("cancelled", repr(error));
  }
  print(task.cancelled(), task.done());

  const other = asyncio.create_task(coroutine(never));
  other.cancel("with a message");
  const result = await asyncio.gather(other, { return_exceptions: true });
  print(result);
}

await asyncio.run(coroutine(main));
