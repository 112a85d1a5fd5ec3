import * as asyncio from "@tsyncio/runtime/asyncio";
import { aenter, coroutine, exception, print } from "@tsyncio/runtime";

async function innermost(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("innermost");
    throw failure;
  }
}

async function middle(): Promise<void> {
  try {
    await asyncio.gather(coroutine(innermost), coroutine(innermost));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("middle");
    throw failure;
  }
}

async function outer(): Promise<void> {
  try {
    const scope = await aenter(asyncio.timeout(5));
    try {
      await middle();
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } finally {
    print("outer");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(coroutine(outer));
  await asyncio.sleep(0.01);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
}

await asyncio.run(coroutine(main));
