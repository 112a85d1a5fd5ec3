import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_generator,
  async_items_once,
  coroutine,
  Dict,
  print,
  produced,
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

function numbers(): AsyncGenerator<number> {
  return async_generator(numbers$body(), "numbers");
}
function* numbers$body(): Generator<any, void, any> {
  for (let n = 0; n < 5; n++) {
    yield produced(n);
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
      for (const items_6 of async_items_once(numbers())) {
        if (!(items_6.step() ?? (await items_6.wait()))) {
          break;
        }
        const n = items_6.value;
        if (n % 2 !== 0) {
          items_5.push(n);
        }
      }
      return items_5;
    })(),
  );
  print(
    await (async () => {
      const items_7: number[] = [];
      for (const items_8 of async_items_once(numbers())) {
        if (!(items_8.step() ?? (await items_8.wait()))) {
          break;
        }
        const n = items_8.value;
        if (await is_big(n)) {
          items_7.push(await double(n));
        }
      }
      return items_7;
    })(),
  );
  print(
    new Dict<number, number>(
      await (async () => {
        const items_9: (readonly [number, number])[] = [];
        for (const items_10 of async_items_once(numbers())) {
          if (!(items_10.step() ?? (await items_10.wait()))) {
            break;
          }
          const n = items_10.value;
          items_9.push([n, n * n] as const);
        }
        return items_9;
      })(),
    ),
  );
  print(
    await asyncio.gather(...Array.from(range(3), (n) => coroutine(double, n))),
  );
  print(
    await asyncio.gather(
      ...Iterator.from(range(3)).map((n) => coroutine(double, n)),
    ),
  );
}

await asyncio.run(coroutine(main));
