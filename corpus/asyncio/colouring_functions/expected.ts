import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  coroutine,
  eq,
  exception,
  iadd,
  is_main,
  mul,
  print,
  Tuple,
  TypeError,
  unawaited,
} from "@tsyncio/runtime";

async function double(n: number | null): Promise<any> {
  await asyncio.sleep(0.01);
  return unawaited(mul(n, 2));
}

async function double_now(n: number | null): Promise<any> {
  return unawaited(await asyncio.run(coroutine(double, n)));
}

async function sum_of_doubles(numbers: number[], start = 0): Promise<unknown> {
  let total: any = start;
  for (const number of numbers) {
    total = iadd(total, await double_now(number));
  }
  return unawaited(total);
}

function untouched(n: number): number {
  return n + 1;
}

class Client {
  async fetch(n: number): Promise<unknown> {
    return unawaited(add(await double_now(n), 1));
  }

  async fetch_all(...numbers_items: number[]): Promise<unknown[]> {
    const numbers = Tuple.of(...numbers_items);
    return await (async () => {
      const items: unknown[] = [];
      for (const n of numbers) {
        items.push(await this.fetch(n));
      }
      return items;
    })();
  }
}

async function main(): Promise<string> {
  print(await double_now(2), untouched(2));
  print(await sum_of_doubles([1, 2, 3], 100));
  print(await new Client().fetch_all(1, 2));
  try {
    print(await double_now(null));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  return eq(await double_now(1), 2) ? "main is done" : "never";
}

if (is_main(import.meta)) {
  print(await main());
}
