import * as asyncio from "@tsyncio/runtime/asyncio";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  async_def,
  awaited,
  type BaseException,
  call,
  call_method,
  closed_at_end,
  type Coroutine,
  coroutine,
  delegate,
  dropped,
  during,
  exception,
  GeneratorExit,
  getattr,
  handle,
  handle_leaving,
  left_handler,
  next,
  print,
  repr,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/awaitables";

const sw: unknown = call(types.coroutine, function* sw(v: unknown): Generator<
  unknown,
  unknown,
  unknown
> {
  const r = (yield v) ?? null;
  return r;
});
function* inner(): Generator<any, number, any> {
  try {
    yield* awaited(call(sw, 1));
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      try {
        print("inner swallows");
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
  return 5;
}
async_def(inner);
function* outer(): Generator<any, void, any> {
  try {
    const x = yield* inner();
    print("goes on", x);
  } catch (caught) {
    const handling = handle(caught);
    try {
      const e = handling.error;
      try {
        print("outer", repr(e));
        throw e;
      } catch (raised) {
        throw left_handler(raised, e);
      }
    } finally {
      handling.end();
    }
  }
  yield* awaited(call(sw, 2));
}
async_def(outer);
let c: Coroutine<null> = coroutine(outer);
print(call_method(c, "send", null));
call_method(c, "close");
function* inner2(): Generator<any, void, any> {
  try {
    yield* awaited(call(sw, 1));
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      try {
        print("inner yields");
        yield* awaited(call(sw, 3));
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
}
async_def(inner2);
function* outer2(): Generator<any, void, any> {
  try {
    yield* inner2();
  } catch (caught) {
    const handling = handle(caught);
    try {
      const e = handling.error;
      try {
        print("outer2", repr(e));
        throw e;
      } catch (raised) {
        throw left_handler(raised, e);
      }
    } finally {
      handling.end();
    }
  }
}
async_def(outer2);
c = coroutine(outer2);
print(call_method(c, "send", null));
try {
  call_method(c, "close");
} catch (caught) {
  const handling = handle(caught);
  try {
    const e = handling.error;
    try {
      print(repr(e));
    } catch (raised) {
      throw left_handler(raised, e);
    }
  } finally {
    handling.end();
  }
}
c = coroutine(outer);
print(call_method(c, "send", null));
try {
  call(getattr(c, "throw"), new GeneratorExit("x"));
} catch (caught) {
  const handling_2 = handle(caught);
  try {
    const e = handling_2.error;
    try {
      print(repr(e));
    } catch (raised_2) {
      throw left_handler(raised_2, e);
    }
  } finally {
    handling_2.end();
  }
}
function* inner3(): Generator<any, void, any> {
  try {
    yield* awaited(call(sw, 1));
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      try {
        throw during(new ValueError("no"), failure);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
}
async_def(inner3);
function* outer3(): Generator<any, void, any> {
  try {
    yield* inner3();
  } catch (caught) {
    const handling = handle(caught);
    try {
      const e = handling.error;
      if (!(e instanceof ValueError)) {
        throw e;
      }
      try {
        print("outer3", repr(e), repr(e.__context__));
      } catch (raised) {
        throw left_handler(raised, e);
      }
    } finally {
      handling.end();
    }
  }
  yield* awaited(call(sw, 4));
}
async_def(outer3);
c = coroutine(outer3);
print(call_method(c, "send", null));
try {
  call_method(c, "close");
} catch (caught) {
  const handling_3 = handle(caught);
  try {
    const e = handling_3.error;
    try {
      print(repr(e));
    } catch (raised_3) {
      throw left_handler(raised_3, e);
    }
  } finally {
    handling_3.end();
  }
}
function* g(): Generator<number> {
  try {
    yield 1;
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      try {
        print("g swallows");
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
}
function* h(): Generator<number> {
  let leaving: BaseException | null = null;
  try {
    yield* delegate(g());
    print("h goes on");
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      const handling = handle_leaving(leaving);
      try {
        print("h finally");
      } finally {
        handling.end();
      }
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}
let x: Iterable<number> = closed_at_end(h());
next(x);
call_method(x, "close");
x = dropped(x, closed_at_end(h()));
next(x);
try {
  call_method(x, "throw", GeneratorExit);
} catch (caught) {
  const handling_4 = handle(caught);
  try {
    const e = handling_4.error;
    try {
      print(repr(e));
    } catch (raised_4) {
      throw left_handler(raised_4, e);
    }
  } finally {
    handling_4.end();
  }
}

// GeneratorExit that a future raises is no closing.

function* ends(future: asyncio.Future<unknown>): Generator<any, void, any> {
  try {
    yield* awaited(future);
  } catch (caught) {
    const handling = handle(caught);
    try {
      const error = handling.error;
      if (!(error instanceof GeneratorExit)) {
        throw error;
      }
      try {
        print("ends", repr(error));
      } catch (raised) {
        throw left_handler(raised, error);
      }
    } finally {
      handling.end();
    }
  }
}
async_def(ends);

function* main(): Generator<any, void, any> {
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new GeneratorExit("from a future"));
  yield* ends(future);
  print("goes on");
}
async_def(main);

await asyncio.run(coroutine(main));
