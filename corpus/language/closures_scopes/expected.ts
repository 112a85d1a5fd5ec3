import {
  add as py_add,
  bound,
  bound_free,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  exception,
  fail,
  type float,
  getattr,
  getitem,
  iadd,
  type int,
  kwargs,
  len,
  max,
  mul,
  named,
  NameError,
  print,
  range,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  str,
  sum,
  take_keywords,
  truediv,
  Tuple,
  TypeError,
  UnboundLocalError,
} from "@tsyncio/runtime";

let x!: string;
let name!: string;
let n!: number;
function counter(start = 0, step = 1): () => unknown {
  let value: unknown = start;
  function nxt(): unknown {
    const result = value;
    value = iadd(value, step);
    return result;
  }
  function reset(to: unknown = null): null {
    value = to === null ? start : to;
    return null;
  }
  signature(reset, "to=…", "counter.<locals>.reset");
  setattr(nxt, "reset", reset);
  return nxt;
}
const c = counter(10, 5);
const d = counter();
print(c(), c(), d(), d(), c());
call_method(c, "reset");
print(c());
call_method(c, "reset", kwargs({ to: 1 }));
print(c());
function accumulate(): (x: number) => float {
  const history: number[] = [];
  function add(x: number): float {
    history.push(x);
    return truediv(sum(history), history.length);
  }
  return add;
}
const avg = accumulate();
print(avg(10), avg(11), avg(12));
x = "global";
function outer(): Tuple<[Tuple<[string, string]>, string]> {
  let x_2 = "outer";
  function inner(): Tuple<[string, string]> {
    x_2 = "inner";
    function innermost(): string {
      x = "changed";
      return bound_global(x, "x");
    }
    return Tuple.of(innermost(), x_2);
  }
  return Tuple.of(inner(), x_2);
}
print(outer(), bound_global(x, "x"));
function make_multipliers(): ((v: number, m?: unknown) => unknown)[] {
  return Array.from(range(4), (m) =>
    ((default_m: unknown) =>
      signature(
        (v: number, m: unknown = default_m) => mul(v, m),
        "v, m=…",
        "make_multipliers.<locals>.<lambda>",
      ))(m),
  );
}
print(Array.from(make_multipliers(), (f) => f(10)));
function curry(
  f: typeof max | typeof print | typeof sorted,
  ...args_items: (number | string | unknown[])[]
): (...more: unknown[]) => unknown {
  const args = Tuple.of(...args_items);
  return signature(
    (...more_items: unknown[]) => {
      const options = take_keywords(more_items);
      const kw = rest_keywords(options);
      const more = Tuple.of(...more_items);
      return call(f, ...args, ...more, kwargs(kw));
    },
    "*more, **kw",
    "curry.<locals>.<lambda>",
  );
}
print(
  curry(max, 3)(9, 1),
  false
    ? fail(new TypeError("curry() got an unexpected keyword argument 'sep'"))
    : curry(sorted, [3, 1])({ reverse: true }),
);
function memoize(
  f: (n: number, k: number) => unknown,
): (...args: number[]) => unknown {
  const cache = new Dict();
  function g(...args_items: number[]): unknown {
    const args = Tuple.of(...args_items);
    if (!contains(cache, args)) {
      setitem(cache, args, call(f, ...args));
    }
    return getitem(cache, args);
  }
  signature(g, "*args", "memoize.<locals>.g");
  setattr(g, "cache", cache);
  return g;
}
const binom: (...args: number[]) => unknown = memoize(
  signature(
    named(function (n: number, k: number): unknown {
      return contains(Tuple.of(0, n), k)
        ? 1
        : py_add(binom(n - 1, k - 1), binom(n - 1, k));
    }, "binom"),
    "n, k",
  ),
);
print(
  binom(40, 20),
  len(getattr(binom, "cache")),
  getitem(getattr(binom, "cache"), Tuple.of(2, 1)),
);
const adders = new Dict<string, (x: number, n?: number) => number>();
for ([name, n] of [Tuple.of("one", 1), Tuple.of("two", 2)]) {
  const default_n: number = n;
  function adder(x: number, n: number = default_n): number {
    return x + n;
  }
  signature(adder, "x, n=…");
  setitem(adders, name, adder);
}
print(
  new Dict<string, number>(
    Iterator.from(adders.items()).map(([k, f]) => [k, f(10)] as const),
  ),
);
const funcs: (() => number)[] = [];
for (n of range(3)) {
  function show(): number {
    return n;
  }
  funcs.push(show);
}
print(Array.from(funcs, (f) => f()));
function rec(n: number): int {
  function helper(k: number): int {
    return k === 0 ? 1 : mul(k, helper(k - 1));
  }
  return helper(n);
}
print(rec(5));
function scope(): number | string {
  let y!: number;
  if (false) {
    y = 1;
  }
  try {
    return bound(y, "y");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    return str(e);
  }
}
print(scope());
function later(): number {
  function g(): number {
    return z;
  }
  const z = 5;
  return g();
}
print(later());
function free(): string | number {
  let w!: number;
  function g(): number {
    return bound_free(w, "w");
  }
  try {
    return g();
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof NameError)) {
      throw e;
    }
    return str(e);
  }
  w = 1;
}
print(free());
bound_global(x, "x");
x = undefined as any;
try {
  bound_global(x, "x");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof NameError)) {
    throw e;
  }
  print(e);
}
(() => print("iife"))();
print(
  ((...a_items: unknown[]) => {
    const options = take_keywords(a_items);
    const k = options.k === undefined ? 1 : options.k;
    const kw = rest_keywords(options, "k");
    const a: Tuple<number[]> = rest_arguments(a_items);
    return Tuple.of(a, k, kw);
  })(1, 2, { k: 3, z: 4 }),
);
