import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  awaited,
  coroutine,
  exception,
  native,
  print,
  repr,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

function* main(): Generator<any, void, any> {
  const loop = asyncio.get_running_loop();
  const f = loop.create_future();
  f.set_result([1]);
  const g = loop.create_future();
  g.set_exception(new ValueError("v"));
  const h = loop.create_future();
  h.cancel("m");
  function* ticks(): Generator<any, void, any> {
    for (let i = 0; i < 3; i++) {
      print("tick", i);
      yield* native(asyncio.sleep(0));
    }
  }
  async_def(ticks);
  const t = asyncio.create_task(coroutine(ticks));
  for (const x of [f, g, h]) {
    for (const tm of [1, 0, null, -1]) {
      try {
        print(yield* native(asyncio.wait_for(x, tm)));
      } catch (error) {
        const e = exception(error);
        print(repr(e), repr(e.__cause__));
      }
    }
  }
  try {
    yield* native(asyncio.wait_for(f, "x" as any));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  const c = coroutine(asyncio.wait_for, f, 1);
  print(asyncio.iscoroutine(c), yield* awaited(c));
  print(
    yield* awaited(
      asyncio.gather(
        coroutine(asyncio.wait_for, f, 1),
        coroutine(asyncio.wait_for, g, 1),
        { return_exceptions: true },
      ),
    ),
  );
  function* inner(): Generator<any, number, any> {
    return 5;
  }
  async_def(inner);
  const n = asyncio.create_task(coroutine(inner));
  yield* awaited(n);
  print(yield* native(asyncio.wait_for(n, 1)));
  const r = loop.create_future();
  r.set_result(n);
  print((yield* native(asyncio.wait_for(r, 1))) === n);
  yield* awaited(t);
}
async_def(main);
await asyncio.run(coroutine(main));

function* eagerly(): Generator<any, void, any> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const future = loop.create_future();
  future.set_result("done");

  function* begins(): Generator<any, any, any> {
    return yield* native(asyncio.wait_for(future, 1));
  }
  async_def(begins);

  const task = asyncio.create_task(coroutine(begins));
  print(task.done(), yield* awaited(task));
}
async_def(eagerly);

await asyncio.run(coroutine(eagerly));
