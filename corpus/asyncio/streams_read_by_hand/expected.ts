/** A coroutine that reads, driven by hand: it waits for the next bytes again and again, and leaves the reader free. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  Bytes,
  call,
  call_method,
  type Coroutine,
  coroutine,
  exception,
  getattr,
  is_,
  native,
  print,
  StopIteration,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";

function* read(
  r: asyncio.StreamReader,
): Generator<any, Tuple<[Bytes, Bytes]>, any> {
  const x = yield* native(r.readline());
  const y = yield* native(r.readexactly(3));
  return Tuple.of(x, y);
}
async_def(read);

function* main(): Generator<any, void, any> {
  const r = new asyncio.StreamReader();
  let c: Coroutine<Tuple<[Bytes, Bytes]>> = coroutine(read, r);
  const f = call_method(c, "send", null);
  print(f, is_(f, getattr(r, "_waiter")));
  r.feed_data(Bytes.from_latin1("abc"));
  const f2 = call_method(c, "send", null);
  print(call_method(f2, "done"));
  r.feed_data(Bytes.from_latin1("\nde"));
  call_method(c, "send", null);
  r.feed_data(Bytes.from_latin1("f"));
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof StopIteration)) {
      throw e;
    }
    print(e.value);
  }
  c = coroutine(read, r);
  call_method(c, "send", null);
  try {
    call(getattr(c, "throw"), new ValueError("x"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e, getattr(r, "_waiter"));
  }
  c = coroutine(read, r);
  call_method(c, "send", null);
  call_method(c, "close");
  print(getattr(r, "_waiter"));
}
async_def(main);

await asyncio.run(coroutine(main));
