/** Tasks that begin at once, of coroutines that asyncio itself defines: some end where they are made, the others wait. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  awaited,
  call_method,
  coroutine,
  entered,
  native,
  print,
  repr,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

function* work(n: number): Generator<any, number, any> {
  print("work", n);
  yield* native(asyncio.sleep(0.01 * n));
  print("worked", n);
  return n;
}
async_def(work);
function* main(): Generator<any, void, any> {
  let x!: asyncio.Task<number>;
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const q = new asyncio.Queue<number>(1);
  const lock = new asyncio.Lock();
  const a = asyncio.create_task(coroutine(asyncio.sleep, 0.01, "slept"));
  print(a.done());
  const b = asyncio.create_task(coroutine(q.put.bind(q), 1));
  const c = asyncio.create_task(coroutine(q.put.bind(q), 2));
  const d = asyncio.create_task(coroutine(q.get.bind(q)));
  const e = asyncio.create_task(coroutine(lock.acquire.bind(lock)));
  const f = asyncio.create_task(coroutine(lock.acquire.bind(lock)));
  const g = asyncio.create_task(coroutine(asyncio.sleep, 0, "turn"));
  const h = asyncio.create_task(coroutine(asyncio.sleep, 0));
  const i = asyncio.create_task(call_method(new asyncio.Event(), "wait"));
  const j = asyncio.create_task(
    coroutine(asyncio.wait_for, coroutine(work, 3), 5),
  );
  const k = asyncio.create_task(
    coroutine(asyncio.wait_for, coroutine(work, 3), 0.001),
  );
  const l = asyncio.create_task(coroutine(asyncio.wait, [a, g]));
  print(Array.from([a, b, c, d, e, f, g, h, i, j, k, l], (t) => t.done()));
  yield* native(asyncio.sleep(0));
  print(Array.from([a, b, c, d, e, f, g, h, i, j, k, l], (t) => t.done()));
  lock.release();
  const scope = yield* entered(new asyncio.TaskGroup());
  try {
    const group = scope.value;
    group.create_task(coroutine(asyncio.sleep, 0.02));
    x = group.create_task(coroutine(work, 1));
  } catch (error) {
    yield* scope.caught(error);
  } finally {
    yield* scope.exit();
  }
  print(
    x.result(),
    Array.from([a, b, c, d, e, f, g, h, i, j, k, l], (t) => t.done()),
  );
  i.cancel();
  print(
    Array.from(
      yield* awaited(
        asyncio.gather(a, b, c, d, e, f, g, h, i, j, k, {
          return_exceptions: true,
        }),
      ),
      (r) => repr(r),
    ),
  );
}
async_def(main);
await asyncio.run(coroutine(main));
