import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  anext,
  async_generator,
  async_items,
  async_items_once,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getattr,
  iadd,
  KeyError,
  native,
  print,
  produced,
  repr,
  StopAsyncIteration,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

function ticker(start: any): AsyncGenerator<any, void, any> {
  return async_generator(ticker$body(start), "ticker");
}
function* ticker$body(start: any): Generator<any, void, any> {
  let step: any = 1;
  try {
    while (true) {
      try {
        const command = (yield produced(start)) ?? null;
        yield* native(asyncio.sleep(0));
        if (command !== null) {
          step = command;
        }
        start = iadd(start, step);
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof ValueError)) {
          throw error;
        }
        print("reset by", error);
        start = 0;
      }
    }
  } finally {
    yield* native(asyncio.sleep(0));
    print("ticker stopped at", start);
  }
}

function limited(
  source: AsyncIterable<unknown>,
  count: number,
): AsyncGenerator<unknown> {
  return async_generator(limited$body(source, count), "limited");
}
function* limited$body(
  source: AsyncIterable<unknown>,
  count: number,
): Generator<any, void, any> {
  for (
    const items = async_items(source);
    items.step() ?? (yield* items.waits());
  ) {
    const value = items.value;
    if (count === 0) {
      return;
    }
    count -= 1;
    yield produced(value);
  }
}

async function main(): Promise<void> {
  const ticks = ticker(10);
  print(
    await anext(ticks),
    await awaitable(call_method(ticks, "asend", 5)),
    await awaitable(call_method(ticks, "asend", null)),
  );
  print(
    await awaitable(call(getattr(ticks, "athrow"), new ValueError("hand"))),
    await anext(ticks),
  );
  try {
    await awaitable(call(getattr(ticks, "athrow"), new KeyError("end")));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(repr(error));
  }
  print(await anext(ticks, "exhausted"));
  try {
    await awaitable(call_method(ticks, "asend", null));
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof StopAsyncIteration)) {
      throw failure;
    }
    print("stopped");
  }

  const closed = ticker(0);
  await anext(closed);
  await awaitable(call_method(closed, "aclose"));
  await awaitable(call_method(closed, "aclose"));

  const fresh = ticker(3);
  try {
    await awaitable(call_method(fresh, "asend", 1));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  await awaitable(call_method(fresh, "aclose"));

  const source = ticker(1);
  print(
    await (async () => {
      const items: unknown[] = [];
      for (const items_2 of async_items_once(limited(source, 3))) {
        if (!(items_2.step() ?? (await items_2.wait()))) {
          break;
        }
        const value = items_2.value;
        items.push(value);
      }
      return items;
    })(),
  );
  print(
    new Dict<unknown, unknown>(
      await (async () => {
        const items_3: (readonly [unknown, unknown])[] = [];
        for (const items_4 of async_items_once(limited(source, 2))) {
          if (!(items_4.step() ?? (await items_4.wait()))) {
            break;
          }
          const value = items_4.value;
          items_3.push([
            value,
            await awaitable(call_method(source, "asend", value)),
          ] as const);
        }
        return items_3;
      })(),
    ),
  );
  await awaitable(call_method(source, "aclose"));
}

await asyncio.run(coroutine(main));
