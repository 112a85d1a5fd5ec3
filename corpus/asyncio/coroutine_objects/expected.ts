// coroutine objects

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections_abc from "@tsyncio/runtime/stdlib/collections/abc";
import * as inspect from "@tsyncio/runtime/stdlib/inspect";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  add,
  AttributeError,
  awaitable,
  call,
  call_method,
  type Coroutine,
  coroutine,
  eq,
  exception,
  fail,
  getattr,
  hasattr,
  isinstance,
  iterate,
  known_as,
  len,
  ne,
  print,
  PySet,
  RuntimeError,
  signature,
  type,
  TypeError,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/awaitables";

async function f(
  x: number | string,
  options: { y?: number } = {},
): Promise<unknown> {
  const y = options.y === undefined ? 1 : options.y;
  await asyncio.sleep(0);
  return unawaited(add(x, y));
}
signature(f, "x, *, y=…");
class C {
  async m(): Promise<number> {
    return 1;
  }
  static async s(): Promise<number> {
    return 2;
  }
  static async c(): Promise<number> {
    return 3;
  }
  async __call__(): Promise<number> {
    return 4;
  }
}
async function main(): Promise<void> {
  let e!: RuntimeError | TypeError | AttributeError;
  let c: Coroutine<unknown> = coroutine(f, 1);
  print(
    getattr(c, "__name__"),
    getattr(c, "__qualname__"),
    type(c),
    getattr(type(c), "__name__"),
    inspect.iscoroutine(c),
    asyncio.iscoroutine(c),
    inspect.isawaitable(c),
  );
  print(await c);
  try {
    await c;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof RuntimeError)) {
      throw failure;
    }
    e = failure;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  c = coroutine(f, 1, { y: 2 });
  call_method(c, "close");
  try {
    await c;
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof RuntimeError)) {
      throw failure_2;
    }
    e = failure_2;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  print(
    asyncio.iscoroutinefunction(f),
    inspect.iscoroutinefunction(getattr(new C(), "m")),
    inspect.iscoroutinefunction(getattr(C, "s")),
    inspect.iscoroutinefunction(getattr(C, "c")),
    inspect.iscoroutinefunction(new C()),
    asyncio.iscoroutinefunction(
      known_as(() => 1, "<lambda>", "main.<locals>.<lambda>"),
    ),
    asyncio.iscoroutinefunction(asyncio.sleep),
    inspect.iscoroutinefunction(asyncio.gather),
  );
  print(
    await call_method(new C(), "m"),
    await getattr(C, "s")(),
    await C.c(),
    await call(new C()),
  );
  for (const bad of [5, null, "x", [1], f, new C()]) {
    try {
      await awaitable(bad);
    } catch (error) {
      const failure_3 = exception(error);
      if (!(failure_3 instanceof TypeError)) {
        throw failure_3;
      }
      e = failure_3;
      try {
        print(e);
      } finally {
        e = undefined as any;
      }
    }
  }
  try {
    fail(new TypeError("f() missing 1 required positional argument: 'x'"));
  } catch (error) {
    const failure_4 = exception(error);
    if (!(failure_4 instanceof TypeError)) {
      throw failure_4;
    }
    e = failure_4;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    fail(new TypeError("f() takes 1 positional argument but 2 were given"));
  } catch (error) {
    const failure_5 = exception(error);
    if (!(failure_5 instanceof TypeError)) {
      throw failure_5;
    }
    e = failure_5;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    await f("a", { y: 1 });
  } catch (error) {
    const failure_6 = exception(error);
    if (!(failure_6 instanceof TypeError)) {
      throw failure_6;
    }
    e = failure_6;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  print(
    isinstance(call_method(coroutine(f, 1), "close"), type(null)),
    hasattr(c, "send"),
    hasattr(c, "throw"),
    hasattr(c, "__await__"),
    hasattr(c, "__iter__"),
    hasattr(c, "__next__"),
  );
  c = coroutine(f, 2);
  print(
    isinstance(c, collections_abc.Coroutine),
    isinstance(c, collections_abc.Awaitable),
    isinstance(c, types.CoroutineType),
  );
  print(await c);
  const [c1, c2] = [coroutine(f, 1), coroutine(f, 1)];
  print(eq(c1, c2), ne(c1, c2), eq(c1, c1), len(new PySet([c1, c2])));
  call_method(c1, "close");
  call_method(c2, "close");
  try {
    len(c1);
  } catch (error) {
    const failure_7 = exception(error);
    if (!(failure_7 instanceof TypeError)) {
      throw failure_7;
    }
    e = failure_7;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    for (const _ of iterate(c1)) {
    }
  } catch (error) {
    const failure_8 = exception(error);
    if (!(failure_8 instanceof TypeError)) {
      throw failure_8;
    }
    e = failure_8;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    call(c1);
  } catch (error) {
    const failure_9 = exception(error);
    if (!(failure_9 instanceof TypeError)) {
      throw failure_9;
    }
    e = failure_9;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    getattr(c1, "foo");
  } catch (error) {
    const failure_10 = exception(error);
    if (!(failure_10 instanceof AttributeError)) {
      throw failure_10;
    }
    e = failure_10;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    add(c1, 1);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
await asyncio.run(coroutine(main));
