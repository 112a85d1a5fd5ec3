import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enumerate,
  Exception,
  getitem,
  type int,
  isinstance,
  map,
  mod,
  pow,
  print,
  type Range,
  range,
  Slice,
  sorted,
  str,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

async function work(item: number): Promise<int> {
  await asyncio.sleep(0.01 * (mod(item, 3) + 1));
  if (item === 4) {
    throw new ValueError("item 4 is broken");
  }
  return pow(item, 2);
}

/** Apply an async function to the items, at most `limit` at a time, results in order. */
async function map_limited(
  function_: (item: number) => Promise<int>,
  items: Range,
  limit: number,
): Promise<Tuple<[any[], any[]]>> {
  const semaphore = new asyncio.Semaphore(limit);
  const started: unknown[] = [];

  async function one(item: number): Promise<int> {
    await semaphore.acquire();
    try {
      started.push(item);
      return await function_(item);
    } finally {
      semaphore.release();
    }
  }

  const results = await asyncio.gather(...map(one, items), {
    return_exceptions: true,
  });
  return Tuple.of(results, started);
}

async function main(): Promise<void> {
  const [results, started] = await map_limited(work, range(7), 3);
  for (const [item, result] of enumerate(results)) {
    const outcome = isinstance(result, Exception)
      ? `failed: ${str(result)}`
      : result;
    print(item, outcome);
  }
  print(getitem(started, new Slice(null, 3)), sorted(started));
}

await asyncio.run(coroutine(main));
