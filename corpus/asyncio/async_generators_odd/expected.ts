import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as traceback from "@tsyncio/runtime/stdlib/traceback";
import {
  anext,
  async_generator,
  async_items,
  async_items_once,
  awaitable,
  awaited,
  call_method,
  coroutine,
  entered,
  Exception,
  type float,
  getattr,
  KeyError,
  native,
  never_waits,
  print,
  produced,
  range,
  repr,
  RuntimeError,
  signature,
  traced,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

class Rows {
  declare count: number;

  constructor(count: number) {
    this.count = count;
  }

  __aiter__(): AsyncGenerator<Tuple<[Rows, number]>> {
    return async_generator(Rows.#__aiter__(this), "Rows.__aiter__");
  }
  static *#__aiter__(self: Rows): Generator<any, void, any> {
    for (const number of range(self.count)) {
      yield* native(asyncio.sleep(0));
      yield produced(Tuple.of(self, number));
    }
  }

  rows(): AsyncGenerator<number> {
    return async_generator(Rows.#rows(this), "Rows.rows");
  }
  static *#rows(self: Rows): Generator<any, void, any> {
    for (
      const items = async_items(self as any);
      items.step() ?? (yield* items.waits());
    ) {
      const item = items.value;
      const [_, number] = item;
      yield produced(number);
    }
    for (
      const items_3 = async_items(
        async_generator(function* () {
          for (const items_2 of async_items_once(self.plain())) {
            if (!(items_2.step() ?? (yield* items_2.waits()))) {
              break;
            }
            const each = items_2.value;
            if (each !== 0) {
              yield produced(each);
            }
          }
        }, "<genexpr>"),
      );
      items_3.step() ?? (yield* items_3.waits());
    ) {
      const number = items_3.value;
      yield produced(number);
    }
  }

  plain(): AsyncGenerator<number> {
    return async_generator(Rows.#plain(), "Rows.plain");
  }
  static *#plain(): Generator<any, void, any> {
    yield produced(0);
    yield produced(1);
    yield produced(2);
  }

  static of_class(): AsyncGenerator<unknown> {
    const cls = this;
    return async_generator(function* of_class() {
      yield produced(getattr(cls, "__name__"));
    }, "Rows.of_class");
  }
}

class Tenfold extends Rows {
  plain(): AsyncGenerator<number> {
    return async_generator(
      Tenfold.#plain(super.plain.bind(this)),
      "Tenfold.plain",
    );
  }
  static *#plain(super_plain: any): Generator<any, void, any> {
    for (const items of async_items_once(super_plain())) {
      if (!(items.step() ?? (yield* items.waits()))) {
        break;
      }
      const number = items.value;
      yield produced(number * 10);
    }
  }
}

class Scope {
  async __aenter__(): Promise<Scope> {
    await asyncio.sleep(0);
    return this;
  }

  async __aexit__(...__items: unknown[]): Promise<null> {
    const _ = Tuple.of(...__items);
    await asyncio.sleep(0);
    return null;
  }

  numbers(): AsyncGenerator<number> {
    return async_generator(Scope.#numbers(), "Scope.numbers");
  }
  static *#numbers(): Generator<any, void, any> {
    for (let number = 0; number < 5; number++) {
      const scope = yield* entered(new Scope());
      try {
        yield produced(number);
      } catch (caught) {
        yield* scope.caught(traced(caught));
      } finally {
        yield* scope.exit();
      }
      const scope_2 = yield* entered(asyncio.timeout(1));
      try {
        yield* native(asyncio.sleep(0));
      } catch (caught) {
        yield* scope_2.caught(traced(caught));
      } finally {
        yield* scope_2.exit();
      }
      yield produced(yield* native(checked(number)));
    }
  }
}
signature(Scope.prototype.__aexit__, "*_");

async function checked(number: number): Promise<number> {
  await asyncio.sleep(0);
  if (number > 1) {
    throw new ValueError(number);
  }
  return number;
}

