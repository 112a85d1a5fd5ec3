// A property whose getter is a coroutine function, or an asynchronous generator function: reading it gives the object.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  aiterate,
  async_generator,
  AttributeError,
  awaitable,
  call,
  coroutine,
  exception,
  finish_class,
  function_of,
  getattr,
  print,
  produced,
  Property,
  put_member,
  range,
  setattr,
  super_of,
  type,
  unawaited,
} from "@tsyncio/runtime";

class Rows {
  __init__(n: unknown): null {
    setattr(this, "n", n);
    return null;
  }

  static {
    put_member(
      Rows,
      "first",
      call(
        Property,
        function_of(async function first(): Promise<unknown> {
          await asyncio.sleep(0);
          print("first of", getattr(this, "n"));
          return unawaited(getattr(this, "n"));
        }, "first"),
      ),
    );
  }

  static {
    put_member(
      Rows,
      "each",
      call(
        Property,
        function_of(function each(): AsyncGenerator<number> {
          const self = this;
          return async_generator(function* each() {
            for (const number of range(getattr(self, "n"))) {
              yield produced(number);
            }
          }, "Rows.each");
        }, "each"),
      ),
    );
  }

  get plain(): unknown {
    return getattr(this, "n");
  }
}
finish_class(Rows);

class More extends Rows {
  static {
    put_member(
      More,
      "first",
      call(
        Property,
        function_of(async function first(): Promise<unknown> {
          return unawaited(
            add(1, await awaitable(getattr(super_of(More, this), "first"))),
          );
        }, "first"),
      ),
    );
  }
}
finish_class(More);

async function main(): Promise<void> {
  const rows = call(Rows, 3);
  const kept = getattr(rows, "first");
  print(getattr(type(kept), "__name__"));
  print(await awaitable(kept));
  print(
    await (async () => {
      const items: unknown[] = [];
      for await (const number of aiterate(getattr(rows, "each"))) {
        items.push(number);
      }
      return items;
    })(),
  );
  print(
    getattr(rows, "plain"),
    await awaitable(getattr(call(More, 5), "first")),
    await asyncio.gather(
      getattr(rows, "first"),
      getattr(call(More, 1), "first"),
    ),
  );
  print(await asyncio.wait_for(getattr(rows, "first"), 1));
  try {
    setattr(rows, "first", 3);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof AttributeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
