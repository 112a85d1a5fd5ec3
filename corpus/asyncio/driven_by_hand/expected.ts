/** Coroutines without an event loop: the program sends, throws and closes by itself. */

import {
  add,
  async_def,
  awaited,
  bound_global,
  call,
  call_method,
  type Coroutine,
  coroutine as py_coroutine,
  exception,
  GeneratorExit,
  getattr,
  mul,
  next,
  print,
  repr,
  RuntimeError,
  StopIteration,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let me!: Coroutine<string>;

/** Gives a value to whoever drives the coroutine, and returns what it is sent. */
class Pause {
  declare value: string;

  constructor(value: string) {
    this.value = value;
  }

  *__await__(): Generator<string, unknown, unknown> {
    const sent = (yield this.value) ?? null;
    return sent;
  }
}

function* step(name: string): Generator<any, any, any> {
  const received = yield* awaited(new Pause(`${name} waits`));
  print(name, "received", received);
  return mul(received, 2);
}
async_def(step);

function* both(): Generator<any, unknown, any> {
  let second!: any;
  const first = yield* step("first");
  try {
    second = yield* step("second");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("caught", error);
    second = 0;
  }
  return add(first, second);
}
async_def(both);

function show(coroutine: Coroutine<unknown>): Tuple<[unknown, boolean]> {
  return Tuple.of(
    getattr(coroutine, "cr_running"),
    getattr(coroutine, "cr_frame") === null,
  );
}

const coroutine = py_coroutine(both);
print(getattr(type(coroutine), "__name__"), show(coroutine));
print(call_method(coroutine, "send", null));
print(show(coroutine));
print(call_method(coroutine, "send", 21));
try {
  call_method(coroutine, "send", 4);
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print("result", stop.value);
}
print(show(coroutine));

try {
  call_method(coroutine, "send", null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

const thrown = py_coroutine(both);
call_method(thrown, "send", null);
call_method(thrown, "send", 1);
try {
  call(getattr(thrown, "throw"), new ValueError("no second value"));
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print("result", stop.value);
}

const fresh = py_coroutine(both);
try {
  call_method(fresh, "send", "too early");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
call_method(fresh, "close");

function* cleans_up(): Generator<any, void, any> {
  try {
    yield* awaited(new Pause("open"));
  } finally {
    print("cleaned up");
  }
}
async_def(cleans_up);

const closed = py_coroutine(cleans_up);
print(call_method(closed, "send", null));
print(call_method(closed, "close"));
print(call_method(closed, "close"));

function* stubborn(): Generator<any, void, any> {
  try {
    yield* awaited(new Pause("here"));
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print("not yet");
  }
  yield* awaited(new Pause("still here"));
}
async_def(stubborn);

const refusing = py_coroutine(stubborn);
call_method(refusing, "send", null);
try {
  call_method(refusing, "close");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

function* stops(): Generator<any, void, any> {
  throw new StopIteration("inside");
}
async_def(stops);

try {
  call_method(py_coroutine(stops), "send", null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error, repr(error.__cause__));
}

const wrapper = call_method(py_coroutine(both), "__await__");
print(
  getattr(type(wrapper), "__name__"),
  next(wrapper),
  call_method(wrapper, "send", 5),
);
call_method(wrapper, "close");

function* itself(): Generator<any, string, any> {
  try {
    call_method(bound_global(me, "me"), "send", null);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return "done";
}
async_def(itself);

me = py_coroutine(itself);
try {
  call_method(me, "send", null);
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print(stop.value);
}
