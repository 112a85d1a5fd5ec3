// subclassing

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  aenter,
  awaitable,
  bind_method,
  call,
  coroutine,
  except_star,
  exception,
  getattr,
  isinstance,
  issubclass,
  kwargs,
  mul,
  neg,
  print,
  range,
  rest_keywords,
  signature,
  TimeoutError,
  type,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

class MyTask extends asyncio.Task {
  declare extra: unknown;

  static count = 0;
  constructor(
    coro: any,
    options: { loop?: any; name?: any; context?: any; extra?: unknown } = {},
  ) {
    const loop = options.loop === undefined ? null : options.loop;
    const name = options.name === undefined ? null : options.name;
    const context = options.context === undefined ? null : options.context;
    const extra = options.extra === undefined ? null : options.extra;
    super(coro, { loop, name, context });
    MyTask.count += 1;
    this.extra = extra;
  }
  cancel(msg: unknown = null): boolean {
    print("cancel", msg);
    return super.cancel(msg);
  }
  set_name(value: unknown): null {
    print("set_name", value);
    super.set_name(value);
    return null;
  }
}
signature(MyTask, "coro, *, loop=…, name=…, context=…, extra=…");
signature(MyTask.prototype.cancel, "msg=…");
class MyQueue extends asyncio.Queue {
  declare items: unknown[];

  _init(maxsize: unknown): null {
    this.items = [];
    return null;
  }
  _put(item: unknown): null {
    lists.insert(getattr(this, "items"), 0, item);
    lists.sort(getattr(this, "items"), { key: (x: unknown) => neg(x) });
    return null;
  }
  _get(): any {
    return lists.pop(getattr(this, "items"), 0);
  }
  qsize(): number {
    return getattr(this, "items").length;
  }
  empty(): boolean {
    return getattr(this, "items").length === 0;
  }
  full(): boolean {
    return getattr(this, "items").length >= 3;
  }
  _format(): string {
    return "F";
  }
}
class MyLock extends asyncio.Lock {
  async acquire(): Promise<boolean> {
    print("acq");
    const r = await super.acquire();
    print("got");
    return r;
  }
  release(): null {
    print("rel");
    super.release();
    return null;
  }
}
class MyEvent extends asyncio.Event {
  set(): null {
    print("set!");
    super.set();
    return null;
  }
}
class MySem extends asyncio.Semaphore {
  locked(): boolean {
    return super.locked();
  }
}
class MyGroup extends asyncio.TaskGroup {
  create_task(
    coro: any,
    options_2: { name?: unknown; context?: unknown } = {},
  ): asyncio.Task<any> {
    const name = options_2.name === undefined ? null : options_2.name;
    const context = options_2.context === undefined ? null : options_2.context;
    const t = super.create_task(coro, { name, context });
    print("made", t.get_name());
    return t;
  }
  async __aexit__(et: unknown, e: unknown, tb: unknown): Promise<any> {
    print("leaving", et);
    return unawaited(
      await awaitable(call(bind_method(this, super.__aexit__), et, e, tb)),
    );
  }
}
signature(MyGroup.prototype.create_task, "coro, *, name=…, context=…");
async function job(n: number): Promise<number> {
  await asyncio.sleep(0);
  return n;
}
async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(
    signature(
      (
        loop: unknown,
        coro: unknown,
        options: { [keyword: string]: any } = {},
      ) => {
        const kw = rest_keywords(options);
        return call(MyTask, coro, kwargs({ loop, extra: "E" }, kw));
      },
      "loop, coro, **kw",
      "main.<locals>.<lambda>",
    ),
  );
  let t: asyncio.Task<number> | MyTask = asyncio.create_task(
    coroutine(job, 1),
    { name: "one" },
  );
  print(getattr(type(t), "__name__"), t.get_name(), await t);
  t = asyncio.create_task(coroutine(job, 2));
  t.cancel("why");
  try {
    await t;
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof asyncio.CancelledError)) {
      throw e;
    }
    print("cancelled", e);
  }
  print(
    await asyncio.gather(coroutine(job, 3), coroutine(job, 4)),
    MyTask.count,
  );
  try {
    await asyncio.wait_for(coroutine(asyncio.sleep, 1), 0.01);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("timeout");
  }
  loop.set_task_factory(null);
  const q = new MyQueue(3);
  for (const x of [1, 3, 2]) {
    await q.put(x);
  }
  print(
    q.full(),
    q.qsize(),
    await (async () => {
      const items: any[] = [];
      for (const _ of range(3)) {
        items.push(await q.get());
      }
      return items;
    })(),
    q.empty(),
  );
  const scope = await aenter(new MyLock());
  try {
    const l = scope.value;
    print(l);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  const e = new MyEvent();
  const w = asyncio.create_task(coroutine(e.wait.bind(e)));
  await asyncio.sleep(0);
  e.set();
  print(await w);
  const scope_2 = await aenter(new MySem(1));
  try {
    const s = scope_2.value;
    print(s);
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
  try {
    const scope_3 = await aenter(new MyGroup());
    try {
      const g = scope_3.value;
      call(getattr(g, "create_task"), coroutine(job, 1), kwargs({ name: "A" }));
      call(
        getattr(g, "create_task"),
        coroutine(asyncio.sleep, 3),
        kwargs({ name: "B" }),
      );
      throw new ValueError("in body");
    } catch (error) {
      await scope_3.caught(error);
    } finally {
      await scope_3.exit();
    }
  } catch (error) {
    const clauses = except_star(error);
    const eg = clauses.take(ValueError);
    if (eg !== null) {
      try {
        print(eg.exceptions);
      } catch (error) {
        clauses.raised(error);
      }
    }
    clauses.finish();
  }
  t = new MyTask(coroutine(job, 9), { extra: 3 });
  t.set_name("zz");
  print(
    await awaitable(t),
    isinstance(t, asyncio.Task),
    isinstance(t, asyncio.Future),
    issubclass(MyTask, asyncio.Future),
  );
  class F extends asyncio.Future {
    static __qualname__ = "main.<locals>.F";

    set_result(r: unknown): null {
      print("sr", r);
      super.set_result(mul(r, 2));
      return null;
    }
  }
  const f = new F();
  loop.call_soon(getattr(f, "set_result"), 4);
  print(await awaitable(f));
}
await asyncio.run(coroutine(main));
