import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections_abc from "@tsyncio/runtime/stdlib/collections/abc";
import {
  async_def,
  call,
  call_method,
  type Coroutine,
  coroutine,
  exception,
  getattr,
  hasattr,
  isinstance,
  KeyError,
  native,
  print,
  repr,
  RuntimeError,
  setattr,
  StopIteration,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";

function* f(): Generator<any, number, any> {
  return 1;
}
async_def(f);
function* main(): Generator<any, void, any> {
  let c: Coroutine<string | boolean | null> = coroutine(asyncio.sleep, 0);
  print(call_method(c, "send", null));
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof StopIteration)) {
      throw e;
    }
    print("stop", e.value);
  }
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  c = coroutine(asyncio.sleep, 5, "r");
  let fut: any = call_method(c, "send", null);
  print(
    getattr(type(fut), "__name__"),
    call_method(fut, "done"),
    getattr(fut, "_asyncio_future_blocking"),
  );
  try {
    call(getattr(c, "throw"), new ValueError("v"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  c = coroutine(asyncio.sleep, 0.01, "r");
  fut = call_method(c, "send", null);
  setattr(fut, "_asyncio_future_blocking", false);
  yield* native(asyncio.wait([fut]));
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof StopIteration)) {
      throw e;
    }
    print("stop", e.value);
  }
  c = call_method(new asyncio.Lock(), "acquire");
  call_method(c, "close");
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  c = call_method(new asyncio.Lock(), "acquire");
  try {
    call_method(c, "send", null);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof StopIteration)) {
      throw e;
    }
    print(e.value);
  }
  c = coroutine(asyncio.sleep, 1);
  try {
    call_method(c, "send", 3);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  try {
    call_method(c, "throw", KeyError);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print(repr(e));
  }
  print(
    hasattr(c, "send"),
    isinstance(c, collections_abc.Coroutine),
    isinstance(f, collections_abc.Coroutine),
  );
}
async_def(main);
await asyncio.run(coroutine(main));
