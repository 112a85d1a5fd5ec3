import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  coroutine,
  exception,
  getattr,
  kwargs as py_kwargs,
  print,
  rest_keywords,
  signature,
  sorted,
  TypeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

class CoroLike {}
function factory(
  loop: unknown,
  coro: any,
  options: { [keyword: string]: any } = {},
): asyncio.Task<unknown> {
  const kwargs = rest_keywords(options);
  print("factory", sorted(kwargs), getattr(coro, "__name__"));
  const t = call(asyncio.Task, coro, py_kwargs({ loop }, kwargs));
  return t;
}
signature(factory, "loop, coro, **kwargs");
class MyFuture extends asyncio.Future {
  declare extra: number;

  constructor(options_2: { loop?: any } = {}) {
    const loop = options_2.loop === undefined ? null : options_2.loop;
    super({ loop });
    this.extra = 5;
  }
  set_result(r: unknown): null {
    print("set", r);
    super.set_result(r);
    return null;
  }
}
signature(MyFuture, "*, loop=…");
async function f(): Promise<number> {
  return 1;
}
async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(factory);
  let t: asyncio.Task<number> = asyncio.create_task(coroutine(f), {
    name: "hello",
  });
  print(await t, t.get_name());
  print(await asyncio.gather(coroutine(f), coroutine(f)));
  try {
    loop.set_task_factory(123 as any);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  loop.set_task_factory(null);
  const m = new MyFuture({ loop });
  loop.call_soon(getattr(m, "set_result"), 3);
  print(await awaitable(m), m.extra);
  print(m);
  const m2 = new MyFuture();
  print(m2.get_loop() === loop);
  m2.cancel();
  t = new asyncio.Task<number>(coroutine(f));
  print(await t);
}
await asyncio.run(coroutine(main));
