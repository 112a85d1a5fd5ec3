import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  anext,
  async_generator,
  async_items,
  awaitable,
  call_method,
  coroutine,
  Dict,
  exception,
  GeneratorExit,
  getitem,
  native,
  print,
  produced,
  setitem,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

function numbers(name: string): AsyncGenerator<number> {
  return async_generator(numbers$body(name), "numbers");
}
function* numbers$body(name: string): Generator<any, void, any> {
  try {
    yield produced(1);
    yield produced(2);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is asked to leave");
    throw failure;
  } finally {
    yield* native(asyncio.sleep(0));
    print(name, "is closed");
  }
}

const kept = new Dict<string, AsyncIterable<number>>();

async function main(): Promise<void> {
  for (const name of ["one", "two", "never used", "used up"]) {
    setitem(kept, name, numbers(name));
  }
  print(await anext(getitem(kept, "one")));
  for (
    const items = async_items(getitem(kept, "two"));
    items.step() ?? (await items.wait());
  ) {
    const number = items.value;
    print(number);
    break;
  }
  print(
    await (async () => {
      const items_2: number[] = [];
      for (
        const items_3 = async_items(getitem(kept, "used up"));
        items_3.step() ?? (await items_3.wait());
      ) {
        const number = items_3.value;
        items_2.push(number);
      }
      return items_2;
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
