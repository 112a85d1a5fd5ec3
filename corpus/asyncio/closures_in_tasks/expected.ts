import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add as py_add,
  coroutine,
  detached,
  type int,
  print,
  range,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  let index!: number;
  let total: int = 0;
  const results: number[] = [];

  async function add(amount: number): Promise<int> {
    const before = total;
    await asyncio.sleep(0);
    total = py_add(before, amount);
    return total;
  }

  // Each one read the total before any of the others wrote it: the classic lost update.
  print(
    await asyncio.gather(
      ...Iterator.from([1, 10, 100]).map((n) => coroutine(add, n)),
    ),
    total,
  );

  const lock = new asyncio.Lock();

  async function add_safely(amount: number): Promise<void> {
    await lock.acquire();
    try {
      await add(amount);
    } finally {
      lock.release();
    }
  }

  await asyncio.gather(
    ...Iterator.from([1, 10, 100]).map((n) => coroutine(add_safely, n)),
  );
  print(total);

  for (index of range(3)) {
    async function late(): Promise<void> {
      await asyncio.sleep(0.01);
      results.push(index);
    }

    detached(asyncio.create_task(coroutine(late)));
  }
  await asyncio.sleep(0.05);
  print(results);
}

await asyncio.run(coroutine(main));
