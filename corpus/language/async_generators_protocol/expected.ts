import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  aiterate,
  aiterate_once,
  anext,
  async_generator,
  async_items,
  async_items_once,
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
  native,
  print,
  produced,
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

function agen(n: number): AsyncGenerator<number | string, void, unknown> {
  return async_generator(agen$body(n), "agen");
}
function* agen$body(n: number): Generator<any, void, any> {
  try {
    for (let i = 0; i < n; i++) {
      const got = (yield produced(i)) ?? null;
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
    yield produced("recovered");
  } finally {
    yield* native(asyncio.sleep(0));
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
  for (const items of async_items_once(agen(3))) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const x = items.value;
    if (eq(x, 1)) {
      break;
    }
  }
  print("after break");
  print(
    await (async () => {
      const items_2: (number | string)[] = [];
      for (const items_3 of async_items_once(agen(2))) {
        if (!(items_3.step() ?? (await items_3.wait()))) {
          break;
        }
        const x = items_3.value;
        items_2.push(x);
      }
      return items_2;
    })(),
    new Dict<number | string, number | string>(
      await (async () => {
        const items_4: (readonly [number | string, number | string])[] = [];
        for (const items_5 of async_items_once(agen(1))) {
          if (!(items_5.step() ?? (await items_5.wait()))) {
            break;
          }
          const x = items_5.value;
          items_4.push([x, x] as const);
        }
        return items_4;
      })(),
    ),
    new PySet<number | string>(
      await (async () => {
        const items_6: (number | string)[] = [];
        for (const items_7 of async_items_once(agen(1))) {
          if (!(items_7.step() ?? (await items_7.wait()))) {
            break;
          }
          const x = items_7.value;
          items_6.push(x);
        }
        return items_6;
      })(),
    ),
  );
  print(
    await (async () => {
      const items_8: (number | string)[] = [];
      for (const items_9 of async_items_once(agen(3))) {
        if (!(items_9.step() ?? (await items_9.wait()))) {
          break;
        }
        const x = items_9.value;
        if (eq(mod(x, 2), 0)) {
          items_8.push(x);
        }
      }
      return items_8;
    })(),
    await (async () => {
      const items_10: number[] = [];
      for (const x of range(2)) {
        items_10.push(await asyncio.sleep(0, x));
      }
      return items_10;
    })(),
  );
  const gen = async_generator(function* () {
    for (const items_11 of async_items_once(agen(2))) {
      if (!(items_11.step() ?? (yield* items_11.waits()))) {
        break;
      }
      const x = items_11.value;
      yield produced(yield* native(asyncio.sleep(0, mul(x, 2))));
    }
  }, "<genexpr>");
  print(
    await (async () => {
      const items_12: (number | string)[] = [];
      for (
        const items_13 = async_items(gen);
        items_13.step() ?? (await items_13.wait());
      ) {
        const y = items_13.value;
        items_12.push(y);
      }
      return items_12;
    })(),
  );
  function ignoring(): AsyncGenerator<number> {
    return async_generator(ignoring$body(), "main.<locals>.ignoring");
  }
  function* ignoring$body(): Generator<any, void, any> {
    while (true) {
      try {
        yield produced(1);
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
  function stops(): AsyncGenerator<number> {
    return async_generator(stops$body(), "main.<locals>.stops");
  }
  function* stops$body(): Generator<any, void, any> {
    yield produced(1);
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
  function stops2(): AsyncGenerator<number> {
    return async_generator(stops2$body(), "main.<locals>.stops2");
  }
  function* stops2$body(): Generator<any, void, any> {
    yield produced(1);
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
    for (const items of async_items_once(agen(2))) {
      if (!(items.step() ?? (await items.wait()))) {
        break;
      }
      const x = items.value;
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
  for (const items = async_items(g); items.step() ?? (await items.wait());) {
    const x = items.value;
    print("consume", x);
    await asyncio.sleep(0.02);
  }
}
await asyncio.run(coroutine(main));
