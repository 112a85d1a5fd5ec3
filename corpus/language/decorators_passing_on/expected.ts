import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import {
  add as py_add,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  exception,
  float,
  getattr,
  getitem,
  type int,
  kwargs as py_kwargs,
  lt,
  max,
  mul,
  named,
  pow,
  print,
  rest_arguments,
  rest_keywords,
  setitem,
  signature,
  Slice,
  sorted,
  str,
  sub,
  take_keywords,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

function log(
  func:
    | ((a: unknown, b?: unknown) => unknown)
    | ((x: unknown, y: unknown) => unknown),
): (...args: unknown[]) => unknown {
  const inner: (...args: unknown[]) => unknown = functools.wraps(func)(
    signature(
      function inner(...args_items: unknown[]): unknown {
        const options = take_keywords(args_items);
        const kwargs = rest_keywords(options);
        const args: Tuple<(int | float | string)[]> =
          rest_arguments(args_items);
        print("call", getattr(func, "__name__"), args, kwargs, args.length);
        return call(func, ...args, py_kwargs(kwargs));
      },
      "*args, **kwargs",
      "log.<locals>.inner",
    ),
  );
  return inner;
}
const add: (...args: unknown[]) => unknown = log(
  signature(function add(a: unknown, b: unknown = 2): unknown {
    return py_add(a, b);
  }, "a, b=…"),
);
print(add(1), add(1, 2.5), add("x", { b: "y" }), add({ b: [1], a: [2] }));
function mutating(
  func: (a: unknown, b?: unknown) => Tuple<[unknown, unknown, unknown]>,
): (...args: unknown[]) => Tuple<[unknown, unknown, unknown]> {
  const inner: (...args: unknown[]) => Tuple<[unknown, unknown, unknown]> =
    functools.wraps(func)(
      signature(
        function inner(
          ...args_items: unknown[]
        ): Tuple<[unknown, unknown, unknown]> {
          const options = take_keywords(args_items);
          const kwargs = rest_keywords(options);
          const args: Tuple<(number | string)[]> = rest_arguments(args_items);
          setitem(kwargs, "b", "changed");
          return call(func, ...args, py_kwargs(kwargs));
        },
        "*args, **kwargs",
        "mutating.<locals>.inner",
      ),
    );
  return inner;
}
const show: (...args: unknown[]) => Tuple<[unknown, unknown, unknown]> =
  mutating(
    signature(function show(
      a: unknown,
      b: unknown = 1,
    ): Tuple<[unknown, unknown, unknown]> {
      return Tuple.of(a, b, mul(a, 2));
    }, "a, b=…"),
  );
print(show(1), show("s", { b: 3 }));
function shifting(
  func: (a: unknown, b: unknown) => Tuple<[unknown, unknown]>,
): (...args: unknown[]) => Tuple<[unknown, unknown]> {
  const inner: (...args: unknown[]) => Tuple<[unknown, unknown]> =
    functools.wraps(func)(
      signature(
        function inner(...args_items: unknown[]): Tuple<[unknown, unknown]> {
          const options = take_keywords(args_items);
          const kwargs = rest_keywords(options);
          let args: Tuple<(number | string)[]> = rest_arguments(args_items);
          args = py_add(Tuple.of("first"), getitem(args, new Slice(1, null)));
          return call(func, ...args, py_kwargs(kwargs));
        },
        "*args, **kwargs",
        "shifting.<locals>.inner",
      ),
    );
  return inner;
}
const twice: (...args: unknown[]) => Tuple<[unknown, unknown]> = shifting(
  signature(function twice(a: unknown, b: unknown): Tuple<[unknown, unknown]> {
    return Tuple.of(mul(a, 2), b);
  }, "a, b"),
);
print(twice(1, 2), twice(2, 3));
function prefixed(
  func: (
    a: unknown,
    b: unknown,
    c?: unknown,
  ) => Tuple<[unknown, unknown, unknown]>,
): (first: float, ...args: unknown[]) => Tuple<[unknown, unknown, unknown]> {
  function inner(
    first: float,
    ...args_items: unknown[]
  ): Tuple<[unknown, unknown, unknown]> {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args: Tuple<number[]> = rest_arguments(args_items);
    return call(func, str(first), ...args, py_kwargs(kwargs));
  }
  signature(inner, "first, *args, **kwargs", "prefixed.<locals>.inner");
  return inner;
}
const pair: (
  first: float,
  ...args: unknown[]
) => Tuple<[unknown, unknown, unknown]> = prefixed(
  signature(function pair(
    a: unknown,
    b: unknown,
    c: unknown = 1.5,
  ): Tuple<[unknown, unknown, unknown]> {
    return Tuple.of(py_add(a, "!"), py_add(b, 1), c);
  }, "a, b, c=…"),
);
print(pair(1, 2), pair(1, 2, { c: 4 }), pair(5, { b: 2 }));
const fs: any = [add, pair];
print(call(getitem(fs, 0), 5.5, 1), call(getitem(fs, 1), 0, 1));
function pile(
  func: ((n: int | float) => unknown) | ((...args: unknown[]) => unknown),
): (...args: (int | float)[]) => unknown {
  function inner(...args_items: (int | float)[]): unknown {
    const args = Tuple.of(...args_items);
    return call(func, ...args);
  }
  signature(inner, "*args", "pile.<locals>.inner");
  return inner;
}
const deep: (...args: (int | float)[]) => unknown = pile(
  log(
    functools.wraps(print)(
      signature(function deep(x: unknown, y: unknown): unknown {
        return sub(x, y);
      }, "x, y"),
    ),
  ),
);
print(deep(3, 1), deep(3.5, 1), deep(...[7, 2]));
const rec: (...args: (int | float)[]) => unknown = pile(
  signature(
    named(function (n: int | float): unknown {
      return lt(n, 2) ? n : py_add(rec(sub(n, 1)), rec(sub(n, 2)));
    }, "rec"),
    "n",
  ),
);
print(rec(10), rec(float(2)));
function timed(): any {
  function wrapper(func: any): (...args: unknown[]) => Promise<float | string> {
    const wrapped: (...args: unknown[]) => Promise<float | string> =
      functools.wraps(func)(
        signature(
          async function wrapped(
            ...args_items: unknown[]
          ): Promise<float | string> {
            const options = take_keywords(args_items);
            const kwargs = rest_keywords(options);
            const args: Tuple<(float | string)[]> = rest_arguments(args_items);
            try {
              return await call(func, ...args, py_kwargs(kwargs));
            } finally {
              print("done", getattr(func, "__name__"));
            }
          },
          "*args, **kwargs",
          "timed.<locals>.wrapper.<locals>.wrapped",
        ),
      );
    return wrapped;
  }
  return wrapper;
}
const delay: (...args: unknown[]) => Promise<float | string> = call(
  timed(),
  signature(async function delay(s: float | string): Promise<float | string> {
    await asyncio.sleep(s as any);
    return s;
  }, "s"),
);
const fail: (...args: unknown[]) => Promise<float | string> = call(
  timed(),
  signature(async function fail(
    x: float | string,
    options: { y?: number } = {},
  ): Promise<never> {
    const y = options.y === undefined ? 0 : options.y;
    throw new ValueError(x, y);
  }, "x, *, y=…"),
);
const main: (...args: unknown[]) => Promise<float | string> = call(
  timed(),
  async function main(): Promise<number> {
    print(
      await delay(0),
      await delay(0.01),
      await asyncio.gather(coroutine(delay, 0), coroutine(delay, float(0))),
    );
    try {
      await fail("a", { y: 2 });
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      print(e.args);
    }
    try {
      await delay();
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof TypeError)) {
        throw e;
      }
      print(e);
    }
    try {
      await delay(1, 2);
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof TypeError)) {
        throw e;
      }
      print(e);
    }
    return 5;
  },
);
print(await asyncio.run(coroutine(main)));
const w = functools.wraps(add);
function one(...a_items: unknown[]): number {
  const options_2 = take_keywords(a_items);
  const k = rest_keywords(options_2);
  const a = Tuple.of(...a_items);
  return 1;
}
signature(one, "*a, **k");
function two(q: string | number): string | number {
  return q;
}
signature(two, "q");
const [o, t] = [call(w, one), call(w, two)];
print(
  o(),
  t("z"),
  getattr(o, "__name__"),
  getattr(t, "__name__"),
  py_add(t(3), 1),
);
function kw_only(
  func: (options: { w: float; h: number }) => int | float,
): (...args: unknown[]) => int | float {
  function inner(...args_items: unknown[]): int | float {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    for (const [k, v] of kwargs.items()) {
      print(k, v);
    }
    return call(func, ...args, py_kwargs(kwargs));
  }
  signature(inner, "*args, **kwargs", "kw_only.<locals>.inner");
  return inner;
}
const area: (...args: unknown[]) => int | float = kw_only(
  signature(function area(options_3: { w: float; h: number }): int | float {
    const w = options_3.w;
    const h = options_3.h;
    return mul(w, h);
  }, "*, w, h"),
);
print(area({ w: 2, h: 3 }), area({ w: 2.5, h: 2 }));
function leaking(
  func: (options?: { [keyword: string]: any }) => Tuple<[unknown[], unknown]>,
): (...args: unknown[]) => Tuple<[unknown[], unknown]> {
  const keep: Dict<string, string | number>[] = [];
  function inner(...args_items: unknown[]): Tuple<[unknown[], unknown]> {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    keep.push(kwargs);
    setitem(getitem(keep, 0), "z", 1);
    return call(func, ...args, py_kwargs(kwargs));
  }
  signature(inner, "*args, **kwargs", "leaking.<locals>.inner");
  return inner;
}
const names: (...args: unknown[]) => Tuple<[unknown[], unknown]> = leaking(
  signature(function names(
    options_4: { [keyword: string]: any } = {},
  ): Tuple<[unknown[], unknown]> {
    const k = rest_keywords(options_4);
    return Tuple.of(sorted(k), call_method(k, "get", "z"));
  }, "**k"),
);
print(names(), names({ z: "q" }));
function apply(
  f:
    | ((x: number | string) => unknown)
    | ((s: number | string) => unknown)
    | typeof max,
  ...args_items: (number | string)[]
): unknown {
  const args = Tuple.of(...args_items);
  return call(f, ...args);
}
print(
  apply(
    signature((x: number | string) => py_add(x, 1), "x"),
    2,
  ),
  apply(
    signature((s: number | string) => call_method(s, "upper"), "s"),
    "q",
  ),
  apply(max, 1, 2),
);
function apply2(
  f: (a: number, b: float) => float,
  g: (a: number, b: float) => Tuple<[float, number]>,
  ...args_items_2: float[]
): Tuple<[float, Tuple<[float, number]>]> {
  const args = Tuple.of(...args_items_2);
  return Tuple.of(call(f, ...args), call(g, ...args));
}
print(
  apply2(
    signature((a: number, b: float) => float(a + Number(b)), "a, b"),
    signature((a: number, b: float) => Tuple.of(b, a), "a, b"),
    1,
    float(2),
  ),
);
class C {
  declare f: (a: unknown, b: unknown) => unknown;

