import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  aiterate,
  aiterate_once,
  anext,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  eq,
  exception,
  GeneratorExit,
  getattr,
  mod,
  mul,
  print,
  PySet,
  range,
  repr,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

async function* agen(
  n: number,
): AsyncGenerator<number | string, void, unknown> {
  try {
    for (let i = 0; i < n; i++) {
      const got = (yield i) ?? null;
      if (got !== null) {
        print("got", got);
      }
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print("caught", e);
    yield "recovered";
  } finally {
    await asyncio.sleep(0);
    print("agen cleanup", n);
  }
}
async function main(): Promise<void> {
  let g: AsyncIterable<number | string> = agen(3);
  print(
    await awaitable(call_method(g, "asend", null)),
    await awaitable(call_method(g, "asend", "hello")),
  );
  print(await awaitable(call(getattr(g, "athrow"), new ValueError("v"))));
  try {
    await awaitable(call_method(g, "__anext__"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof StopAsyncIteration)) {
      throw e;
    }
    print("stop", e.args);
  }
  g = agen(2);
  print(await anext(g));
  await awaitable(call_method(g, "aclose"));
  await awaitable(call_method(g, "aclose"));
  try {
    await anext(g);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof StopAsyncIteration)) {
      throw failure;
    }
    print("exhausted");
  }
  print(await anext(g, "default"));
  for await (const x of aiterate_once(agen(3))) {
    if (eq(x, 1)) {
      break;
    }
  }
  print("after break");
  print(
    await (async () => {
      const items: (number | string)[] = [];
      for await (const x of aiterate_once(agen(2))) {
        items.push(x);
      }
      return items;
    })(),
    new Dict<number | string, number | string>(
      await (async () => {
        const items_2: (readonly [number | string, number | string])[] = [];
        for await (const x of aiterate_once(agen(1))) {
          items_2.push([x, x] as const);
        }
        return items_2;
      })(),
    ),
    new PySet<number | string>(
      await (async () => {
        const items_3: (number | string)[] = [];
        for await (const x of aiterate_once(agen(1))) {
          items_3.push(x);
        }
        return items_3;
      })(),
    ),
  );
  print(
    await (async () => {
      const items_4: (number | string)[] = [];
      for await (const x of aiterate_once(agen(3))) {
        if (eq(mod(x, 2), 0)) {
          items_4.push(x);
        }
      }
      return items_4;
    })(),
    await (async () => {
      const items_5: number[] = [];
      for (const x of range(2)) {
        items_5.push(await asyncio.sleep(0, x));
      }
      return items_5;
    })(),
  );
  const gen = (async function* () {
    for await (const x of aiterate_once(agen(2))) {
      yield await asyncio.sleep(0, mul(x, 2));
    }
  })();
  print(
    await (async () => {
      const items_6: (number | string)[] = [];
      for await (const y of aiterate(gen)) {
        items_6.push(y);
      }
      return items_6;
    })(),
  );
  async function* ignoring(): AsyncGenerator<number> {
    while (true) {
      try {
        yield 1;
      } catch (error) {
        const failure = exception(error);
        if (!(failure instanceof GeneratorExit)) {
          throw failure;
        }
      }
    }
  }
  g = ignoring();
  await anext(g);
  try {
    await awaitable(call_method(g, "aclose"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  g = agen(1);
  try {
    await awaitable(call_method(g, "asend", 1));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  async function* stops(): AsyncGenerator<number> {
    yield 1;
    throw new StopAsyncIteration("x");
  }
  g = stops();
  await anext(g);
  try {
    await anext(g);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
  async function* stops2(): AsyncGenerator<number> {
    yield 1;
    throw new StopIteration("x");
  }
  g = stops2();
  await anext(g);
  try {
    await anext(g);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
  g = agen(5);
  await anext(g);
  const t = asyncio.create_task(coroutine(consume, g));
  await asyncio.sleep(0.01);
  t.cancel();
  try {
    await t;
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof asyncio.CancelledError)) {
      throw failure_2;
    }
    print("cancelled");
  }
  await awaitable(call_method(g, "aclose"));
  class It {
    static __qualname__ = "main.<locals>.It";

    declare n: number;

    constructor() {
      this.n = 0;
    }
    __aiter__(): any {
      return this;
    }
    async __anext__(): Promise<number> {
      this.n += 1;
      if (this.n > 2) {
        throw new StopAsyncIteration();
      }
      return this.n;
    }
  }
  loop: {
    for await (const v of aiterate_once(new It())) {
      print("it", v);
    }
    print("else");
  }
  try {
    for await (const v of aiterate(5)) {
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  try {
    const scope = await aenter(5);
    try {
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  async function r(): Promise<number | string | null> {
    for await (const x of aiterate_once(agen(2))) {
      try {
        return x;
      } finally {
        print("ret fin");
      }
    }
    return null;
  }
  print(await r());
}
async function consume(g: AsyncIterable<number | string>): Promise<void> {
  for await (const x of aiterate(g)) {
    print("consume", x);
    await asyncio.sleep(0.02);
  }
}
await asyncio.run(coroutine(main));
