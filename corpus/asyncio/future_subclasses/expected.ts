import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  arguments_of,
  awaitable,
  bind_method,
  call,
  callable,
  coroutine,
  exception,
  getattr,
  getitem,
  kwargs as py_kwargs,
  len,
  print,
  rest_keywords,
  signature,
  sorted,
  take_keywords,
  Tuple,
  type,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/overridden_futures";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

class Noted extends asyncio.Future {
  add_done_callback(fn: any, options: { context?: unknown } = {}): null {
    const context = options.context === undefined ? null : options.context;
    print("add", getattr(type(context), "__name__"), callable(fn));
    super.add_done_callback(fn, { context });
    return null;
  }
  remove_done_callback(fn: any): number {
    print("remove");
    return super.remove_done_callback(fn);
  }
}
signature(Noted.prototype.add_done_callback, "fn, *, context=…");

class NotedTask extends asyncio.Task {
  add_done_callback(fn: any, options_2: { context?: unknown } = {}): null {
    const context = options_2.context === undefined ? null : options_2.context;
    print("task add", context === null);
    super.add_done_callback(fn, { context });
    return null;
  }
}
signature(NotedTask.prototype.add_done_callback, "fn, *, context=…");

async function one(n: number): Promise<number> {
  await asyncio.sleep(0);
  return n;
}

async function waits(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let f: Noted = new Noted({ loop });
  loop.call_soon(getattr(f, "set_result"), 1);
  print(await awaitable(f));
  f = new Noted({ loop });
  loop.call_soon(getattr(f, "set_result"), 1);
  print(await asyncio.gather(f, coroutine(one, 2)));
  f = new Noted({ loop });
  loop.call_soon(getattr(f, "set_result"), 1);
  print(await asyncio.wait_for(f, 1));
  f = new Noted({ loop });
  loop.call_soon(getattr(f, "set_result"), 1);
  print(len(getitem(await asyncio.wait([f]), 0)));
  f = new Noted({ loop });
  loop.call_soon(getattr(f, "set_result"), 1);
  print(await asyncio.shield(f));
  f = new Noted({ loop });
  let t: asyncio.Task<number> | NotedTask = asyncio.create_task(
    coroutine(one, 1),
  );
  async function w(): Promise<any> {
    return unawaited(await awaitable(f));
  }
  const w1 = asyncio.create_task(coroutine(w));
  const w2 = asyncio.create_task(coroutine(w));
  await asyncio.sleep(0);
  w1.cancel();
  try {
    await w1;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled", f.cancelled());
  }
  print(await asyncio.gather(w2, { return_exceptions: true }));
  t = new NotedTask(coroutine(one, 3), { loop });
  print(await awaitable(t));
  t = new NotedTask(coroutine(one, 3), { loop });
  print(await asyncio.gather(t, t, coroutine(one, 4)));
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const tg = scope.value;
    loop.set_task_factory(
      signature(
        (
          loop: unknown,
          coro: any,
          options: { [keyword: string]: any } = {},
        ) => {
          const kw = rest_keywords(options);
          return call(NotedTask, coro, py_kwargs({ loop }, kw));
        },
        "loop, coro, **kw",
        "waits.<locals>.<lambda>",
      ),
    );
    tg.create_task(coroutine(one, 5));
    tg.create_task(coroutine(one, 6));
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  for (const x of asyncio.as_completed([
    coroutine(one, 7),
    coroutine(one, 8),
  ])) {
    print(await x);
  }
}

class Counted extends asyncio.Future {
  declare callbacks: number;
  declare notes: (number | string[])[];

  constructor(...args_items: any[]) {
    const options_3 = take_keywords(args_items);
    const kwds = rest_keywords(options_3);
    const args = Tuple.of(...args_items);
    const notes = [args.length, sorted(kwds)];
    super(
      ...arguments_of(
        signature(asyncio.Future, "*, loop=…"),
        ...args,
        py_kwargs(kwds),
      ),
    );
    this.callbacks = 0;
    this.notes = notes;
  }

  add_done_callback(...args_items_2: any[]): null {
    const options_4 = take_keywords(args_items_2);
    const kwargs = rest_keywords(options_4);
    const args = Tuple.of(...args_items_2);
    this.callbacks += 1;
    call(
      bind_method(this, super.add_done_callback),
      ...args,
      py_kwargs(kwargs),
    );
    return null;
  }
}
signature(Counted, "*args, **kwds");
signature(Counted.prototype.add_done_callback, "*args, **kwargs");

class Named extends asyncio.Lock {
  declare name: unknown;

  constructor(name: unknown) {
    super();
    this.name = name;
  }
}

async function main(): Promise<void> {
  await waits();
  const loop = asyncio.get_running_loop();
  const future = new Counted({ loop });
  print(future.callbacks, future.notes);
  async function wait(): Promise<any> {
    return unawaited(await awaitable(future));
  }
  const task = asyncio.create_task(coroutine(wait));
  await asyncio.sleep(0);
  print(future.callbacks);
  future.set_result("done");
  print(await task);
  const scope = await aenter(new Named("first"));
  try {
    const nothing = scope.value;
    print(nothing);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(new Named("second").name);
}
await asyncio.run(coroutine(main));