function checked_at_once(number: number): number {
  if (number > 1) {
    throw new ValueError(number);
  }
  return number;
}
never_waits(checked_at_once);

function ticker(
  count: number,
  delay: float,
): AsyncGenerator<number, void, unknown> {
  return async_generator(ticker$body(count, delay), "ticker");
}
function* ticker$body(count: number, delay: float): Generator<any, void, any> {
  try {
    for (let number = 0; number < count; number++) {
      yield* native(asyncio.sleep(delay));
      const received = (yield produced(number)) ?? null;
      if (received !== null) {
        print("received", received);
      }
    }
  } finally {
    print("ticker ends");
  }
}

function failing(how: string): AsyncGenerator<number> {
  return async_generator(failing$body(how), "failing");
}
function* failing$body(how: string): Generator<any, void, any> {
  yield produced(0);
  if (how === "at once") {
    throw new KeyError(how);
  }
  if (how === "inside") {
    yield produced(checked_at_once(2));
  }
  if (how === "later") {
    yield produced(yield* native(checked(2)));
  }
  const task = asyncio.create_task(coroutine(checked, 2));
  yield* awaited(task);
}

async function consume(source: AsyncIterable<number>): Promise<void> {
  for (
    const items = async_items(source);
    items.step() ?? (await items.wait());
  ) {
    const item = items.value;
    print("consumed", item);
  }
}

async function in_classes(): Promise<void> {
  print(
    await (async () => {
      const items: number[] = [];
      for (const items_2 of async_items_once(
        call_method(new Rows(2), "rows"),
      )) {
        if (!(items_2.step() ?? (await items_2.wait()))) {
          break;
        }
        const number = items_2.value;
        items.push(number);
      }
      return items;
    })(),
  );
  print(
    await (async () => {
      const items_3: number[] = [];
      for (const items_4 of async_items_once(
        call_method(new Tenfold(2), "rows"),
      )) {
        if (!(items_4.step() ?? (await items_4.wait()))) {
          break;
        }
        const number = items_4.value;
        items_3.push(number);
      }
      return items_3;
    })(),
  );
  print(
    await (async () => {
      const items_5: unknown[] = [];
      for (const items_6 of async_items_once(Rows.of_class())) {
        if (!(items_6.step() ?? (await items_6.wait()))) {
          break;
        }
        const name = items_6.value;
        items_5.push(name);
      }
      return items_5;
    })(),
  );
  loop: {
    for (const items_7 of async_items_once(
      call_method(new Scope(), "numbers"),
    )) {
      if (!(items_7.step() ?? (await items_7.wait()))) {
        break;
      }
      const number = items_7.value;
      print(number);
      if (number === 1) {
        break loop;
      }
    }
    print("never");
  }
}

async function cancelled_half_way(): Promise<void> {
  const source = ticker(5, 0.01);
  const task = asyncio.create_task(coroutine(consume, source));
  await asyncio.sleep(0.015);
  try {
    await anext(source);
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  task.cancel();
  try {
    await task;
  } catch (caught) {
    const failure = traced(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled");
  }
  loop: {
    for (
      const items = async_items(source);
      items.step() ?? (await items.wait());
    ) {
      const number = items.value;
      print("never", number);
    }
    print("it has ended");
  }
}

async function main(): Promise<void> {
  await in_classes();
  await cancelled_half_way();
  const source = ticker(3, 0);
  print(
    await awaitable(call_method(source, "asend", null)),
    await awaitable(call_method(source, "asend", "x")),
  );
  await awaitable(call_method(source, "aclose"));
  for (const how of ["at once", "inside", "later", "in a task"]) {
    try {
      await consume(failing(how));
    } catch (caught) {
      const error = traced(caught);
      if (!(error instanceof Exception)) {
        throw error;
      }
      const names = Array.from(
        traceback.extract_tb(error.__traceback__),
        (frame) => getattr(frame, "name"),
      );
      print(repr(error), names);
      call_method(sys.stdout, "flush");
    }
  }
}

await asyncio.run(coroutine(main));
