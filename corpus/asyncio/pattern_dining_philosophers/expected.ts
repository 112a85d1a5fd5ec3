import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  aenter,
  type Coroutine,
  coroutine,
  Dict,
  enumerate,
  getitem,
  mod,
  print,
  sorted,
  unpack,
} from "@tsyncio/runtime";

async function philosopher(
  name: string,
  first: asyncio.Lock,
  second: asyncio.Lock,
  log: string[],
): Promise<void> {
  for (let meal = 0; meal < 2; meal++) {
    await first.acquire();
    try {
      await asyncio.sleep(0);
      await second.acquire();
      try {
        log.push(name);
        await asyncio.sleep(0.01);
      } finally {
        second.release();
      }
    } finally {
      first.release();
    }
  }
  print(name, "is full");
}

async function main(): Promise<void> {
  const names = ["Plato", "Kant", "Hume"];
  const forks = Array.from(names, (_) => new asyncio.Lock());
  const log: string[] = [];
  const dinners: Coroutine<null>[] = [];
  for (const [index, name] of enumerate(names)) {
    // Everybody takes the lower fork first, so nobody starves.
    const [low, high]: [number, number] = unpack(
      sorted([index, mod(index + 1, names.length)]),
      2,
    );
    dinners.push(
      coroutine(
        philosopher,
        name,
        getitem(forks, low),
        getitem(forks, high),
        log,
      ),
    );
  }
  const scope = await aenter(asyncio.timeout(5));
  try {
    await asyncio.gather(...dinners);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(
    new Dict<string, number>(
      Iterator.from(names).map(
        (name) => [name, lists.count(log, name)] as const,
      ),
    ),
  );
}

await asyncio.run(coroutine(main));
