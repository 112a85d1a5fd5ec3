import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate_once,
  async_generator,
  async_items_once,
  coroutine,
  exception,
  GeneratorExit,
  native,
  print,
  produced,
  ValueError,
} from "@tsyncio/runtime";

function numbers(name: string): AsyncGenerator<number> {
  return async_generator(numbers$body(name), "numbers");
}
function* numbers$body(name: string): Generator<any, void, any> {
  try {
    for (let number = 0; number < 3; number++) {
      yield produced(number);
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is asked to leave in", asyncio.current_task()!.get_name());
    throw failure;
  } finally {
    yield* native(asyncio.sleep(0));
    print(name, "is closed");
  }
}

class Source {
  stream(): AsyncIterable<number> {
    return numbers("stream");
  }

  __aiter__(): AsyncGenerator<string> {
    return async_generator(Source.#__aiter__(), "Source.__aiter__");
  }
  static *#__aiter__(): Generator<any, void, any> {
    try {
      yield produced("a");
      yield produced("b");
    } finally {
      print("iterator closed");
    }
  }
}

async function first(name: string): Promise<number | null> {
  for (const items of async_items_once(numbers(name))) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const number = items.value;
    return number;
  }
  return null;
}

async function failing(): Promise<void> {
  for (const items of async_items_once(numbers("failing"))) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const number = items.value;
    throw new ValueError(number);
  }
}

async function main(): Promise<void> {
  for (const items of async_items_once(numbers("broken off"))) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const number = items.value;
    print(number);
    break;
  }
  print("after the loop");
  for (let turn = 0; turn < 3; turn++) {
    await asyncio.sleep(0);
    print("turn", turn);
  }
  print(await first("returned from"));
  await asyncio.sleep(0.001);
  try {
    await failing();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("caught", error);
  }
  await asyncio.sleep(0.001);
  for (const items_2 of async_items_once(new Source().stream())) {
    if (!(items_2.step() ?? (await items_2.wait()))) {
      break;
    }
    const number = items_2.value;
    break;
  }
  await asyncio.sleep(0.001);
  for await (const letter of aiterate_once(new Source())) {
    print(letter);
    break;
  }
  await asyncio.sleep(0.001);
  print(
    await (async () => {
      const items_3: number[] = [];
      for (const items_4 of async_items_once(numbers("used up"))) {
        if (!(items_4.step() ?? (await items_4.wait()))) {
          break;
        }
        const number = items_4.value;
        items_3.push(number);
      }
      return items_3;
    })(),
  );
  for (const items_5 of async_items_once(numbers("last"))) {
    if (!(items_5.step() ?? (await items_5.wait()))) {
      break;
    }
    const number = items_5.value;
    break;
  }
  print("main ends");
}

await asyncio.run(coroutine(main));
print("done");
