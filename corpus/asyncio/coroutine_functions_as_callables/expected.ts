// Where a built-in calls a coroutine function, it gets a coroutine object: the body does not begin.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call_method,
  type Coroutine,
  coroutine,
  exception,
  filter,
  getattr,
  getitem,
  iter,
  list,
  map,
  max,
  next,
  print,
  signature,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

async function work(...args_items: unknown[]): Promise<Tuple<unknown[]>> {
  const args = Tuple.of(...args_items);
  await asyncio.sleep(0);
  print("body of", args);
  return args;
}
signature(work, "*args");

class Worker {
  async __call__(...args_items_2: unknown[]): Promise<Tuple<unknown[]>> {
    const args = Tuple.of(...args_items_2);
    return await work("worker", ...args);
  }
}
signature(Worker.prototype.__call__, "*args");

function closing(
  coroutines: Coroutine<Tuple<unknown[]>>[],
  value: Coroutine<Tuple<unknown[]>>,
): Coroutine<Tuple<unknown[]>> {
  coroutines.push(value);
  return value;
}

async function main(): Promise<void> {
  const made: Coroutine<Tuple<unknown[]>>[] = [];
  print(
    list(
      filter((item: number) => closing(made, coroutine(work, item)), [1, 2]),
    ),
  );
  for (const each of made) {
    call_method(each, "close");
  }
  const calls = iter(work, null);
  print(await awaitable(next(calls)), await awaitable(next(calls)));
  const kinds: (
    ((...args: unknown[]) => Promise<Tuple<unknown[]>>) | Worker
  )[] = [work, new Worker()];
  for (const kind of kinds) {
    const one = next(iter(kind, null));
    print(getattr(type(one), "__name__"));
    print(await awaitable(one));
  }
  for (const result of map(work, "ab", "cd")) {
    print(await result);
  }
  try {
    max([3, 1], { key: getitem(kinds, 0) });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
