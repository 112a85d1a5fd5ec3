/** Asynchronous generators, stepped by hand. */

import {
  async_def,
  async_generator,
  async_items_once,
  awaited,
  call,
  call_method,
  coroutine,
  exception,
  GeneratorExit,
  getattr,
  iadd,
  type int,
  iter,
  next,
  print,
  produced,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

class Pause {
  declare value: string;

  constructor(value: string) {
    this.value = value;
  }

  *__await__(): Generator<string, unknown, unknown> {
    return (yield this.value) ?? null;
  }
}

function numbers(): AsyncGenerator<number, void, unknown> {
  return async_generator(numbers$body(), "numbers");
}
function* numbers$body(): Generator<any, void, any> {
  try {
    const received = (yield produced(1)) ?? null;
    print("received", received);
    print("woken with", yield* awaited(new Pause("in between")));
    try {
      yield produced(2);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print("caught", error);
      yield produced(3);
    }
  } finally {
    print("leaves", yield* awaited(new Pause("leaving")));
  }
}

/** Runs an awaitable to its end; prints what it gives on the way. */
function drive(awaitable: unknown, ...values_items: string[]): unknown {
  const values = Tuple.of(...values_items);
  const pending = iter(values);
  let value: string | null = null;
  while (true) {
    let given!: unknown;
    try {
      given = call_method(awaitable, "send", value);
    } catch (caught) {
      const stop = exception(caught);
      if (!(stop instanceof StopIteration)) {
        throw stop;
      }
      return stop.value;
    }
    print("  gives", given);
    value = next(pending, null);
  }
}

const generator = numbers();
print(getattr(type(generator), "__name__"), getattr(generator, "ag_running"));
print(drive(call_method(generator, "__anext__")));

const sending = call_method(generator, "asend", "hello");
print(getattr(type(sending), "__name__"));
print(call_method(sending, "send", null), getattr(generator, "ag_running"));

const second = call_method(generator, "asend", null);
try {
  call_method(second, "send", null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

try {
  call_method(sending, "send", "the answer");
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print("item", stop.value, getattr(generator, "ag_running"));
}

try {
  call_method(sending, "send", null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

print(drive(call(getattr(generator, "athrow"), new ValueError("thrown"))));
print(drive(call_method(generator, "aclose"), "a last value"));

try {
  drive(call_method(generator, "__anext__"));
} catch (caught) {
  const end = exception(caught);
  if (!(end instanceof StopAsyncIteration)) {
    throw end;
  }
  print("ended", end.args);
}

function ignores(): AsyncGenerator<number> {
  return async_generator(ignores$body(), "ignores");
}
function* ignores$body(): Generator<any, void, any> {
  try {
    yield produced(1);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    yield produced(2);
  }
}

const refusing = ignores();
print(drive(call_method(refusing, "__anext__")));
try {
  drive(call_method(refusing, "aclose"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

const early = numbers();
try {
  call_method(call_method(early, "asend", "too early"), "send", null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print(drive(call_method(early, "aclose")));

function* total(): Generator<any, int, any> {
  let count: int = 0;
  for (const items of async_items_once(numbers())) {
    if (!(items.step() ?? (yield* items.waits()))) {
      break;
    }
    const number = items.value;
    count = iadd(count, number);
  }
  return count;
}
async_def(total);

print(drive(coroutine(total), "x", "y"));
