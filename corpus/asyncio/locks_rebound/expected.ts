import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, getitem, print, range } from "@tsyncio/runtime";

class Guard {
  declare lock: asyncio.Lock;
  declare fixed: asyncio.Lock;

  constructor() {
    this.lock = new asyncio.Lock();
    this.fixed = new asyncio.Lock();
  }

  async renew(name: string): Promise<void> {
    const lock = this.lock;
    await lock.acquire();
    try {
      print(name, "renews");
      this.lock = new asyncio.Lock();
      await asyncio.sleep(0);
    } finally {
      lock.release();
    }
    print(name, this.lock.locked());
  }

  async keep(name: string): Promise<void> {
    await this.fixed.acquire();
    try {
      print(name, "keeps");
      await asyncio.sleep(0);
    } finally {
      this.fixed.release();
    }
  }
}

const made: Guard[] = [];

function guard(): Guard {
  made.push(new Guard());
  return getitem(made, -1);
}

async function rounds(): Promise<void> {
  let gate!: asyncio.Semaphore;
  for (let each = 0; each < 2; each++) {
    gate = new asyncio.Semaphore();

    async function passer(name: string): Promise<void> {
      const lock = gate;
      await lock.acquire();
      try {
        print(name, "in");
        await asyncio.sleep(5);
      } finally {
        lock.release();
      }
      print(name, "out");
    }

    const tasks = Array.from(range(3), (n) =>
      asyncio.create_task(coroutine(passer, `${each}.${n}`)),
    );
    await asyncio.sleep(1);
    getitem(tasks, 0).cancel();
  }
  await asyncio.sleep(20);
}

async function main(): Promise<void> {
  const one = new Guard();
  await asyncio.gather(
    coroutine(one.renew.bind(one), "a"),
    coroutine(one.renew.bind(one), "b"),
    coroutine(one.keep.bind(one), "c"),
    coroutine(one.keep.bind(one), "d"),
  );
  const lock = guard().lock;
  await lock.acquire();
  try {
    print(made.length);
  } finally {
    lock.release();
  }
  await rounds();
}

await asyncio.run(coroutine(main));
