import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  print,
  raise_from,
  ValueError,
} from "@tsyncio/runtime";

async function stubborn(): Promise<string> {
  let refused = 0;
  while (refused < 2) {
    try {
      await asyncio.sleep(5);
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof asyncio.CancelledError)) {
        throw failure;
      }
      refused += 1;
      print("no", refused);
    }
  }
  return `ended by itself after ${refused} requests`;
}

async function replaces(): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    throw raise_from(
      new ValueError("instead of the cancellation"),
      null,
      failure,
    );
  }
}

async function main(): Promise<void> {
  let task: asyncio.Task<string | null> = asyncio.create_task(
    coroutine(stubborn),
  );
  for (let _ = 0; _ < 2; _++) {
    await asyncio.sleep(0.01);
    task.cancel();
  }
  print(await task, task.cancelled());

  task = asyncio.create_task(coroutine(replaces));
  await asyncio.sleep(0);
  task.cancel();
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
