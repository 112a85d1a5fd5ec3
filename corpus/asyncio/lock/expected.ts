import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

const log: string[] = [];

async function critical(lock: asyncio.Lock, name: string): Promise<void> {
  print(name, "wants the lock");
  await lock.acquire();
  try {
    print(name, "has it", lock.locked());
    await asyncio.sleep(0.01);
    log.push(name);
  } finally {
    lock.release();
  }
  print(name, "let it go");
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await asyncio.gather(
    ...Iterator.from(["a", "b", "c"]).map((name) =>
      coroutine(critical, lock, name),
    ),
  );
  print(log, lock.locked());
}

await asyncio.run(coroutine(main));
