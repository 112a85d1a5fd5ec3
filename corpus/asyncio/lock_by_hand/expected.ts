import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enter,
  exception,
  getitem,
  print,
  RuntimeError,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  print(await lock.acquire(), lock.locked());

  async function waiter(name: string): Promise<void> {
    await lock.acquire();
    try {
      print(name, "acquired");
    } finally {
      lock.release();
    }
  }

  const tasks = Array.from(["first", "gives up", "third"], (name) =>
    asyncio.create_task(coroutine(waiter, name)),
  );
  await asyncio.sleep(0);
  getitem(tasks, 1).cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.wait(tasks);
  print(lock.locked(), getitem(tasks, 1).cancelled());
  try {
    lock.release();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  try {
    await lock.acquire();
    try {
      throw new ValueError("inside");
    } finally {
      lock.release();
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    print("released after an exception:", !lock.locked());
  }
  try {
    const scope = enter(lock);
    try {
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print("a plain with is refused");
  }
}

await asyncio.run(coroutine(main));
