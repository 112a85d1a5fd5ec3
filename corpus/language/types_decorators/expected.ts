/** What decorators make of functions is followed to each call. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add as py_add,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  exception,
  finish_class,
  float,
  function_of,
  getattr,
  getitem,
  kwargs as py_kwargs,
  len,
  mul,
  named,
  print,
  put_member,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  StaticMethod,
  str,
  take_keywords,
  truediv,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

function twice(f: unknown): (...args: unknown[]) => Tuple<[unknown, unknown]> {
  function wrapper(...args_items: unknown[]): Tuple<[unknown, unknown]> {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args: Tuple<(string | float)[]> = rest_arguments(args_items);
    return Tuple.of(
      call(f, ...args, py_kwargs(kwargs)),
      call(f, ...args, py_kwargs(kwargs)),
    );
  }
  signature(wrapper, "*args, **kwargs", "twice.<locals>.wrapper");
  return wrapper;
}
function tag(
  name: string,
): (f: (v: unknown) => unknown) => (x: unknown, ...rest: unknown[]) => string {
  function deco(
    f: (v: unknown) => unknown,
  ): (x: unknown, ...rest: unknown[]) => string {
    function inner(x: unknown, ...rest_items: unknown[]): string {
      const options = take_keywords(rest_items);
      const sep = options.sep === undefined ? "-" : options.sep;
      const rest = Tuple.of(...rest_items);
      return `${name}${str(sep)}${str(f(x))}${str(rest)}`;
    }
    signature(inner, "x, *rest, sep=…", "tag.<locals>.deco.<locals>.inner");
    return inner;
  }
  return deco;
}
const add: (...args: unknown[]) => Tuple<[unknown, unknown]> = twice(
  signature(function add(a: unknown, b: unknown = 1): unknown {
    return py_add(a, b);
  }, "a, b=…"),
);
const show: (...args: unknown[]) => Tuple<[unknown, unknown]> = twice(
  call(tag("t"), function show(v: unknown): unknown {
    return mul(v, 2);
  }),
);
print(add(1), add("a", { b: "b" }), add(1.5, 2));
print(show(2), show("x", 1, { sep: "+" }));
class Counter {
  declare f: (x: unknown) => unknown[];
  declare n: number;

  constructor(f: (x: unknown) => unknown[]) {
    this.f = f;
    this.n = 0;
  }
  __call__(...a_items: unknown[]): unknown[] {
    const a = Tuple.of(...a_items);
    this.n += 1;
    return call_method(this, "f", ...a);
  }
}
signature(Counter.prototype.__call__, "*a");
const ping: Counter = call(
  Counter,
  signature(function ping(x: unknown): unknown[] {
    return [x];
  }, "x"),
);
print(call(ping, 1), call(ping, "q"), ping.n);
function replace(f: (x: unknown) => unknown): number {
  return 42;
}
const gone: number = replace(
  signature(function gone(x: unknown): unknown {
    return py_add(x, 1);
  }, "x"),
);
print(gone + 1);
function same(f: (x?: float) => float): (x?: float) => float {
  return f;
}
const plain: (x?: float) => float = same(
  signature(function plain(x: float = float(1)): float {
    return truediv(x, 2);
  }, "x=…"),
);
print(plain(), plain(3), plain(float(5)));
function passes_none(
  f: (x: number | null) => unknown,
): (x: number | null) => unknown {
  f(null);
  return f;
}
const maybe: (x: number | null) => unknown = passes_none(
  signature(function maybe(x: number | null): unknown {
    if (x === null) {
      return "none";
    }
    return x + 1;
  }, "x"),
);
print(maybe(2));
function retry(n: number): any {
  function deco(
    f: (x: string | number) => Promise<string | number>,
  ): (...args: (string | number)[]) => Promise<string | number | null> {
    async function run(
      ...args_items: (string | number)[]
    ): Promise<string | number | null> {
      const args = Tuple.of(...args_items);
      for (let i = 0; i < n; i++) {
        try {
          return await call(f, ...args);
        } catch (error) {
          const e = exception(error);
          if (!(e instanceof ValueError)) {
            throw e;
          }
          print("retry", i, e);
        }
      }
      return null;
    }
    signature(run, "*args", "retry.<locals>.deco.<locals>.run");
    return run;
  }
  return deco;
}
const tries: (string | number)[] = [];
const flaky: (...args: (string | number)[]) => Promise<string | number | null> =
  call(
    retry(3),
    signature(async function flaky(
      x: string | number,
    ): Promise<string | number> {
      tries.push(x);
      await asyncio.sleep(0);
      if (tries.length < 3) {
        throw new ValueError(tries.length);
      }
      return x;
    }, "x"),
  );
print(
  await asyncio.run(coroutine(flaky, "ok")),
  await asyncio.run(coroutine(flaky, 7)),
);
const reg = new Dict<string, any>();
function register(f: any): any {
  setitem(reg, getattr(f, "__name__"), f);
  return f;
}
const one: any = register(
  signature(function one(a: number | string | unknown[] | null): unknown {
    return mul(a, 2);
  }, "a"),
);
const two: any = register(
  signature(function two(a: number | string | unknown[] | null): unknown[] {
    return [a];
  }, "a"),
);
print(
  Array.from(sorted(reg), (k) => call(getitem(reg, k), 3)),
  call(one, "s"),
  call(two, null),
  call(one, [1]),
);
try {
  add();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  show();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call(one, 1, 2);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
function swap(
  f: (a: number, b: number) => number,
): (a: number, b: number) => number {
  return signature(
    (a: number, b: number) => f(b, a),
    "a, b",
    "swap.<locals>.<lambda>",
  );
}
const minus: (a: number, b: number) => number = swap(
  signature(function minus(a: number, b: number): number {
    return a - b;
  }, "a, b"),
);
print(minus(1, 5));
function memo(f: (n: number) => unknown): (n: number) => unknown {
  const cache = new Dict();
  function wrapped(n: number): unknown {
    if (!contains(cache, n)) {
      setitem(cache, n, f(n));
    }
    return getitem(cache, n);
  }
  setattr(wrapped, "cache", cache);
  return wrapped;
}
const fib: (n: number) => unknown = memo(
  named(function (n: number): unknown {
    return n < 2 ? n : py_add(fib(n - 1), fib(n - 2));
  }, "fib"),
);
print(fib(30), len(getattr(fib, "cache")), fib(90));
class K {
  static {
    put_member(
      K,
      "m",
      twice(
        function_of(
          signature(
            function m(x: unknown): unknown {
              return x;
            },
            "x",
            "K.m",
          ),
          "m",
        ),
      ),
    );
  }
  static {
    put_member(
      K,
      "s",
      call(
        StaticMethod,
        twice(
          signature(
            function s(x: unknown): unknown {
              return x;
            },
            "x",
            "K.s",
          ),
        ),
      ),
    );
  }
}
finish_class(K);
print(call_method(call(K), "m", 1), call_method(K, "s", "z"));
