import { aenter, coroutine, print, RuntimeError, ValueError } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";

async function holder(name: string, lock: asyncio.Lock | asyncio.Semaphore): Promise<null> {
  print(name, "wants");
  await lock.acquire();
  try {
    print(name, "has");
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    print(name, "leaves");
  } finally {
    lock.release();
  }
  return null;
}

async function waits(name: string, event: asyncio.Event): Promise<null> {
  print(name, "waits");
  print(name, await event.wait());
  return null;
}

async function consumer(name: string, condition: asyncio.Condition, items: number[]): Promise<null> {
  await condition.acquire();
  try {
    print(name, "checks");
    await condition.wait_for(() => items.length > 0);
    print(name, "takes", lists.pop(items, 0));
  } finally {
    condition.release();
  }
  return null;
}

async function meets(name: string, barrier: asyncio.Barrier): Promise<null> {
  const scope = await aenter(barrier);
  try {
    print(name, "passed", scope.value);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<null> {
  const lock = new asyncio.Lock();
  let tasks = ["a", "b", "c"].map((name) => asyncio.create_task(coroutine(holder, name, lock)));
  await asyncio.sleep(0);
  tasks[1]!.cancel();
  print(await asyncio.gather(...tasks, { return_exceptions: true }), lock.locked());
  try {
    lock.release();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }

  const event = new asyncio.Event();
  tasks = ["d", "e"].map((name) => asyncio.create_task(coroutine(waits, name, event)));
  await asyncio.sleep(0);
  event.set();
  print("set", event.is_set());
  await asyncio.gather(...tasks);
  await waits("f", event);

  const semaphore = new asyncio.Semaphore(2);
  await asyncio.gather(...["g", "h", "i", "j"].map((name) => coroutine(holder, name, semaphore)));
  print(semaphore.locked());
  const bounded = new asyncio.BoundedSemaphore(1);
  try {
    bounded.release();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }

  const condition = new asyncio.Condition();
  const items: number[] = [];
  tasks = ["k", "l"].map((name) => asyncio.create_task(coroutine(consumer, name, condition, items)));
  await asyncio.sleep(0);
  await condition.acquire();
  try {
    items.push(1);
    condition.notify();
    print("notified");
  } finally {
    condition.release();
  }
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await condition.acquire();
  try {
    items.push(2);
    condition.notify_all();
  } finally {
    condition.release();
  }
  await asyncio.gather(...tasks);
  try {
    await condition.wait();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }

  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(...["m", "n", "o", "p", "q", "r"].map((name) => coroutine(meets, name, barrier)));
  const task = asyncio.create_task(coroutine(meets, "s", barrier));
  await asyncio.sleep(0);
  print(barrier.n_waiting, barrier.broken);
  await barrier.abort();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
    print(error, barrier.broken);
  }
  return null;
}

await asyncio.run(coroutine(main));
