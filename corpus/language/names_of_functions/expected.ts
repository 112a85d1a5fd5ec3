import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import {
  call,
  call_method,
  type Coroutine,
  coroutine,
  getattr,
  known_as,
  list,
  mul,
  pow,
  print,
  signature,
  str,
  Tuple,
  unawaited,
  with_code,
} from "@tsyncio/runtime";

const handlers: any = [];

function handler(event: string, options: { priority?: number } = {}): any {
  const priority = options.priority === undefined ? 0 : options.priority;
  function register(
    function_: any,
  ): (...args: unknown[]) => string | Coroutine<unknown> {
    const wrapper: (...args: unknown[]) => string | Coroutine<unknown> =
      functools.wraps(function_)(
        with_code(
          known_as(
            signature(
              function wrapper(
                ...args_items: unknown[]
              ): string | Coroutine<unknown> {
                const args = Tuple.of(...args_items);
                return call(function_, ...args);
              },
              "*args",
              "handler.<locals>.register.<locals>.wrapper",
            ),
            "wrapper",
            "handler.<locals>.register.<locals>.wrapper",
          ),
          9,
          ["wrapper", "handler.<locals>.register.<locals>.wrapper"],
          [0, 0, 0],
        ),
      );

    handlers.push(Tuple.of(priority, event, wrapper, register));
    return wrapper;
  }
  with_code(
    known_as(
      signature(register, "function", "handler.<locals>.register"),
      "register",
      "handler.<locals>.register",
    ),
    8,
    ["register", "handler.<locals>.register"],
    [1, 0, 0],
  );

  return register;
}
with_code(handler, 7, ["handler", "handler"], [1, 0, 1]);

const begin: (...args: unknown[]) => string | Coroutine<unknown> = call(
  handler("start", { priority: 2 }),
  with_code(
    signature(function begin(
      name: unknown,
      count: unknown = 1,
      options_2: { loud?: unknown } = {},
    ): string {
      const loud = options_2.loud === undefined ? false : options_2.loud;
      return `${str(name)} x ${str(count)}`;
    }, "name, /, count=…, *, loud=…"),
    19,
    ["begin", "begin"],
    [2, 1, 1],
  ),
);

const finish: (...args: unknown[]) => string | Coroutine<unknown> = call(
  handler("stop"),
  with_code(
    async function finish(name: unknown): Promise<unknown> {
      await asyncio.sleep(0);
      return unawaited(name);
    },
    24,
    ["finish", "finish"],
    [1, 0, 0],
  ),
);

for (const [priority, event, wrapper, register] of handlers) {
  print(
    event,
    getattr(wrapper, "__name__"),
    getattr(wrapper, "__qualname__"),
    getattr(register, "__qualname__"),
  );
}

const double = known_as(
  (number: unknown) => mul(number, 2),
  "<lambda>",
  "<lambda>",
);
print(getattr(double, "__name__"), getattr(double, "__qualname__"));

const default_make: () => unknown[] = known_as(
  () => [],
  "<lambda>",
  "<lambda>",
);
function* tasks(make: () => unknown[] = default_make): Generator<unknown> {
  const square = known_as(
    (number: unknown) => pow(number, 2),
    "<lambda>",
    "tasks.<locals>.<lambda>",
  );
  yield getattr(make, "__name__");
  yield getattr(square, "__qualname__");
}
with_code(known_as(tasks, "tasks", "tasks"), 37, ["tasks", "tasks"], [1, 0, 0]);

const running = tasks();
print(
  getattr(running, "__name__"),
  getattr(tasks, "__qualname__"),
  list(running),
);

class Service {
  static label: (self: unknown) => string = known_as(
    (self: unknown) => "service",
    "<lambda>",
    "Service.<lambda>",
  );

  start(): () => Promise<Service> {
    const self = this;
    async function loop(): Promise<Service> {
      return self;
    }
    with_code(
      known_as(loop, "loop", "Service.start.<locals>.loop"),
      51,
      ["loop", "Service.start.<locals>.loop"],
      [0, 0, 0],
    );

    return loop;
  }

  static create(): Service {
    return new Service();
  }
}

print(
  getattr(Service.label, "__name__"),
  getattr(getattr(Service, "start"), "__qualname__"),
  getattr(new Service().start(), "__qualname__"),
);
print(
  getattr(getattr(Service, "create"), "__qualname__"),
  getattr(getattr(new Service(), "start"), "__name__"),
);
const work = coroutine(new Service().start());
print(getattr(work, "__name__"), getattr(work, "__qualname__"));
call_method(work, "close");

const code = getattr(getattr(begin, "__wrapped__"), "__code__");
print(
  getattr(code, "co_name"),
  getattr(code, "co_argcount"),
  getattr(code, "co_posonlyargcount"),
  getattr(code, "co_kwonlyargcount"),
  getattr(code, "co_firstlineno"),
);
