import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  anext,
  async_generator,
  async_items,
  async_items_once,
  awaitable,
  call_method,
  coroutine,
  exception,
  type int,
  mul,
  native,
  print,
  produced,
  range,
  StopAsyncIteration,
} from "@tsyncio/runtime";

function countdown(start: number): AsyncGenerator<int> {
  return async_generator(countdown$body(start), "countdown");
}
function* countdown$body(start: number): Generator<any, void, any> {
  print("begin");
  try {
    for (const number of range(start, 0, -1)) {
      yield* native(asyncio.sleep(0.01));
      yield produced(number as number);
    }
  } finally {
    print("generator closed");
  }
}

function squares(numbers: AsyncIterable<int>): AsyncGenerator<int> {
  return async_generator(squares$body(numbers), "squares");
}
function* squares$body(numbers: AsyncIterable<int>): Generator<any, void, any> {
  for (
    const items = async_items(numbers);
    items.step() ?? (yield* items.waits());
  ) {
    const number = items.value;
    yield produced(mul(number, number));
  }
}

async function main(): Promise<void> {
  for (const items of async_items_once(countdown(3))) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const number = items.value;
    print(number);
  }

  print(
    await (async () => {
      const items_2: int[] = [];
      for (const items_3 of async_items_once(squares(countdown(2)))) {
        if (!(items_3.step() ?? (await items_3.wait()))) {
          break;
        }
        const value = items_3.value;
        items_2.push(value);
      }
      return items_2;
    })(),
  );

  const generator = countdown(5);
  for (
    const items_4 = async_items(generator);
    items_4.step() ?? (await items_4.wait());
  ) {
    const number = items_4.value;
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
