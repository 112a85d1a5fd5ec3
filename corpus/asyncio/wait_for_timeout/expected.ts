import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  is_,
  print,
  repr,
  TimeoutError,
} from "@tsyncio/runtime";

async function slow(name: string): Promise<void> {
  try {
    print(name, "started");
    await asyncio.sleep(10);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "was cancelled");
    await asyncio.sleep(0.01);
    print(name, "has cleaned up");
    throw failure;
  }
}

async function main(): Promise<void> {
  try {
    await asyncio.wait_for(coroutine(slow, "first"), 0.05);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.TimeoutError)) {
      throw error;
    }
    print("timed out", repr(error), error !== null);
  }

  const task = asyncio.create_task(coroutine(slow, "second"));
  try {
    await asyncio.wait_for(task, 0.02);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("again", task.cancelled());
  }

  try {
    await asyncio.wait_for(coroutine(slow, "third"), 0);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof TimeoutError)) {
      throw failure_2;
    }
    print("no time at all");
  }
  print(is_(asyncio.TimeoutError, TimeoutError));
}

await asyncio.run(coroutine(main));
