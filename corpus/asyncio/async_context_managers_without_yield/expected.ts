// A context manager function without `yield` gives a manager whose coroutine nobody awaits: its body must never begin.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import {
  aenter,
  async_generator,
  call,
  call_method,
  coroutine,
  exception,
  getattr,
  print,
  produced,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const mistaken: unknown = call(
  contextlib.asynccontextmanager,
  async function mistaken(name: unknown): Promise<never> {
    print("never runs", name);
    await asyncio.sleep(0);
    throw new ValueError(name);
  },
);

const plain: unknown = call(
  contextlib.asynccontextmanager,
  function plain(value: unknown): unknown {
    return value;
  },
);

function items(): AsyncGenerator<string> {
  return async_generator(items$body(), "items");
}
function* items$body(): Generator<any, void, any> {
  yield produced("item");
}

async function work(name: string): Promise<string> {
  await asyncio.sleep(0);
  print("work", name);
  return name;
}

async function main(): Promise<void> {
  const manager = call(mistaken, "first");
  print(
    getattr(type(manager), "__name__"),
    getattr(type(getattr(manager, "gen")), "__name__"),
  );
  try {
    await asyncio.gather(coroutine(work, "a"), manager, {
      return_exceptions: true,
    });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    const scope = await aenter(manager);
    try {
      print("not entered");
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  call_method(getattr(manager, "gen"), "close");
  for (const value of [5, [1], items()]) {
    try {
      const scope_2 = await aenter(call(plain, value));
      try {
        const entered = scope_2.value;
        print(entered);
      } catch (caught) {
        await scope_2.caught(caught);
      } finally {
        await scope_2.exit();
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(error);
    }
  }
  await asyncio.sleep(0);
  print("goes on", asyncio.current_task() !== null);
}

await asyncio.run(coroutine(main));
