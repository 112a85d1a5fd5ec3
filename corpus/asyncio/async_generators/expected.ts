import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate,
  aiterate_once,
  anext,
  awaitable,
  call_method,
  coroutine,
  exception,
  type int,
  mul,
  print,
  range,
  StopAsyncIteration,
} from "@tsyncio/runtime";

async function* countdown(start: number): AsyncGenerator<int> {
  print("begin");
  try {
    for (const number of range(start, 0, -1)) {
      await asyncio.sleep(0.01);
      yield number as number;
    }
  } finally {
    print("generator closed");
  }
}

async function* squares(numbers: AsyncIterable<int>): AsyncGenerator<int> {
  for await (const number of aiterate(numbers)) {
    yield mul(number, number);
  }
}

async function main(): Promise<void> {
  for await (const number of aiterate_once(countdown(3))) {
    print(number);
  }

  print(
    await (async () => {
      const items: int[] = [];
      for await (const value of aiterate_once(squares(countdown(2)))) {
        items.push(value);
      }
      return items;
    })(),
  );

  const generator = countdown(5);
  for await (const number of aiterate(generator)) {
    if (number === 4) {
      break;
    }
  }
  print("broke out");
  await awaitable(call_method(generator, "aclose"));

  const numbers = countdown(1);
  print(await anext(numbers));
  try {
    await anext(numbers);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof StopAsyncIteration)) {
      throw failure;
    }
    print("exhausted");
  }
}

await asyncio.run(coroutine(main));
