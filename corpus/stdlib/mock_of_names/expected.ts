import * as asyncio from "@tsyncio/runtime/asyncio";
import * as random from "@tsyncio/runtime/stdlib/random";
import * as time from "@tsyncio/runtime/stdlib/time";
import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import * as mock from "@tsyncio/runtime/stdlib/unittest/mock";
import {
  add,
  awaitable,
  call,
  call_method,
  decorate,
  enter,
  getattr,
  input,
  int,
  isinstance,
  kwargs,
  print,
  setattr,
  str,
  type,
  unawaited,
} from "@tsyncio/runtime";
import { AsyncMock, patch } from "@tsyncio/runtime/stdlib/unittest/mock";

mock.replaceable("asyncio.sleep", () => asyncio.sleep);
mock.replaceable("__main__.fetch", () => fetch);
mock.replaceable("time.sleep", () => time.sleep);
mock.replaceable("random.randint", () => random.randint);
mock.replaceable("__main__.LIMIT", () => LIMIT);
mock.replaceable("__main__.Client", () => Client);
mock.replaceable("__main__.helper", () => helper);
mock.replaceable("builtins.print", () => print);
mock.replaceable("builtins.input", () => input);

const LIMIT = 10;

class Client {
  declare name: unknown;

  constructor(name: unknown) {
    this.name = name;
  }

  get(path: unknown): string {
    return `${str(this.name)}:${str(path)}`;
  }
}

async function fetch(url: unknown): Promise<string> {
  await awaitable(call(mock.replaced("asyncio.sleep", asyncio.sleep), 0));
  return `real ${str(url)}`;
}

function helper(x: unknown): unknown {
  return add(x, mock.replaced("__main__.LIMIT", LIMIT));
}

async function work(url: string): Promise<unknown> {
  await awaitable(call(mock.replaced("asyncio.sleep", asyncio.sleep), 5));
  return unawaited(
    await awaitable(call(mock.replaced("__main__.fetch", fetch), url)),
  );
}

function use(n: number): boolean {
  call(mock.replaced("time.sleep", time.sleep), 100);
  const client = call(mock.replaced("__main__.Client", Client), "real");
  call(
    mock.replaced("builtins.print", print),
    "using",
    call(mock.replaced("__main__.helper", helper), n),
    call(mock.replaced("random.randint", random.randint), 1, 6),
    call_method(client, "get", "/"),
  );
  return isinstance(n, int);
}

class Tests extends unittest.IsolatedAsyncioTestCase {
  async test_work(fetching: unknown, sleeping: unknown): Promise<null> {
    setattr(fetching, "return_value", "mocked");
    call(
      mock.replaced("builtins.print", print),
      getattr(type(fetching), "__name__"),
      await work("x"),
    );
    call_method(sleeping, "assert_awaited_once_with", 5);
    call_method(fetching, "assert_awaited_once_with", "x");
    return null;
  }

  test_use(): null {
    const scope = enter(call(patch, "time.sleep"));
    try {
      const sleep = scope.value;
      const scope_2 = enter(
        call(patch, "random.randint", kwargs({ return_value: 4 })),
      );
      try {
        const scope_3 = enter(call(patch, "__main__.LIMIT", 100));
        try {
          call(mock.replaced("builtins.print", print), use(1));
          call_method(sleep, "assert_called_once_with", 100);
          const scope_4 = enter(call(patch, "__main__.Client"));
          try {
            const cls = scope_4.value;
            const scope_5 = enter(
              call(mock.patch, "__main__.helper", (x: unknown) => "mine"),
            );
            try {
              setattr(
                getattr(getattr(cls, "return_value"), "get"),
                "return_value",
                "page",
              );
              call(mock.replaced("builtins.print", print), use(2));
              call(
                mock.replaced("builtins.print", print),
                getattr(cls, "mock_calls"),
              );
            } catch (error) {
              scope_5.caught(error);
            } finally {
              scope_5.exit();
            }
          } catch (error) {
            scope_4.caught(error);
          } finally {
            scope_4.exit();
          }
        } catch (error) {
          scope_3.caught(error);
        } finally {
          scope_3.exit();
        }
      } catch (error) {
        scope_2.caught(error);
      } finally {
        scope_2.exit();
      }
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
    return null;
  }

  test_method(): null {
    const scope = enter(
      call(patch, "__main__.Client.get", kwargs({ return_value: "method" })),
    );
    try {
      const scope_2 = enter(call(patch, "time.sleep"));
      try {
        const scope_3 = enter(
          call(patch, "random.randint", kwargs({ side_effect: [1] })),
        );
        try {
          use(3);
        } catch (error) {
          scope_3.caught(error);
        } finally {
          scope_3.exit();
        }
      } catch (error) {
        scope_2.caught(error);
      } finally {
        scope_2.exit();
      }
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
    return null;
  }

  test_print(printing: unknown): null {
    call(mock.replaced("builtins.print", print), "hidden", 1);
    call(
      getattr(this, "assertEqual"),
      getattr(printing, "call_args"),
      call(mock.call, "hidden", 1),
    );
    return null;
  }

  test_input(): null {
    const scope = enter(
      call(patch, "builtins.input", kwargs({ side_effect: ["a", "b"] })),
    );
    try {
      call(
        mock.replaced("builtins.print", print),
        call(mock.replaced("builtins.input", input), "? "),
        call(mock.replaced("builtins.input", input)),
      );
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
    return null;
  }

  async test_after(): Promise<null> {
    const scope = enter(call(patch, "asyncio.sleep"));
    try {
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
    call(
      mock.replaced("builtins.print", print),
      await awaitable(call(mock.replaced("__main__.fetch", fetch), "again")),
      call(mock.replaced("__main__.helper", helper), 1),
    );
    return null;
  }
}
decorate(Tests, "test_work", (method) =>
  call(
    call(patch, "asyncio.sleep", kwargs({ new_callable: AsyncMock })),
    call(call(patch, "__main__.fetch"), method),
  ),
);
decorate(Tests, "test_print", (method_2) =>
  call(call(patch, "builtins.print"), method_2),
);

await unittest.main([Tests]);
