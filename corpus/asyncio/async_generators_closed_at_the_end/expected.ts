import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate,
  anext,
  awaitable,
  call_method,
  coroutine,
  Dict,
  exception,
  GeneratorExit,
  getitem,
  print,
  setitem,
  Tuple,
} from "@tsyncio/runtime";

async function* numbers(name: string): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is asked to leave");
    throw failure;
  } finally {
    await asyncio.sleep(0);
    print(name, "is closed");
  }
}

const kept = new Dict<string, AsyncIterable<number>>();

async function main(): Promise<void> {
  for (const name of Tuple.of("one", "two", "never used", "used up")) {
    setitem(kept, name, numbers(name));
  }
  print(await anext(getitem(kept, "one")));
  for await (const number of aiterate(getitem(kept, "two"))) {
    print(number);
    break;
  }
  print(
    await (async () => {
      const items: number[] = [];
      for await (const number of aiterate(getitem(kept, "used up"))) {
        items.push(number);
      }
      return items;
    })(),
  );
  print("main ends");
}

await asyncio.run(coroutine(main));
print("after run");
const loop = asyncio.new_event_loop();

async function again(): Promise<void> {
  setitem(kept, "again", numbers("again"));
  print(await awaitable(call_method(getitem(kept, "again"), "asend", null)));
}

await loop.run_until_complete(coroutine(again));
await loop.run_until_complete(coroutine(loop.shutdown_asyncgens.bind(loop)));
loop.close();
