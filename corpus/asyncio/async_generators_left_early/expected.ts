import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate_once,
  coroutine,
  exception,
  GeneratorExit,
  print,
  ValueError,
} from "@tsyncio/runtime";

async function* numbers(name: string): AsyncGenerator<number> {
  try {
    for (let number = 0; number < 3; number++) {
      yield number;
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is asked to leave in", asyncio.current_task()!.get_name());
    throw failure;
  } finally {
    await asyncio.sleep(0);
    print(name, "is closed");
  }
}

class Source {
  stream(): AsyncIterable<number> {
    return numbers("stream");
  }

  async *__aiter__(): AsyncGenerator<string> {
    try {
      yield "a";
      yield "b";
    } finally {
      print("iterator closed");
    }
  }
}

async function first(name: string): Promise<number | null> {
  for await (const number of aiterate_once(numbers(name))) {
    return number;
  }
  return null;
}

async function failing(): Promise<void> {
  for await (const number of aiterate_once(numbers("failing"))) {
    throw new ValueError(number);
  }
}

async function main(): Promise<void> {
  for await (const number of aiterate_once(numbers("broken off"))) {
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
  for await (const number of aiterate_once(new Source().stream())) {
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
      const items: number[] = [];
      for await (const number of aiterate_once(numbers("used up"))) {
        items.push(number);
      }
      return items;
    })(),
  );
  for await (const number of aiterate_once(numbers("last"))) {
    break;
  }
  print("main ends");
}

await asyncio.run(coroutine(main));
print("done");
