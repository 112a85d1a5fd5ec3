import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as inspect from "@tsyncio/runtime/stdlib/inspect";
import {
  awaitable,
  call,
  call_method,
  coroutine as py_coroutine,
  decorate as py_decorate,
  exception,
  getattr,
  kwargs as py_kwargs,
  mul,
  print,
  rest_keywords,
  signature,
  str,
  take_keywords,
  Tuple,
  TypeError,
  unawaited,
} from "@tsyncio/runtime";

function keep(method: unknown): unknown {
  return method;
}

function logged(
  method: unknown,
): (self: unknown, ...args: unknown[]) => Promise<unknown> {
  const wrapper: (self: unknown, ...args: unknown[]) => Promise<unknown> =
    functools.wraps(method)(
      signature(
        async function wrapper(
          self: unknown,
          ...args_items: unknown[]
        ): Promise<unknown> {
          const options = take_keywords(args_items);
          const kwargs = rest_keywords(options);
          const args = Tuple.of(...args_items);
          print("before", getattr(method, "__name__"), args, kwargs);
          return unawaited(
            await awaitable(call(method, self, ...args, py_kwargs(kwargs))),
          );
        },
        "self, *args, **kwargs",
        "logged.<locals>.wrapper",
      ),
    );

  return wrapper;
}

function given(name: string): any {
  function decorate(
    method: unknown,
  ): (
    self: unknown,
    value: unknown,
    options?: { suffix?: string },
  ) => Promise<string> {
    async function other(
      self: unknown,
      value: unknown,
      options: { suffix?: string } = {},
    ): Promise<string> {
      const suffix = options.suffix === undefined ? "!" : options.suffix;
      return `${name} ${str(value)}${suffix} ${str(await awaitable(call(method, self, value)))}`;
    }
    signature(
      other,
      "self, value, *, suffix=…",
      "given.<locals>.decorate.<locals>.other",
    );

    return other;
  }

  return decorate;
}

class Service {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  async kept(value: unknown, times: unknown = 2): Promise<unknown> {
    await asyncio.sleep(0);
    return unawaited(mul(`${str(getattr(this, "name"))} ${str(value)}`, times));
  }

  async noisy(
    value: unknown,
    options: { flag?: unknown } = {},
  ): Promise<Tuple<[unknown, unknown, unknown]>> {
    const flag = options.flag === undefined ? false : options.flag;
    await asyncio.sleep(0);
    return Tuple.of(getattr(this, "name"), value, flag);
  }

  async replaced(value: unknown): Promise<unknown> {
    return unawaited(mul(value, 2));
  }
}
signature(Service.prototype.kept, "value, times=…");
signature(Service.prototype.noisy, "value, *, flag=…");
signature(Service.prototype.replaced, "value");
py_decorate(Service, "kept", (method_2) => keep(method_2));
py_decorate(Service, "noisy", (method_3) => logged(method_3));
py_decorate(Service, "replaced", (method_4) => call(given("other"), method_4));

async function main(): Promise<void> {
  const service = new Service("s");
  print(
    await awaitable(call_method(service, "kept", 1)),
    await awaitable(call_method(service, "kept", 2, py_kwargs({ times: 1 }))),
    await awaitable(call_method(service, "kept", py_kwargs({ value: 3 }))),
  );
  print(
    await awaitable(call_method(service, "noisy", 1)),
    await awaitable(
      call_method(service, "noisy", 2, py_kwargs({ flag: true })),
    ),
  );
  print(
    await awaitable(call_method(service, "replaced", 4)),
    await awaitable(
      call_method(service, "replaced", 5, py_kwargs({ suffix: "?" })),
    ),
  );
  print(
    asyncio.iscoroutinefunction(getattr(service, "kept")),
    inspect.iscoroutinefunction(getattr(Service, "noisy")),
  );
  print(asyncio.iscoroutinefunction(getattr(service, "replaced")));
  const coroutine = call_method(service, "kept", 7);
  print(asyncio.iscoroutine(coroutine));
  print(await awaitable(coroutine));
  print(
    await asyncio.gather(
      call_method(service, "kept", 1),
      call_method(service, "noisy", 2),
      call_method(service, "replaced", 3),
    ),
  );
  const task = asyncio.create_task(call_method(service, "noisy", "task"));
  print(await task);
  try {
    await awaitable(call_method(service, "kept"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    await awaitable(call_method(service, "replaced", 1, 2));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  const method = getattr(service, "kept");
  print(await awaitable(call(method, 9)));
  print(await awaitable(call_method(Service, "kept", service, 10)));
}

await asyncio.run(py_coroutine(main));
