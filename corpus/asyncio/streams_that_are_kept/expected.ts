import * as asyncio from "@tsyncio/runtime/asyncio";
import { aiterate, aiterate_once, coroutine, print } from "@tsyncio/runtime";

const kept: AsyncIterable<number>[] = [];

function keep(stream: AsyncIterable<number>): AsyncIterable<number> {
  kept.push(stream);
  return stream;
}

async function* stream(me: string): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closing", me);
    await asyncio.sleep(0);
    print("closed", me);
  }
}

async function main(): Promise<void> {
  for await (const item of aiterate(keep(stream("a")))) {
    break;
  }
  print("broke a");
  await asyncio.sleep(1);
  print("slept");
  for await (const item of aiterate_once(stream("b"))) {
    break;
  }
  print("broke b");
  await asyncio.sleep(1);
  print("slept");
}

await asyncio.run(coroutine(main));
