import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import { coroutine, exception, print, RuntimeError } from "@tsyncio/runtime";

const stock: string[] = [];

async function consumer(
  condition: asyncio.Condition,
  name: string,
): Promise<void> {
  await condition.acquire();
  try {
    while (stock.length === 0) {
      print(name, "waits");
      await condition.wait();
    }
    print(name, "takes", lists.pop(stock, 0));
  } finally {
    condition.release();
  }
}

async function producer(condition: asyncio.Condition): Promise<void> {
  for (const item of ["apple", "pear"]) {
    await asyncio.sleep(0.02);
    await condition.acquire();
    try {
      stock.push(item);
      condition.notify();
    } finally {
      condition.release();
    }
  }
  await asyncio.sleep(0.02);
  await condition.acquire();
  try {
    lists.extend(stock, ["fig", "kiwi"]);
    condition.notify_all();
  } finally {
    condition.release();
  }
}

async function main(): Promise<void> {
  const condition = new asyncio.Condition();
  await asyncio.gather(
    ...Iterator.from("abcd").map((name) =>
      coroutine(consumer, condition, name),
    ),
    coroutine(producer, condition),
  );
  print(stock);
  try {
    condition.notify();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
