import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as strings from "@tsyncio/runtime/strings";
import {
  call,
  contains,
  coroutine,
  getattr,
  getitem,
  mul,
  print,
  repr,
  rest_keywords,
  setattr,
  signature,
  take_keywords,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";
import "@tsyncio/runtime/asyncio/parts/debugged_handles";
import "@tsyncio/runtime/asyncio/parts/timer_handles";

// What callbacks show, and what they show in debug mode.

function noop(...args_items: unknown[]): null {
  const options = take_keywords(args_items);
  const kwargs = rest_keywords(options);
  const args = Tuple.of(...args_items);
  return null;
}
signature(noop, "*args, **kwargs");

class Thing {
  method(): null {
    return null;
  }

  __call__(): null {
    return null;
  }

  __repr__(): string {
    return "Thing()";
  }
}

function short(handle: asyncio.Handle | asyncio.TimerHandle): string {
  const text = repr(handle);
  return strings.rstrip(
    getitem(
      strings.partition(
        getitem(strings.partition(text, " created at "), 0),
        " at ",
      ),
      0,
    ),
    ">",
  );
}

const wrapping: (...args: unknown[]) => null = functools.wraps(noop)(
  signature(function wrapping(...args_items_2: unknown[]): null {
    const args = Tuple.of(...args_items_2);
    return null;
  }, "*args"),
);

async function main(debug: boolean): Promise<void> {
  let handle!: asyncio.Handle;
  const loop = asyncio.get_running_loop();
  loop.set_debug(debug);
  setattr(loop, "slow_callback_duration", 100);
  for (const callback of [
    noop,
    new functools.partial(noop, 1, 2),
    new functools.partial(noop, { x: mul("y", 50) }),
    new functools.partial(new functools.partial(noop, 1), 2),
    getattr(new Thing(), "method"),
    new Thing(),
    print,
    wrapping,
    new functools.partial(new Thing()),
    Thing,
  ]) {
    handle = loop.call_soon(callback as any, mul("a", 40), mul([1], 9));
    print(short(handle));
    handle.cancel();
    print(
      short(handle),
      handle.cancelled(),
      getattr(handle, "_callback"),
      getattr(handle, "_args"),
    );
  }
  let timer: asyncio.TimerHandle = loop.call_at(123.5, noop, 1);
  print(short(timer), timer.when());
  timer.cancel();
  timer.cancel();
  print(short(timer));
  handle = call(asyncio.Handle, noop, Tuple.of(1, 2), loop);
  print(short(handle), getattr(handle, "_source_traceback") === null);
  if (debug) {
    print(
      contains(repr(handle), "created at"),
      getattr(getitem(getattr(handle, "_source_traceback"), -1), "name"),
    );
  }
  timer = call(asyncio.TimerHandle, 77, noop, Tuple.of(), loop);
  print(short(timer), repr(timer) === repr(timer));
}

await asyncio.run(coroutine(main, false));
await asyncio.run(coroutine(main, true));
