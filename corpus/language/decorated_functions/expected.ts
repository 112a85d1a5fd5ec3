import {
  add as py_add,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  getattr,
  getitem,
  kwargs as py_kwargs,
  len,
  mul,
  named,
  print,
  range,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  signature,
  str,
  take_keywords,
  Tuple,
} from "@tsyncio/runtime";

let traced_once!: (
  function_: (a: number, b: number) => number,
) => (...arguments_: number[]) => number;
function trace(
  fn:
    | ((a: number, b?: number) => number)
    | ((...a: unknown[]) => (string | number)[]),
): (...args: unknown[]) => (string | number)[] | number {
  function wrapper(...args_items: unknown[]): (string | number)[] | number {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args: Tuple<number[]> = rest_arguments(args_items);
    print("call", getattr(fn, "__name__"), args, kwargs);
    const r = call(fn, ...args, py_kwargs(kwargs));
    print("ret", r);
    return r;
  }
  signature(wrapper, "*args, **kwargs", "trace.<locals>.wrapper");
  return wrapper;
}

const add: (...args: unknown[]) => (string | number)[] | number = trace(
  signature(function add(a: number, b = 2): number {
    return a + b;
  }, "a, b=…"),
);
print(add(1), add(1, { b: 5 }));

function repeat(times: number): any {
  function deco(
    fn: ((name: string | number, punct?: string) => string) | (() => number),
  ): (...a: unknown[]) => (string | number)[] {
    function inner(...a_items: unknown[]): (string | number)[] {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a: Tuple<(string | number)[]> = rest_arguments(a_items);
      return Array.from(range(times), (_) => call(fn, ...a, py_kwargs(k)));
    }
    signature(inner, "*a, **k", "repeat.<locals>.deco.<locals>.inner");
    return inner;
  }
  return deco;
}

const greet: (...a: unknown[]) => (string | number)[] = call(
  repeat(3),
  signature(function greet(name: string | number, punct = "!"): string {
    return `hi ${str(name)}${punct}`;
  }, "name, punct=…"),
);
print(greet("bob"), greet("al", { punct: "?" }));

const two: (...args: unknown[]) => (string | number)[] | number = trace(
  call(repeat(2), function two(): number {
    return 2;
  }),
);
two();

let registry: any = new Dict<string, (v: unknown) => unknown>();
function register(
  name: string,
): (fn: (v: unknown) => unknown) => (v: unknown) => unknown {
  function deco(fn: (v: unknown) => unknown): (v: unknown) => unknown {
    setitem(registry, name, fn);
    return fn;
  }
  return deco;
}
const fx: (v: unknown) => unknown = call(
  register("x"),
  function fx(v: unknown): unknown {
    return mul(v, 2);
  },
);
const fy: (v: unknown) => unknown = call(
  register("y"),
  function fy(v: unknown): unknown {
    return py_add(v, 100);
  },
);
print(
  new Dict<string, unknown>(
    Iterator.from(registry.items()).map(
      ([k, f]: any) => [k, call(f, 5)] as const,
    ),
  ),
  call(fx, 1),
);
function memo(fn: (n: number) => unknown): (n: number) => unknown {
  const cache = new Dict();
  function inner(n: number): unknown {
    if (!contains(cache, n)) {
      setitem(cache, n, fn(n));
    }
    return getitem(cache, n);
  }
  setattr(inner, "cache", cache);
  return inner;
}
const fib: (n: number) => unknown = memo(
  named(function (n: number): unknown {
    return n < 2 ? n : py_add(fib(n - 1), fib(n - 2));
  }, "fib"),
);
print(fib(80), len(getattr(fib, "cache")));
class Count {
  declare fn: (name: unknown) => unknown;
  declare n: number;

  constructor(fn: (name: unknown) => unknown) {
    this.fn = fn;
    this.n = 0;
  }
  __call__(...a_items: unknown[]): unknown {
    const a = Tuple.of(...a_items);
    this.n += 1;
    return call_method(this, "fn", ...a);
  }
}
signature(Count.prototype.__call__, "*a");
const hello: Count = call(Count, function hello(name: unknown): unknown {
  return py_add("hello ", name);
});
print(call(hello, "a"), call(hello, "b"), hello.n);
function noisy(
  fn: (() => string) | (() => number),
): (() => string) | (() => number) {
  print("decorating", getattr(fn, "__name__"));
  return fn;
}
const later: (() => string) | (() => number) = noisy(function later(): string {
  return helper();
});
function helper(): string {
  return "helped";
}
print(call(later));
const twice: (() => string) | (() => number) = noisy(
  noisy(function twice(): number {
    return 1;
  }),
);
print(call(twice));
function call_now(fn: () => number): number {
  return fn();
}
const value: number = call_now(function value(): number {
  return 42;
});
print(value);
const pair: (() => string)[] = call(
  (f: () => string) => [f, f],
  function pair(): string {
    return "p";
  },
);
print(pair.length, getitem(pair, 0)());
traced_once = signature(function traced_once(
  function_: (a: number, b: number) => number,
): (...arguments_: number[]) => number {
  function wrapper(...arguments__items: number[]): number {
    const arguments_ = Tuple.of(...arguments__items);
    print("calling", getattr(function_, "__name__"));
    return call(function_, ...arguments_);
  }
  signature(wrapper, "*arguments", "traced_once.<locals>.wrapper");

  return wrapper;
}, "function");

registry = function registry(): any {
  return new Dict<
    string,
    ((
      function_: (a: number, b: number) => number,
    ) => (...arguments_: number[]) => number)[]
  >([["decorators", [bound_global(traced_once, "traced_once")]]]);
};

const add_2: (...arguments_: number[]) => number = call(
  getitem(getitem(registry(), "decorators"), 0),
  signature(
    named(function (a: number, b: number): number {
      return a + b;
    }, "add"),
    "a, b",
  ),
);

print(add_2(1, 2));
