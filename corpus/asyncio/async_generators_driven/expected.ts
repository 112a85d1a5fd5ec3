import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate,
  aiterate_once,
  anext,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getattr,
  iadd,
  KeyError,
  print,
  repr,
  StopAsyncIteration,
  TypeError,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";

async function* ticker(start: any): AsyncGenerator<any, void, any> {
  let step: any = 1;
  try {
    while (true) {
      try {
        const command = (yield unawaited(start)) ?? null;
        await asyncio.sleep(0);
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
    await asyncio.sleep(0);
    print("ticker stopped at", start);
  }
}

async function* limited(
  source: AsyncIterable<unknown>,
  count: number,
): AsyncGenerator<unknown> {
  for await (const value of aiterate(source)) {
    if (count === 0) {
      return;
    }
    count -= 1;
    yield unawaited(value);
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
      for await (const value of aiterate_once(limited(source, 3))) {
        items.push(value);
      }
      return items;
    })(),
  );
  print(
    new Dict<unknown, unknown>(
      await (async () => {
        const items_2: (readonly [unknown, unknown])[] = [];
        for await (const value of aiterate_once(limited(source, 2))) {
          items_2.push([
            value,
            await awaitable(call_method(source, "asend", value)),
          ] as const);
        }
        return items_2;
      })(),
    ),
  );
  await awaitable(call_method(source, "aclose"));
}

await asyncio.run(coroutine(main));
