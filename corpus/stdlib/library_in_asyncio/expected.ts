import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  add,
  aenter,
  async_generator,
  awaitable,
  call,
  call_method,
  catches,
  ClassMethod,
  contains,
  coroutine,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  function_of,
  getattr,
  getitem,
  iadd,
  is_,
  iterate,
  KeyError,
  kwargs as py_kwargs,
  len,
  list,
  lt,
  mul,
  named,
  next,
  object,
  pow,
  print,
  produced,
  put_member,
  range,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  StaticMethod,
  str,
  take_keywords,
  Tuple,
  TypeError,
  unpack,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import { Counter, defaultdict } from "@tsyncio/runtime/stdlib/collections";
import { asynccontextmanager } from "@tsyncio/runtime/stdlib/contextlib";
import { ContextVar, copy_context } from "@tsyncio/runtime/stdlib/contextvars";
import {
  cached_property,
  lru_cache,
  partial,
  reduce,
  wraps,
} from "@tsyncio/runtime/stdlib/functools";
import {
  chain,
  count,
  cycle,
  groupby,
  islice,
  product,
} from "@tsyncio/runtime/stdlib/itertools";
import {
  MappingProxyType,
  SimpleNamespace,
} from "@tsyncio/runtime/stdlib/types";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

const default_exceptions: Tuple<[typeof ValueError | typeof KeyError]> =
  Tuple.of(ValueError);
function retry(
  times = 3,
  exceptions: Tuple<[typeof ValueError | typeof KeyError]> = default_exceptions,
): (
  func: (name: string) => Promise<string>,
) => (...args: unknown[]) => Promise<string | null> {
  function decorator(
    func: (name: string) => Promise<string>,
  ): (...args: unknown[]) => Promise<string | null> {
    const wrapper: (...args: unknown[]) => Promise<string | null> =
      functools.wraps(func)(
        signature(
          async function wrapper(
            ...args_items: unknown[]
          ): Promise<string | null> {
            const options = take_keywords(args_items);
            const kwargs = rest_keywords(options);
            const args: Tuple<string[]> = rest_arguments(args_items);
            for (const attempt of range(1, times + 1)) {
              try {
                return await call(func, ...args, py_kwargs(kwargs));
              } catch (caught) {
                const error = exception(caught);
                if (!catches(error, exceptions)) {
                  throw error;
                }
                print(
                  `${getattr(func, "__name__")} attempt ${attempt} failed: ${str(error)}`,
                );
                if (attempt === times) {
                  throw error;
                }
              }
            }
            return null;
          },
          "*args, **kwargs",
          "retry.<locals>.decorator.<locals>.wrapper",
        ),
      );
    return wrapper;
  }
  return decorator;
}

const calls = new count(1);

const flaky: (...args: unknown[]) => Promise<string | null> = call(
  retry(3),
  signature(
    named(
      async function (name: string): Promise<string> {
        const n = next(calls);
        await asyncio.sleep(0);
        if (lt(n, 3)) {
          throw new ValueError(`boom ${str(n)}`);
        }
        return `${name} ok after ${str(n)}`;
      },
      "flaky",
      "Fails twice.",
    ),
    "name",
  ),
);

function timed(func: unknown): (...args: unknown[]) => unknown {
  const wrapper: (...args: unknown[]) => unknown = wraps(func)(
    signature(
      function wrapper(...args_items: unknown[]): unknown {
        const options = take_keywords(args_items);
        const kwargs = rest_keywords(options);
        const args = Tuple.of(...args_items);
        const result = call(func, ...args, py_kwargs(kwargs));
        print(`timed ${str(getattr(func, "__name__"))}`);
        return result;
      },
      "*args, **kwargs",
      "timed.<locals>.wrapper",
    ),
  );
  return wrapper;
}

class Service {
  static registry: unknown = new Dict();
  __init__(name: unknown): null {
    setattr(this, "name", name);
    setattr(this, "hits", new Counter());
    return null;
  }
  static {
    put_member(
      Service,
      "greet",
      timed(
        function_of(
          signature(
            function greet(who: unknown, punctuation: unknown = "!"): string {
              const object = getattr(this, "hits");
              setitem(object, who, iadd(getitem(object, who), 1));
              return `${str(getattr(this, "name"))} greets ${str(who)}${str(punctuation)}`;
            },
            "who, punctuation=…",
            "Service.greet",
          ),
          "greet",
        ),
      ),
    );
  }
  static {
    put_member(
      Service,
      "slow",
      call(
        cached_property,
        function_of(function slow(): number {
          print("computing slow");
          return len(getattr(this, "name"));
        }, "slow"),
      ),
    );
  }
  static {
    put_member(
      Service,
      "fetch",
      call(
        retry(1, Tuple.of(KeyError)),
        function_of(
          signature(
            async function fetch(key: unknown): Promise<number> {
              await asyncio.sleep(0);
              return getitem(new Dict<string, number>([["a", 1]]), key);
            },
            "key",
            "Service.fetch",
          ),
          "fetch",
        ),
      ),
    );
  }
  static {
    put_member(
      Service,
      "shared",
      call(
        ClassMethod,
        call(
          lru_cache(null),
          function_of(
            signature(
              function shared(key: unknown): unknown {
                print("making", key);
                return object();
              },
              "key",
              "Service.shared",
            ),
            "shared",
          ),
        ),
      ),
    );
  }
  static {
    put_member(
      Service,
      "double",
      call(
        StaticMethod,
        call(
          signature(lru_cache, "maxsize=…, typed=…"),
          function double(x: unknown): unknown {
            return mul(x, 2);
          },
        ),
      ),
    );
  }
}
signature(Service.prototype.__init__, "name");
finish_class(Service);

