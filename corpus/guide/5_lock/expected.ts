import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function my_coroutine(lock: asyncio.Lock): Promise<void> {
  await lock.acquire();
  try {
    print("Locked section");
    await asyncio.sleep(2);
    print("Unlocked section");
  } finally {
    lock.release();
  }
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await asyncio.gather(
    coroutine(my_coroutine, lock),
    coroutine(my_coroutine, lock),
  );
}

await asyncio.run(coroutine(main));
