/** Coroutines that the program drives by hand and leaves half-way: each is closed when its variable lets it go, or when the program ends. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  async_def,
  awaited,
  call,
  call_method,
  closed_at_end,
  type Coroutine,
  coroutine,
  dropped,
  exception,
  GeneratorExit,
  native,
  next,
  print,
  StopIteration,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/awaitables";

const pause: unknown = call(
  types.coroutine,
  function* pause(value: unknown): Generator<unknown, unknown, unknown> {
    return (yield value) ?? null;
  },
);

function* inner(name: string): Generator<any, void, any> {
  try {
    print(name, "got", yield* awaited(call(pause, name)));
  } finally {
    print(name, "has ended");
  }
}
async_def(inner);

function* outer(name: string): Generator<any, void, any> {
  try {
    yield* inner(`inner ${name}`);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is closed");
    throw failure;
  }
}
async_def(outer);

function* stubborn(): Generator<any, void, any> {
  while (true) {
    try {
      yield* awaited(call(pause, "stubborn"));
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      print("stubborn goes on, which it may not");
    }
  }
}
async_def(stubborn);

function local(): void {
  const work = coroutine(outer, "local");
  try {
    print(call_method(work, "send", null));
    print("returns");
  } finally {
    dropped(work);
  }
}

function* items(): Generator<string> {
  try {
    yield "item";
  } finally {
    print("items have ended");
  }
}

function* main(): Generator<any, void, any> {
  const half = closed_at_end(items());
  try {
    print(next(half));
    yield* native(asyncio.sleep(0));
    print("main returns");
  } finally {
    dropped(half);
  }
}
async_def(main);

local();
let work: Coroutine<null> = coroutine(outer, "first");
print(call_method(work, "send", null));
dropped(work);
work = undefined as any;
print("deleted");
work = dropped(work, coroutine(outer, "second"));
print(call_method(work, "send", null));
await asyncio.run(coroutine(main));
const whole = coroutine(inner, "whole");
print(call_method(whole, "send", null));
try {
  call_method(whole, "send", "all");
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof StopIteration)) {
    throw failure;
  }
  print("went through");
}
const last = coroutine(stubborn);
print(call_method(last, "send", null));
print("the program ends");
