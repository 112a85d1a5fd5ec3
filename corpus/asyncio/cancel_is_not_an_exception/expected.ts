import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  BaseException,
  coroutine,
  Exception,
  exception,
  issubclass,
  print,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

async function careless(): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    print("never: a cancellation is no Exception");
  } finally {
    print("finally");
  }
}

async function main(): Promise<void> {
  print(
    issubclass(asyncio.CancelledError, Exception),
    issubclass(asyncio.CancelledError, BaseException),
  );
  const task = asyncio.create_task(coroutine(careless));
  await asyncio.sleep(0);
  task.cancel("the reason");
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(error.args);
  }

  async function cancels_itself(): Promise<void> {
    asyncio.current_task()!.cancel();
    print("still running");
    await asyncio.sleep(0);
    print("never");
  }

  print(
    await asyncio.gather(coroutine(cancels_itself), {
      return_exceptions: true,
    }),
  );
}

await asyncio.run(coroutine(main));
