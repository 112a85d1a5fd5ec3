import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  max,
  print,
  range,
  ValueError,
} from "@tsyncio/runtime";

let running = 0;
let most = 0;

async function job(
  semaphore: asyncio.Semaphore,
  number: number,
): Promise<void> {
  await semaphore.acquire();
  try {
    running += 1;
    most = max(most, running);
    print("start", number);
    await asyncio.sleep(0.02);
    running -= 1;
  } finally {
    semaphore.release();
  }
  print("end", number);
}

async function main(): Promise<void> {
  const semaphore = new asyncio.Semaphore(2);
  await asyncio.gather(
    ...Array.from(range(5), (number) => coroutine(job, semaphore, number)),
  );
  print("at most", most, semaphore.locked());
  await semaphore.acquire();
  await semaphore.acquire();
  print(semaphore.locked());
  semaphore.release();
  print(semaphore.locked());
  try {
    new asyncio.Semaphore(-1);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
