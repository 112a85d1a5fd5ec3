import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_generator,
  async_items,
  async_items_once,
  coroutine,
  native,
  print,
  produced,
} from "@tsyncio/runtime";

const kept: AsyncIterable<number>[] = [];

function keep(stream: AsyncIterable<number>): AsyncIterable<number> {
  kept.push(stream);
  return stream;
}

function stream(me: string): AsyncGenerator<number> {
  return async_generator(stream$body(me), "stream");
}
function* stream$body(me: string): Generator<any, void, any> {
  try {
    yield produced(1);
    yield produced(2);
  } finally {
    print("closing", me);
    yield* native(asyncio.sleep(0));
    print("closed", me);
  }
}

async function main(): Promise<void> {
  for (
    const items = async_items(keep(stream("a")));
    items.step() ?? (await items.wait());
  ) {
    const item = items.value;
    break;
  }
  print("broke a");
  await asyncio.sleep(1);
  print("slept");
  for (const items_2 of async_items_once(stream("b"))) {
    if (!(items_2.step() ?? (await items_2.wait()))) {
      break;
    }
    const item = items_2.value;
    break;
  }
  print("broke b");
  await asyncio.sleep(1);
  print("slept");
}

await asyncio.run(coroutine(main));
