import * as asyncio from "@tsyncio/runtime/asyncio";
import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import * as mock from "@tsyncio/runtime/stdlib/unittest/mock";
import {
  aenter,
  AssertionError,
  AttributeError,
  awaitable,
  call,
  call_method,
  coroutine,
  delattr,
  Dict,
  enter,
  eq,
  exception,
  finish_class,
  function_of,
  getattr,
  getitem,
  hasattr,
  inherits,
  is_,
  is_main,
  kwargs,
  print,
  put_member,
  repr,
  setattr,
  Slice,
  StopAsyncIteration,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function main(): Promise<void> {
  const a = new mock.AsyncMock({ return_value: 3 });
  print(
    await awaitable(call(a, 1, kwargs({ k: 2 }))),
    getattr(a, "await_count"),
    getattr(a, "await_args"),
    getattr(a, "mock_calls"),
  );
  call_method(a, "assert_awaited_once_with", 1, kwargs({ k: 2 }));
  try {
    call_method(a, "assert_not_awaited");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof AssertionError)) {
      throw e;
    }
    print(e);
  }
  setattr(a, "side_effect", new ValueError("no"));
  try {
    await awaitable(call(a));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(repr(e));
  }
  setattr(a, "side_effect", [1, 2]);
  print(await awaitable(call(a)), await awaitable(call(a)));
  try {
    await awaitable(call(a));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof StopAsyncIteration)) {
      throw failure;
    }
    print("end");
  }
  const mm = new mock.MagicMock();
  const scope = await aenter(mm);
  try {
    const x = scope.value;
    print(is_(x, getattr(getattr(mm, "__aenter__"), "return_value")));
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(
    asyncio.iscoroutinefunction(a),
    asyncio.iscoroutinefunction(new mock.Mock()),
  );
  const loop = asyncio.get_running_loop();
  const f = new mock.Mock();
  loop.call_soon(f as any, 1, 2);
  await asyncio.sleep(0);
  print(getattr(f, "mock_calls"));
  const t = asyncio.create_task(coroutine(asyncio.sleep, 0));
  t.add_done_callback(f as any);
  await t;
  await asyncio.sleep(0);
  print(
    eq(getattr(f, "call_args"), call(mock.call, t)),
    getattr(f, "call_count"),
  );
  const h = new mock.Mock();
  const scope_2 = enter(
    call_method(mock.patch, "object", loop, "call_exception_handler", h),
  );
  try {
    function boom(): never {
      throw new ValueError("boom");
    }
    loop.call_soon(boom);
    await asyncio.sleep(0);
  } catch (error) {
    scope_2.caught(error);
  } finally {
    scope_2.exit();
  }
  print(
    getitem(
      getitem(getitem(getitem(getattr(h, "call_args"), 0), 0), "message"),
      new Slice(null, 21),
    ),
    getitem(getitem(getattr(getattr(h, "call_args"), "args"), 0), "exception"),
  );
  const inner: unknown = call(
    call(mock.patch, "asyncio.base_events.logger"),
    async function inner(n: unknown, log: unknown): Promise<null> {
      loop.call_exception_handler(
        new Dict<any, any>([
          ["message", "hello"],
          ["exception", new ValueError("z")],
        ]),
      );
      print(
        n,
        getattr(getattr(log, "error"), "call_count"),
        getitem(getattr(getattr(log, "error"), "call_args"), 0),
      );
      return null;
    },
  );
  await awaitable(call(inner, 5));
  const value: mock.Mock = new mock.Mock();
  setattr(loop, "call_soon", value);
  const g = value;
  loop.call_soon(1 as any);
  print(getattr(g, "mock_calls"));
  delattr(loop, "call_soon");
}
await asyncio.run(coroutine(main));

class C {
  static a = 1;
  m(): string {
    return "m";
  }
  static s(): string {
    return "s";
  }
  async co(): Promise<number> {
    return 1;
  }
}

const decorator = call_method(mock.patch, "object", C, "m");
class TClass extends inherits(unittest.TestCase) {
  test_a(m: unknown): null {
    setattr(m, "return_value", 4);
    call(getattr(this, "assertEqual"), new C().m(), 4);
    call(getattr(this, "assertEqual"), getattr(m, "mock_calls"), [
      call(mock.call),
    ]);
    return null;
  }
  static {
    put_member(
      TClass,
      "test_b",
      call(
        call_method(mock.patch, "object", C, "a", 7),
        function_of(function test_b(m: unknown): null {
          call(getattr(this, "assertEqual"), C.a, 7);
          call(getattr(this, "assertIs"), getattr(new C(), "m"), m);
          return null;
        }, "test_b"),
      ),
    );
  }
  test_auto(m: unknown): null {
    return null;
  }
}
const T: any = call(decorator, finish_class(TClass, { name: "T" }));

for (let _ = 0; _ < 1; _++) {
  try {
    const scope = enter(call_method(mock.patch, "object", C, "nope"));
    try {
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof AttributeError)) {
      throw e;
    }
    print(e);
  }
}
const scope_2 = enter(
  call_method(mock.patch, "object", C, "nope", 3, kwargs({ create: true })),
);
try {
  print(getattr(C, "nope"));
} catch (error) {
  scope_2.caught(error);
} finally {
  scope_2.exit();
}
print(hasattr(C, "nope"), new C().m(), C.a, call_method(new C(), "s"));
const spec = mock.create_autospec(C);
const i = call(spec);
print(i instanceof C, getattr(type(getattr(i, "co")), "__name__"));
try {
  getattr(i, "zip");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const p = call_method(
  mock.patch,
  "object",
  C,
  "s",
  kwargs({ return_value: "patched" }),
);
call_method(p, "start");
print(getattr(C, "s")(), call_method(new C(), "s"));
call_method(mock.patch, "stopall");
print(getattr(C, "s")());
class D {
  declare v: number;

  constructor() {
    this.v = 0;
  }
  __eq__(o: unknown): boolean {
    return o instanceof D;
  }
}
const m = new mock.Mock();
call(m, new D());
call(getattr(m, "assert_called_once_with"), new D());
if (is_main(import.meta)) {
  await unittest.main([T]);
}
