import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as inspect from "@tsyncio/runtime/stdlib/inspect";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  awaitable,
  call,
  coroutine,
  Dict,
  exception,
  getattr,
  getitem,
  type int,
  kwargs,
  map,
  mul,
  never_waits,
  print,
  range,
  repr,
  RuntimeError,
  signature,
  take_keywords,
  Tuple,
  type,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/stacks";

function double(value: unknown): any {
  return mul(value, 2);
}
never_waits(double);

/** It never waits either. */
function both(
  first: unknown,
  second: unknown = 3,
  ...rest_items: unknown[]
): unknown {
  const options = take_keywords(rest_items);
  const extra = options.extra === undefined ? 1 : options.extra;
  const rest = Tuple.of(...rest_items);
  return add(add(add(double(first), double(second)), extra), rest.length);
}
never_waits(both);
signature(both, "first, second=…, *rest, extra=…");

function fails(value: number): void {
  if (value !== 0) {
    throw new ValueError(value);
  }
}
never_waits(fails);

function same(value: asyncio.Future<unknown>): asyncio.Future<any> {
  return value;
}
never_waits(same);

function countdown(number: number): int {
  return number === 0 ? 0 : add(1, countdown(number - 1));
}
never_waits(countdown);

function here(number: number): number {
  return number < 2 ? number : there(number - 1);
}
never_waits(here);

function there(number: number): number {
  return here(number - 1);
}
never_waits(there);

function nothing(): null {
  return null;
}
never_waits(nothing);

async function doubled(values: number[]): Promise<unknown[]> {
  return await (async () => {
    const items: unknown[] = [];
    for (const value of values) {
      items.push(double(value));
    }
    return items;
  })();
}

function passed_on(
  function_: (value: number) => Promise<unknown>,
): (...args: number[]) => Promise<unknown> {
  const inner: (...args: number[]) => Promise<unknown> = functools.wraps(
    function_,
  )(
    signature(
      async function inner(...args_items: number[]): Promise<unknown> {
        const args = Tuple.of(...args_items);
        return unawaited(await call(function_, ...args));
      },
      "*args",
      "passed_on.<locals>.inner",
    ),
  );

  return inner;
}
signature(passed_on, "function");

const decorated: (...args: number[]) => Promise<unknown> = passed_on(
  async function decorated(value: number): Promise<unknown> {
    return unawaited(double(value));
  },
);

async function as_objects(): Promise<void> {
  const kept = coroutine(double, 5);
  print(
    getattr(type(kept), "__name__"),
    getattr(kept, "__name__"),
    inspect.iscoroutine(kept),
    inspect.iscoroutinefunction(double),
  );
  print(await kept);
  try {
    await kept;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  for (const make of [
    () => coroutine(fails, 1),
    () => asyncio.create_task(coroutine(fails, 2)),
    () => coroutine(asyncio.wait_for, coroutine(fails, 3), 1),
  ]) {
    try {
      await call(make);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print("caught", error);
    }
  }
  const function_ = getitem([double, nothing], 0);
  print(
    await call(function_, 3),
    await awaitable(call(new functools.partial(both, 1))),
  );
  print(await asyncio.gather(...map(double, range(3)), coroutine(nothing)));
}

async function as_tasks(): Promise<void> {
  let tasks!: asyncio.Task<unknown>[];
  const future = asyncio.get_running_loop().create_future();
  const task = asyncio.create_task(coroutine(same, future));
  print((await task) === future, same(future) === future);
  const cancelled = asyncio.create_task(coroutine(double, 2));
  cancelled.cancel();
  try {
    await cancelled;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled", cancelled.cancelled());
  }
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const group = scope.value;
    tasks = Array.from(range(3), (number) =>
      group.create_task(coroutine(double, number)),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print(
    Array.from(tasks, (task) => task.result()),
    getitem(strings.partition(repr(getitem(tasks, 0)), " coro"), 0),
  );
}

async function in_order(): Promise<void> {
  const seen: string[] = [];

  function note(text: string): void {
    seen.push(text);
  }
  never_waits(note);

  const task = asyncio.create_task(coroutine(note, "task"));
  note("direct");
  await asyncio.sleep(0);
  note("after");
  await task;
  print(seen);
}

async function main(): Promise<void> {
  print(
    double(3),
    both(1),
    both(1, 2, 3, { extra: 4 }),
    await call(
      both,
      ...[1, 2],
      kwargs(new Dict<string, number>([["extra", 7]])),
    ),
  );
  try {
    fails(4);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("caught", error);
  }
  print(
    countdown(50),
    here(7),
    nothing(),
    await doubled([1, 2]),
    await decorated(8),
  );
  await as_objects();
  await as_tasks();
  await in_order();
}

await asyncio.run(coroutine(main));
