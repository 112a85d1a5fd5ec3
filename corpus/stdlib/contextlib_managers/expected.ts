import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  async_generator,
  call,
  call_method,
  coroutine,
  decorate,
  Dict,
  enter,
  exception,
  getattr,
  getitem,
  IndexError,
  KeyError,
  kwargs,
  mul,
  native,
  print,
  produced,
  RuntimeError,
  setattr,
  signature,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  asynccontextmanager,
  AsyncExitStack,
  closing,
  contextmanager,
  ExitStack,
  nullcontext,
  suppress,
} from "@tsyncio/runtime/stdlib/contextlib";

const tag: unknown = call(
  contextmanager,
  signature(function* tag(
    name: unknown,
    options: { sep?: unknown } = {},
  ): Generator<unknown> {
    const sep = options.sep === undefined ? "-" : options.sep;
    print("open", name, sep);
    try {
      yield call_method(name, "upper");
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      print("caught", e);
    } finally {
      print("close", name);
    }
  }, "name, *, sep=…"),
);
const scope_2 = enter(call(tag, "a"));
try {
  const t = scope_2.value;
  print(t);
} catch (error) {
  scope_2.caught(error);
} finally {
  scope_2.exit();
}
const scope_3 = enter(call(tag, "b", kwargs({ sep: "+" })));
try {
  throw new ValueError("oops");
} catch (error) {
  scope_3.caught(error);
} finally {
  scope_3.exit();
}
try {
  const scope_4 = enter(call(tag, "c"));
  try {
    throw new KeyError("k");
  } catch (error) {
    scope_4.caught(error);
  } finally {
    scope_4.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print("out", e);
}
const f: unknown = call(call(tag, "deco"), function f(x: unknown): unknown {
  return mul(x, 2);
});
print(call(f, 3), getattr(f, "__name__"));
const scope_5 = enter(new suppress(KeyError, IndexError));
try {
  getitem(new Dict(), "a");
} catch (error) {
  scope_5.caught(error);
} finally {
  scope_5.exit();
}
const scope_6 = enter(new ExitStack());
try {
  const stack = scope_6.value;
  stack.enter_context(call(tag, "s1"));
  stack.callback(print, "cb", { sep: " " });
  stack.enter_context(call(tag, "s2"));
  throw new ValueError("inner");
} catch (error) {
  scope_6.caught(error);
} finally {
  scope_6.exit();
}
const scope_7 = enter(new nullcontext(5));
try {
  const n = scope_7.value;
  print(n);
} catch (error) {
  scope_7.caught(error);
} finally {
  scope_7.exit();
}
class R {
  close(): void {
    print("closed");
  }
}
const scope_8 = enter(new closing(new R()));
try {
  const r = scope_8.value;
  print(getattr(type(r), "__name__"));
} catch (error) {
  scope_8.caught(error);
} finally {
  scope_8.exit();
}
const ares: unknown = call(
  asynccontextmanager,
  function ares(n: unknown): AsyncGenerator<unknown> {
    return async_generator(function* ares() {
      print("aopen", n);
      try {
        yield produced(n);
      } finally {
        yield* native(asyncio.sleep(0));
        print("aclose", n);
      }
    });
  },
);
class S {
  declare v: unknown;

  *scope(v: unknown): Generator<unknown> {
    setattr(this, "v", v);
    yield this;
    setattr(this, "v", null);
  }
}
decorate(S, "scope", (method) => call(contextmanager, method));
async function main(): Promise<void> {
  const scope_2 = await aenter(call(ares, 1));
  try {
    const a = scope_2.value;
    print(a);
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
  const scope_3 = await aenter(new AsyncExitStack());
  try {
    const st = scope_3.value;
    await st.enter_async_context(call(ares, 2));
    st.push_async_callback(asyncio.sleep, 0);
  } catch (error) {
    await scope_3.caught(error);
  } finally {
    await scope_3.exit();
  }
  try {
    const scope_4 = await aenter(call(ares, 3));
    try {
      throw new RuntimeError("x");
    } catch (error) {
      await scope_4.caught(error);
    } finally {
      await scope_4.exit();
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print("got", e);
  }
  const s = new S();
  const scope_5 = enter(call_method(s, "scope", 4));
  try {
    const q = scope_5.value;
    print(getattr(q, "v"));
  } catch (error) {
    scope_5.caught(error);
  } finally {
    scope_5.exit();
  }
  print(getattr(s, "v"));
}
await asyncio.run(coroutine(main));
const bad: unknown = call(contextmanager, function* bad(): Generator<null> {
  if (false) {
    yield null;
  }
});
try {
  const scope_9 = enter(call(bad));
  try {
  } catch (error) {
    scope_9.caught(error);
  } finally {
    scope_9.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
const two: unknown = call(contextmanager, function* two(): Generator<number> {
  yield 1;
  yield 2;
});
try {
  const scope_10 = enter(call(two));
  try {
  } catch (error) {
    scope_10.caught(error);
  } finally {
    scope_10.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
try {
  call(tag);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