class Point extends NamedTuple {
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y: number) {
    super([x, y]);
  }
}
name_items(Point, ["x", "y"]);
const request_id = new ContextVar<unknown>("request_id", { default: "-" });

function log(message: unknown): null {
  print(`[${str(request_id.get())}] ${str(message)}`);
  return null;
}

const session: unknown = call(
  asynccontextmanager,
  signature(function session(
    name: unknown,
  ): AsyncGenerator<types.SimpleNamespace> {
    return async_generator(function* session() {
      const token = request_id.set(name);
      log("open");
      try {
        yield produced(new SimpleNamespace(undefined, { name, items: [] }));
      } finally {
        log("close");
        request_id.reset(token);
      }
    });
  }, "name"),
);

async function worker(
  queue: asyncio.Queue<unknown>,
  results: collections.defaultdict,
  name: string,
): Promise<void> {
  while (true) {
    const job = await queue.get();
    try {
      const scope = await aenter(call(session, `${name}-${str(job)}`));
      try {
        const s = scope.value;
        call_method(getattr(s, "items"), "append", job);
        await asyncio.sleep(0);
        call(
          getattr(getitem(results, name), "append"),
          call(new partial(pow, job), 2),
        );
      } catch (caught) {
        await scope.caught(caught);
      } finally {
        await scope.exit();
      }
    } finally {
      queue.task_done();
    }
  }
}

function on_done(label: unknown, task: unknown): null {
  print(
    "done",
    label,
    call_method(task, "get_name"),
    call_method(task, "result"),
  );
  return null;
}
signature(on_done, "label, task");

async function main(): Promise<void> {
  print(
    await flaky("svc"),
    getattr(flaky, "__name__"),
    getattr(flaky, "__doc__"),
    asyncio.iscoroutinefunction(flaky),
  );
  const service = call(Service, "hub");
  print(
    call_method(service, "greet", "ann"),
    call_method(service, "greet", "bob", py_kwargs({ punctuation: "?" })),
    call_method(service, "greet", py_kwargs({ who: "eve" })),
  );
  print(
    call_method(getattr(service, "hits"), "most_common"),
    getattr(service, "slow"),
    getattr(service, "slow"),
  );
  print(await awaitable(call_method(service, "fetch", "a")));
  try {
    await awaitable(call_method(service, "fetch", "zz"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("KeyError", error);
  }
  print(
    is_(
      call_method(service, "shared", "k"),
      call_method(Service, "shared", "k"),
    ),
    call_method(Service, "double", 4),
    call_method(service, "double", 4),
    getattr(call_method(getattr(Service, "double"), "cache_info"), "hits"),
  );
  const queue = new asyncio.Queue();
  const results = new defaultdict(list);
  const workers = Array.from(range(2), (i) =>
    asyncio.create_task(coroutine(worker, queue, results, `w${i}`), {
      name: `worker-${i}`,
    }),
  );
  for (const job of iterate(new islice(new cycle([1, 2, 3]), 5))) {
    queue.put_nowait(job);
  }
  await queue.join();
  for (const w of workers) {
    w.cancel();
  }
  await asyncio.gather(...workers, { return_exceptions: true });
  print(
    new Dict<unknown, unknown[]>(
      Iterator.from(iterate(results.items())).map((item) => {
        const [k, v]: [unknown, unknown] = unpack(item, 2);
        return [k, sorted(v)] as const;
      }),
    ),
  );
  const task = asyncio.create_task(coroutine(asyncio.sleep, 0, "slept"), {
    name: "nap",
  });
  task.add_done_callback(new partial(on_done, "label") as any);
  task.add_done_callback(
    (false
      ? new functools.partial(on_done, { label: "kw" })
      : false
        ? new partial(print, "printed", { sep: "|" })
        : (t: asyncio.Task<unknown>) => null) as any,
  );
  await task;
  await asyncio.sleep(0);
  const loop = asyncio.get_running_loop();
  loop.call_soon(new partial(log, "from callback") as any);
  loop.call_later(0.001, new partial(print, "later", { end: "!\n" }) as any);
  await asyncio.sleep(0.005);
  const grouped = new Dict<unknown, unknown[]>(
    Iterator.from(
      iterate(
        new groupby(
          sorted([new Point(1, 2), new Point(0, 5), new Point(1, 3)]),
          (p: unknown) => getattr(p, "x"),
        ),
      ),
    ).map((item_2) => {
      const [k, g]: [unknown, unknown] = unpack(item_2, 2);
      return [k, Array.from(iterate(g), (p) => getattr(p, "y"))] as const;
    }),
  );
  print(
    grouped,
    reduce(
      signature(
        (a: unknown, b: unknown) => add(a, b),
        "a, b",
        "main.<locals>.<lambda>",
      ),
      new chain([1], [2, 3]),
    ),
    Array.from(iterate(new product("ab", "xy")), (item_3) => {
      const [a, b]: [unknown, unknown] = unpack(item_3, 2);
      return add(a, b);
    }),
  );
  const config = new MappingProxyType(
    new Dict<unknown, unknown>([["debug", true]]),
  );
  try {
    setitem(config, "debug", false);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(
    config,
    getitem(config, "debug"),
    dict(config),
    len(config),
    contains(config, "debug"),
    new SimpleNamespace(undefined, { a: 1, b: [2] }),
    eq(
      new SimpleNamespace(undefined, { a: 1 }),
      new SimpleNamespace(undefined, { a: 1 }),
    ),
  );
  const ctx = copy_context();
  print(
    ctx.run(getattr(request_id, "set"), "inner") !== null,
    getitem(ctx, request_id),
    request_id.get(),
  );
}

await asyncio.run(coroutine(main));
