import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate_once,
  coroutine,
  Dict,
  iterate,
  print,
  PySet,
  range,
  sorted,
} from "@tsyncio/runtime";

async function double(n: number): Promise<number> {
  await asyncio.sleep(0.01);
  return n * 2;
}

async function is_big(n: number): Promise<boolean> {
  await asyncio.sleep(0);
  return n > 2;
}

async function* numbers(): AsyncGenerator<number> {
  for (let n = 0; n < 5; n++) {
    yield n;
  }
}

async function main(): Promise<void> {
  print(
    await (async () => {
      const items: number[] = [];
      for (const n of range(3)) {
        items.push(await double(n));
      }
      return items;
    })(),
  );
  print(
    await (async () => {
      const items_2: number[] = [];
      for (const n of range(5)) {
        if (await is_big(n)) {
          items_2.push(n);
        }
      }
      return items_2;
    })(),
  );
  print(
    new Dict<number, number>(
      await (async () => {
        const items_3: (readonly [number, number])[] = [];
        for (const n of range(2)) {
          items_3.push([n, await double(n)] as const);
        }
        return items_3;
      })(),
    ),
  );
  print(
    sorted(
      new PySet<number>(
        await (async () => {
          const items_4: number[] = [];
          for (const n of range(2)) {
            items_4.push(await double(n));
          }
          return items_4;
        })(),
      ),
    ),
  );
  print(
    await (async () => {
      const items_5: number[] = [];
      for await (const n of aiterate_once(numbers())) {
        if (n % 2 !== 0) {
          items_5.push(n);
        }
      }
      return items_5;
    })(),
  );
  print(
    await (async () => {
      const items_6: number[] = [];
      for await (const n of aiterate_once(numbers())) {
        if (await is_big(n)) {
          items_6.push(await double(n));
        }
      }
      return items_6;
    })(),
  );
  print(
    new Dict<number, number>(
      await (async () => {
        const items_7: (readonly [number, number])[] = [];
        for await (const n of aiterate_once(numbers())) {
          items_7.push([n, n * n] as const);
        }
        return items_7;
      })(),
    ),
  );
  print(
    await asyncio.gather(...Array.from(range(3), (n) => coroutine(double, n))),
  );
  print(
    await asyncio.gather(
      ...iterate(Iterator.from(range(3)).map((n) => coroutine(double, n))),
    ),
  );
}

await asyncio.run(coroutine(main));
