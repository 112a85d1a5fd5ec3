// wrong argument types

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  enumerate,
  exception,
  getattr,
  int,
  print,
  StopIteration,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import "@tsyncio/runtime/asyncio/parts/task_factories";
import "@tsyncio/runtime/parts/dicts";

async function coro(): Promise<number> {
  return 1;
}
async function main(): Promise<void> {
  let r!: unknown;
  const loop = asyncio.get_running_loop();
  const f = loop.create_future();
  const cases: unknown[] = [
    () => asyncio.create_task(5 as any),
    () => asyncio.ensure_future(5 as any),
    () => asyncio.gather(5 as any),
    () => asyncio.gather(null as any),
    () => asyncio.shield(5 as any),
    () => loop.create_task(5 as any),
    () => new asyncio.Task<unknown>(5 as any, { loop }),
    () => loop.call_later("x" as any, print),
    () => loop.call_at(null, print),
    () => loop.call_later(null as any, print),
    () => new asyncio.Semaphore(-1),
    () => new asyncio.Barrier(0),
    () => asyncio.timeout("x" as any),
    () => f.set_exception(5),
    () => f.set_exception(new StopIteration(3)),
    () => f.result(),
    () => f.exception(),
    () => asyncio.run_coroutine_threadsafe(5, loop),
    () => loop.set_exception_handler(5 as any),
    () => loop.set_task_factory(5 as any),
    () => asyncio.as_completed(coroutine(coro) as any),
    () => asyncio.as_completed(5 as any),
    () => asyncio.wrap_future(5),
    () => loop.run_in_executor(5, print),
    () => loop.set_default_executor(5),
  ];
  for (const [i, case_] of enumerate(cases)) {
    try {
      r = call(case_);
      print(i, "ok", getattr(type(r), "__name__"));
      call(getattr(r, "close", int));
    } catch (error) {
      const x = exception(error);
      print(i, getattr(type(x), "__name__"), x);
    }
  }
  for (const [i, make] of enumerate([
    () => coroutine(asyncio.sleep, "x" as any),
    () => coroutine(asyncio.wait_for, 5 as any, 1),
    () => coroutine(asyncio.wait, 5 as any),
    () => coroutine(asyncio.wait, []),
    () => coroutine(asyncio.wait, coroutine(coro) as any),
    () => coroutine(asyncio.wait, [f], { return_when: "x" }),
    () => coroutine(asyncio.wait_for, coroutine(coro), "x" as any),
    () => coroutine(asyncio.to_thread, 5),
    () => coroutine(asyncio.sleep, null as any),
    () => coroutine(asyncio.open_connection),
    () => call_method(new asyncio.Condition(), "wait"),
    () => call_method(new asyncio.Condition(), "wait_for", 5),
    () => (f.done() ? coroutine(asyncio.wait_for, f, null) : coroutine(coro)),
    () => 5,
    () =>
      coroutine(asyncio.wait, new Dict<asyncio.Future<any>, number>([[f, 1]]), {
        timeout: 0,
      }),
    () => coroutine(asyncio.wait, [f, f], { timeout: 0 }),
    () => coroutine(asyncio.wait, Tuple.of(f), { timeout: "x" as any }),
  ])) {
    try {
      r = await awaitable(call(make));
      print(i, "ok", getattr(type(r), "__name__"));
      call(getattr(r, "close", int));
    } catch (error) {
      const x = exception(error);
      print(i, getattr(type(x), "__name__"), x);
    }
  }
}
await asyncio.run(coroutine(main));
