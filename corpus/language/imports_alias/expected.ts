import * as aio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  getitem,
  isinstance,
  print,
} from "@tsyncio/runtime";
import {
  CancelledError as Stopped,
  sleep as nap,
} from "@tsyncio/runtime/asyncio";

async function forever(): Promise<void> {
  try {
    while (true) {
      await nap(0.01);
    }
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof Stopped)) {
      throw failure;
    }
    print("stopped");
    throw failure;
  }
}

async function main(): Promise<void> {
  const task = aio.create_task(coroutine(forever));
  await nap(0.05);
  task.cancel();
  const result = await aio.gather(task, { return_exceptions: true });
  print(isinstance(getitem(result, 0), aio.CancelledError));
}

await aio.run(coroutine(main));
