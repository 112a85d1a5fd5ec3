import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  OSError,
  print,
  TimeoutError,
} from "@tsyncio/runtime";

async function fail(): Promise<void> {
  await asyncio.sleep(0.01);
  throw new OSError("the real error");
}

async function stubborn(): Promise<string | null> {
  try {
    await asyncio.sleep(10);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    return "refused to stop";
  }
  return null;
}

async function main(): Promise<void> {
  try {
    await asyncio.wait_for(coroutine(fail), 1);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(error);
  }
  try {
    print(await asyncio.wait_for(coroutine(stubborn), 0.02));
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("timed out all the same");
  }

  const outer = asyncio.create_task(
    coroutine(asyncio.wait_for, coroutine(asyncio.sleep, 10), 5),
  );
  await asyncio.sleep(0.01);
  outer.cancel();
  try {
    await outer;
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof asyncio.CancelledError)) {
      throw failure_2;
    }
    print("cancelled from outside");
  }
}

await asyncio.run(coroutine(main));