  constructor(f: (a: unknown, b: unknown) => unknown) {
    this.f = f;
  }
  __call__(...args_items_3: unknown[]): unknown {
    const options_5 = take_keywords(args_items_3);
    const kwargs = rest_keywords(options_5);
    const args = Tuple.of(...args_items_3);
    return call_method(this, "f", ...args, py_kwargs(kwargs));
  }
}
signature(C.prototype.__call__, "*args, **kwargs");
const called: C = call(
  C,
  signature(function called(a: unknown, b: unknown): unknown {
    return py_add(a, b);
  }, "a, b"),
);
print(call(called, 1, 2), call(called, "a", py_kwargs({ b: "b" })));
function cached(
  func: (n: int | float) => int | float,
): (...args: (int | float)[]) => int | float {
  const memo = new Dict<Tuple<(int | float)[]>, int | float>();
  function inner(...args_items: (int | float)[]): int | float {
    const args = Tuple.of(...args_items);
    if (!contains(memo, args)) {
      setitem(memo, args, call(func, ...args));
    }
    return getitem(memo, args);
  }
  signature(inner, "*args", "cached.<locals>.inner");
  return inner;
}
const sq: (...args: (int | float)[]) => int | float = cached(
  signature(function sq(n: int | float): int | float {
    return mul(n, n);
  }, "n"),
);
print(sq(3), sq(float(3)), sq(pow(2, 60)), sq(1.5));
function retry(
  times: number,
): (
  f: (x: float) => int | float,
) => (...args: unknown[]) => int | float | null {
  function deco(
    f: (x: float) => int | float,
  ): (...args: unknown[]) => int | float | null {
    const inner: (...args: unknown[]) => int | float | null = functools.wraps(
      f,
    )(
      signature(
        function inner(...args_items: unknown[]): int | float | null {
          const options = take_keywords(args_items);
          const kwargs = rest_keywords(options);
          const args: Tuple<float[]> = rest_arguments(args_items);
          for (let i = 0; i < times; i++) {
            try {
              return call(f, ...args, py_kwargs(kwargs));
            } catch (error) {
              const e = exception(error);
              if (!(e instanceof ValueError)) {
                throw e;
              }
              print("retry", i, e);
            }
          }
          return null;
        },
        "*args, **kwargs",
        "retry.<locals>.deco.<locals>.inner",
      ),
    );
    return inner;
  }
  return deco;
}
const state = new Dict<string, number>([["n", 0]]);
const flaky: (...args: unknown[]) => int | float | null = call(
  retry(3),
  signature(function flaky(x: float): int | float {
    setitem(state, "n", getitem(state, "n") + 1);
    if (getitem(state, "n") < 3) {
      throw new ValueError(getitem(state, "n"));
    }
    return py_add(x, getitem(state, "n"));
  }, "x"),
);
print(flaky(1), flaky(0.5));
