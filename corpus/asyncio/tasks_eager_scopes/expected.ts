import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import {
  async_def,
  awaited,
  type Coroutine,
  coroutine,
  entered,
  exception,
  len,
  native,
  print,
  range,
  repr,
  TimeoutError,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";
import "@tsyncio/runtime/parts/tuples";

const var_ = new contextvars.ContextVar<string | number>("var", {
  default: "none",
});

function* limited(n: number): Generator<any, void, any> {
  print("limited", n, asyncio.current_task()!.get_name());
  const scope = yield* entered(asyncio.timeout(0.01));
  try {
    yield* native(asyncio.sleep(5));
  } catch (error) {
    yield* scope.caught(error);
  } finally {
    yield* scope.exit();
  }
}
async_def(limited);

function* getter(
  queue: asyncio.Queue<string>,
  n: number,
): Generator<any, string, any> {
  var_.set(n);
  print("getter", n);
  const item = yield* native(queue.get());
  print("got", n, item, var_.get(), asyncio.current_task()!.get_name());
  return item;
}
async_def(getter);

function* locked(lock: asyncio.Lock, n: number): Generator<any, void, any> {
  yield* native(lock.acquire());
  try {
    print("locked", n);
    yield* native(asyncio.sleep(0));
    print("unlocks", n);
  } finally {
    lock.release();
  }
}
async_def(locked);

function* first(
  awaitable: Coroutine<number | null>,
): Generator<any, string | number | null, any> {
  print("first");
  try {
    return yield* native(asyncio.wait_for(awaitable, 0.02));
  } catch (error) {
    const failure = exception(error);
    if (failure instanceof TimeoutError) {
      const e = failure;
      print("too late", repr(e), repr(e.__cause__));
    } else if (failure instanceof ValueError) {
      const e = failure;
      return repr(e);
    } else {
      throw failure;
    }
  }
  return null;
}
async_def(first);

function* inner(n: number): Generator<any, number, any> {
  print("inner", n);
  yield* native(asyncio.sleep(0));
  if (n === 2) {
    throw new ValueError(n);
  }
  return n;
}
async_def(inner);

function* joined(queue: asyncio.Queue<string>): Generator<any, void, any> {
  yield* native(queue.join());
  print("joined");
}
async_def(joined);

function* cancelled(event: asyncio.Event): Generator<any, void, any> {
  try {
    yield* native(asyncio.wait_for(coroutine(event.wait.bind(event)), null));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof asyncio.CancelledError)) {
      throw e;
    }
    print("cancelled", e.args);
    throw e;
  }
}
async_def(cancelled);

function* waits(
  ...futures_items: asyncio.Future<any>[]
): Generator<any, Tuple<[number, number]>, any> {
  const futures = Tuple.of(...futures_items);
  const [done, pending] = yield* native(
    asyncio.wait(futures, { return_when: asyncio.FIRST_COMPLETED }),
  );
  return Tuple.of(len(done), len(pending));
}
async_def(waits);

function* tree(depth: number): Generator<any, void, any> {
  const scope = yield* entered(new asyncio.TaskGroup());
  try {
    const tg = scope.value;
    if (depth !== 0) {
      for (let _ = 0; _ < 2; _++) {
        tg.create_task(coroutine(tree, depth - 1));
      }
      tg.create_task(coroutine(inner, depth * 10));
    }
  } catch (error) {
    yield* scope.caught(error);
  } finally {
    yield* scope.exit();
  }
}
async_def(tree);

function* notified(condition: asyncio.Condition): Generator<any, void, any> {
  yield* native(condition.acquire());
  try {
    print("waits for", yield* native(condition.wait()));
  } finally {
    condition.release();
  }
}
async_def(notified);

function* give(future: unknown): Generator<any, unknown, any> {
  return future;
}
async_def(give);

function* main(): Generator<any, void, any> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const queue = new asyncio.Queue<string>();
  const tasks = Array.from(range(3), (i) =>
    asyncio.create_task(coroutine(getter, queue, i)),
  );
  print(
    Array.from(tasks, (t) => t.done()),
    asyncio.current_task()!.get_name(),
    var_.get(),
  );
  queue.put_nowait("a");
  queue.put_nowait("b");
  print("put");
  yield* native(asyncio.sleep(0));
  yield* native(queue.put("c"));
  print(yield* awaited(asyncio.gather(...tasks)));
  const joining = asyncio.create_task(coroutine(joined, queue));
  for (let _ = 0; _ < 3; _++) {
    queue.task_done();
  }
  yield* awaited(joining);

  const lock = new asyncio.Lock();
  yield* awaited(
    asyncio.gather(
      ...Iterator.from(range(3)).map((i) => coroutine(locked, lock, i)),
    ),
  );
  const limit = asyncio.create_task(coroutine(limited, 1));
  print("made");
  try {
    yield* awaited(limit);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TimeoutError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
  const ts: asyncio.Task<string | number | null>[] = [
    asyncio.create_task(coroutine(first, coroutine(inner, 1))),
    asyncio.create_task(coroutine(first, coroutine(inner, 2))),
    asyncio.create_task(coroutine(first, coroutine(asyncio.sleep, 3))),
  ];
  print("made three");
  print(yield* awaited(asyncio.gather(...ts)));

  const event = new asyncio.Event();
  let t: asyncio.Task<Tuple<[number, number]> | null> = asyncio.create_task(
    coroutine(cancelled, event),
  );
  t.cancel("why");
  print("asked");
  try {
    yield* awaited(t);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof asyncio.CancelledError)) {
      throw e;
    }
    print(repr(e));
  }
  const f = loop.create_future();
  const g = loop.create_future();
  t = asyncio.create_task(coroutine(waits, f, g));
  g.set_result(1);
  print(yield* awaited(t));
  t = asyncio.create_task(coroutine(tree, 2));
  print("tree", t.done());
  yield* awaited(t);
  const condition = new asyncio.Condition();
  t = asyncio.create_task(coroutine(notified, condition));
  yield* native(condition.acquire());
  try {
    condition.notify();
  } finally {
    condition.release();
  }
  yield* awaited(t);
}
async_def(main);

await asyncio.run(coroutine(main));
