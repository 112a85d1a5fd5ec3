import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  aenter,
  coroutine,
  exception,
  map,
  print,
  range,
  signature,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

class Pool {
  declare free: asyncio.BoundedSemaphore;
  declare items: string[];

  constructor(size: number) {
    this.free = new asyncio.BoundedSemaphore(size);
    this.items = Array.from(range(size), (n) => `connection ${n}`);
  }

  async __aenter__(): Promise<string> {
    await this.free.acquire();
    return lists.pop(this.items, 0);
  }

  async __aexit__(...details_items: unknown[]): Promise<null> {
    const details = Tuple.of(...details_items);
    this.items.push("returned");
    this.free.release();
    return null;
  }
}
signature(Pool.prototype.__aexit__, "*details");

async function main(): Promise<void> {
  const semaphore = new asyncio.BoundedSemaphore(1);
  await semaphore.acquire();
  try {
    print("inside", semaphore.locked());
  } finally {
    semaphore.release();
  }
  try {
    semaphore.release();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }

  const pool = new Pool(2);

  async function use(name: string): Promise<null> {
    const scope = await aenter(pool);
    try {
      const connection = scope.value;
      print(name, "uses", connection);
      await asyncio.sleep(0.01);
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
    return null;
  }

  await asyncio.gather(...map(use, "abc"));
  print(pool.items);
}

await asyncio.run(coroutine(main));
