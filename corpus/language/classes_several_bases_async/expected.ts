import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  async_generator,
  async_items,
  async_methods,
  awaited,
  call,
  call_method,
  coroutine,
  delegate,
  entered,
  finish_class,
  getattr,
  getitem,
  inherits,
  iter,
  mul,
  native,
  print,
  produced,
  setattr,
  signature,
  super_of,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/awaitables";

class Worker {
  static {
    async_methods(this, "run", "__aenter__", "__aexit__");
  }
  __init__(name: unknown): null {
    setattr(this, "name", name);
    return null;
  }
  *run(n: unknown): Generator<any, unknown, any> {
    yield* native(asyncio.sleep(0));
    print(getattr(this, "name"), n);
    return mul(n, 2);
  }
  *__aenter__(): Generator<any, Worker, any> {
    print("enter");
    return this;
  }
  *__aexit__(...a_items: unknown[]): Generator<any, boolean, any> {
    const a = Tuple.of(...a_items);
    print("exit", getitem(a, 0));
    return false;
  }
}
signature(Worker.prototype.__aexit__, "*a");
finish_class(Worker);
class Logging {
  static {
    async_methods(this, "run");
  }
  *run(n: unknown): Generator<any, unknown, any> {
    print("log before");
    const r = yield* awaited(call_method(super_of(Logging, this), "run", n));
    print("log after", r);
    return r;
  }
}
finish_class(Logging);
class LW extends inherits(Logging, Worker) {
  __aiter__(): AsyncGenerator<number> {
    return async_generator(function* __aiter__() {
      for (let i = 0; i < 2; i++) {
        yield produced(i);
      }
    }, "LW.__aiter__");
  }
  *__await__(): Generator<any> {
    yield* delegate(
      false
        ? call_method(coroutine(asyncio.sleep, 0), "__await__")
        : iter(Tuple.of()),
    );
    return getattr(this, "name");
  }
}
finish_class(LW);
function* main(): Generator<any, void, any> {
  const w = call(LW, "w");
  print(yield* awaited(call_method(w, "run", 2)));
  const rs = yield* awaited(
    asyncio.gather(
      call_method(w, "run", 1),
      call_method(call(LW, "v"), "run", 3),
    ),
  );
  print(rs);
  const scope = yield* entered(w);
  try {
    const x = scope.value;
    for (
      const items = async_items(x);
      items.step() ?? (yield* items.waits());
    ) {
      const i = items.value;
      print(i);
    }
  } catch (error) {
    yield* scope.caught(error);
  } finally {
    yield* scope.exit();
  }
  const t = asyncio.create_task(call_method(w, "run", 9), { name: "t" });
  print(yield* awaited(t));
  print(yield* awaited(w));
}
async_def(main);
await asyncio.run(coroutine(main));
