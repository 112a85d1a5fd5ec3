import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  aiterate,
  awaitable,
  call,
  call_method,
  coroutine,
  delegate,
  finish_class,
  getattr,
  getitem,
  inherits,
  iter,
  mul,
  print,
  setattr,
  signature,
  super_of,
  Tuple,
  unawaited,
} from "@tsyncio/runtime";

class Worker {
  __init__(name: unknown): null {
    setattr(this, "name", name);
    return null;
  }
  async run(n: unknown): Promise<unknown> {
    await asyncio.sleep(0);
    print(getattr(this, "name"), n);
    return unawaited(mul(n, 2));
  }
  async __aenter__(): Promise<Worker> {
    print("enter");
    return unawaited(this);
  }
  async __aexit__(...a_items: unknown[]): Promise<boolean> {
    const a = Tuple.of(...a_items);
    print("exit", getitem(a, 0));
    return false;
  }
}
signature(Worker.prototype.__aexit__, "*a");
finish_class(Worker);
class Logging {
  async run(n: unknown): Promise<unknown> {
    print("log before");
    const r = await awaitable(call_method(super_of(Logging, this), "run", n));
    print("log after", r);
    return unawaited(r);
  }
}
finish_class(Logging);
class LW extends inherits(Logging, Worker) {
  async *__aiter__(): AsyncGenerator<number> {
    for (let i = 0; i < 2; i++) {
      yield i;
    }
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
async function main(): Promise<void> {
  const w = call(LW, "w");
  print(await awaitable(call_method(w, "run", 2)));
  const rs = await asyncio.gather(
    call_method(w, "run", 1),
    call_method(call(LW, "v"), "run", 3),
  );
  print(rs);
  const scope = await aenter(w);
  try {
    const x = scope.value;
    for await (const i of aiterate(x)) {
      print(i);
    }
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  const t = asyncio.create_task(call_method(w, "run", 9), { name: "t" });
  print(await t);
  print(await awaitable(w));
}
await asyncio.run(coroutine(main));
