import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import {
  async_def,
  awaited,
  coroutine,
  entered,
  except_star,
  exception,
  type int,
  len,
  mul,
  native,
  print,
  range,
  repr,
  stepped_never_waits,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

const v = new contextvars.ContextVar<number | string>("v", { default: 0 });

function nosuspend(x: int): int {
  return mul(x, 2);
}
stepped_never_waits(nosuspend);

function* deep(x: number): Generator<any, int, any> {
  const a = nosuspend(x);
  const b = nosuspend(a);
  return b;
}
async_def(deep);

function* fails(): Generator<any, void, any> {
  nosuspend(1);
  throw new ValueError("eager");
}
async_def(fails);

function* waits(ev: asyncio.Event, name: string): Generator<any, string, any> {
  print(name, "start");
  v.set(name);
  yield* native(ev.wait());
  print(name, "woke", v.get());
  return name;
}
async_def(waits);

function* nested(n: number): Generator<any, number, any> {
  print("nested", n);
  if (n !== 0) {
    const t = asyncio.create_task(coroutine(nested, n - 1));
    print("made", n, t.done());
    yield* awaited(t);
  }
  return n;
}
async_def(nested);

function* lockuser(lock: asyncio.Lock, n: number): Generator<any, number, any> {
  yield* native(lock.acquire());
  try {
    print("locked", n);
    yield* native(asyncio.sleep(0));
  } finally {
    lock.release();
  }
  return n;
}
async_def(lockuser);

function* qget(q: asyncio.Queue<number>): Generator<any, number, any> {
  return yield* native(q.get());
}
async_def(qget);

function* main(): Generator<any, void, any> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const t = asyncio.create_task(coroutine(deep, 3));
  print(t.done(), t.result(), asyncio.current_task()!.get_name());
  const bad = asyncio.create_task(coroutine(fails));
  print(bad.done(), repr(bad.exception()));
  const ev = new asyncio.Event();
  const ws = Array.from(range(2), (i) =>
    asyncio.create_task(coroutine(waits, ev, `w${i}`)),
  );
  print(
    v.get(),
    Array.from(ws, (w) => w.done()),
    len(asyncio.all_tasks()),
  );
  ev.set();
  print(yield* awaited(asyncio.gather(...ws)));
  yield* awaited(asyncio.create_task(coroutine(nested, 2)));
  const lock = new asyncio.Lock();
  print(
    yield* awaited(
      asyncio.gather(
        ...Iterator.from(range(3)).map((i) => coroutine(lockuser, lock, i)),
      ),
    ),
  );
  const q = new asyncio.Queue<number>();
  q.put_nowait(1);
  const a = asyncio.create_task(coroutine(qget, q));
  print(a.done());
  const c = asyncio.create_task(coroutine(waits, new asyncio.Event(), "c"));
  c.cancel();
  try {
    yield* awaited(c);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof asyncio.CancelledError)) {
      throw e;
    }
    print("cancelled", c.cancelled());
  }
  try {
    const scope = yield* entered(new asyncio.TaskGroup());
    try {
      const tg = scope.value;
      tg.create_task(coroutine(deep, 1));
      tg.create_task(coroutine(fails));
    } catch (error) {
      yield* scope.caught(error);
    } finally {
      yield* scope.exit();
    }
  } catch (error) {
    const clauses = except_star(error);
    const eg = clauses.take(ValueError);
    if (eg !== null) {
      try {
        print("group", eg.exceptions);
      } catch (error) {
        clauses.raised(error);
      }
    }
    clauses.finish();
  }
  print(asyncio.create_task(coroutine(deep, 1)).get_coro());
  const fut = asyncio.gather(coroutine(deep, 1), coroutine(deep, 2));
  print(fut.done(), fut.result());
  const [done, pending] = yield* native(
    asyncio.wait([
      asyncio.create_task(coroutine(deep, 1)),
      asyncio.create_task(coroutine(nested, 0)),
    ]),
  );
  print(len(done), len(pending));
  for (const f of asyncio.as_completed([coroutine(deep, 1)])) {
    print(yield* awaited(f));
  }
  print(yield* native(asyncio.wait_for(coroutine(deep, 5), 1)));
  print(yield* awaited(asyncio.shield(coroutine(deep, 6))));
  function* cur(): Generator<any, void, any> {
    print("cur", asyncio.current_task() !== outer);
    yield* native(asyncio.sleep(0));
    print("cur2", asyncio.current_task() !== outer);
  }
  async_def(cur);
  const outer = asyncio.current_task();
  yield* awaited(asyncio.create_task(coroutine(cur)));
}
async_def(main);

await asyncio.run(coroutine(main));
