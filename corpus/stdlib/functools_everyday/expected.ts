import {
  add as py_add,
  bool,
  call,
  call_method,
  eq,
  exception,
  finish_class,
  float,
  function_of,
  ge,
  getattr,
  getitem,
  gt,
  int,
  is_,
  kwargs as py_kwargs,
  le,
  len,
  list,
  lt,
  mul,
  named,
  pow,
  print,
  put_member,
  range,
  repr,
  rest_arguments,
  rest_keywords,
  setattr,
  signature,
  sorted,
  str,
  sub,
  take_keywords,
  truth,
  type Tuple,
  TypeError,
} from "@tsyncio/runtime";
import {
  cached_property,
  cmp_to_key,
  lru_cache,
  partial,
  reduce,
  singledispatch,
  total_ordering,
  wraps,
} from "@tsyncio/runtime/stdlib/functools";

function power(
  base: unknown,
  exponent: unknown,
  options: { offset?: unknown } = {},
): unknown {
  const offset = options.offset === undefined ? 0 : options.offset;
  return py_add(pow(base, exponent), offset);
}
signature(power, "base, exponent, *, offset=…");

const square = new partial(power, { exponent: 2 });
print(call(square, 5), call(square, 5, py_kwargs({ offset: 1 })));
const cube = new partial(power, { exponent: 3 });
print(is_(cube.func, power), cube.args, cube.keywords);
print(
  repr(new partial(int, { base: 2 })),
  call(new partial(int, { base: 2 }), "101"),
);

function logged(
  label: string,
): (
  func: (a: unknown, b?: unknown) => unknown,
) => (...args: unknown[]) => unknown {
  function decorate(
    func: (a: unknown, b?: unknown) => unknown,
  ): (...args: unknown[]) => unknown {
    const wrapper: (...args: unknown[]) => unknown = wraps(func)(
      signature(
        function wrapper(...args_items: unknown[]): unknown {
          const options = take_keywords(args_items);
          const kwargs = rest_keywords(options);
          const args: Tuple<number[]> = rest_arguments(args_items);
          print(label, getattr(func, "__name__"), args, kwargs);
          return call(func, ...args, py_kwargs(kwargs));
        },
        "*args, **kwargs",
        "logged.<locals>.decorate.<locals>.wrapper",
      ),
    );
    return wrapper;
  }
  return decorate;
}

const add: (...args: unknown[]) => unknown = call(
  logged("call"),
  signature(
    named(
      function (a: unknown, b: unknown = 1): unknown {
        return py_add(a, b);
      },
      "add",
      "Adds.",
    ),
    "a, b=…",
  ),
);

print(
  add(1),
  add(1, { b: 5 }),
  getattr(add, "__name__"),
  getattr(add, "__doc__"),
  call_method(add, "__wrapped__", 3),
);

const fib: unknown = call(
  lru_cache(null),
  named(function (n: unknown): unknown {
    return truth(lt(n, 2))
      ? n
      : py_add(call(fib, sub(n, 1)), call(fib, sub(n, 2)));
  }, "fib"),
);

print(call(fib, 80), call_method(fib, "cache_info"));
call_method(fib, "cache_clear");
print(call_method(fib, "cache_info"));

const plain: unknown = call(
  signature(lru_cache, "maxsize=…, typed=…"),
  signature(function plain(
    x: unknown,
    options_2: { y?: unknown } = {},
  ): unknown {
    const y = options_2.y === undefined ? 1 : options_2.y;
    print("computing", x, y);
    return mul(x, y);
  }, "x, *, y=…"),
);
call(plain, 1);
call(plain, 1);
call(plain, 1, py_kwargs({ y: 2 }));
call(plain, 1, py_kwargs({ y: 2 }));
call(plain, float(1));
call(plain, true);
print(call_method(plain, "cache_info"), call_method(plain, "cache_parameters"));
try {
  call(plain, [1]);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(
  reduce(
    signature((a: unknown, b: unknown) => mul(a, b), "a, b"),
    range(1, 6),
  ),
  reduce(
    signature((a: unknown, b: unknown) => py_add(a, b), "a, b"),
    [],
    "x",
  ),
);
try {
  reduce(
    signature((a: unknown, b: unknown) => a, "a, b"),
    [],
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}

class Circle {
  __init__(r: unknown): null {
    setattr(this, "r", r);
    return null;
  }
  static {
    put_member(
      Circle,
      "area",
      call(
        cached_property,
        function_of(function area(): unknown {
          print("computing area");
          return mul(3, pow(getattr(this, "r"), 2));
        }, "area"),
      ),
    );
  }
  static {
    put_member(
      Circle,
      "scaled",
      call(
        lru_cache(2),
        function_of(function scaled(k: unknown): unknown {
          return mul(getattr(this, "r"), k);
        }, "scaled"),
      ),
    );
  }
}
finish_class(Circle);

const c = call(Circle, 2);
print(getattr(c, "area"), getattr(c, "area"), getattr(c, "__dict__"));
print(
  call_method(c, "scaled", 2),
  call_method(c, "scaled", 2),
  call_method(getattr(Circle, "scaled"), "cache_info"),
  call_method(getattr(c, "scaled"), "cache_info"),
);

class VersionClass {
  __init__(n: unknown): null {
    setattr(this, "n", n);
    return null;
  }
  __eq__(o: unknown): unknown {
    return eq(getattr(this, "n"), getattr(o, "n"));
  }
  __lt__(o: unknown): unknown {
    return lt(getattr(this, "n"), getattr(o, "n"));
  }
}
const Version: any = call(
  total_ordering,
  finish_class(VersionClass, { name: "Version" }),
);
const [a, b] = [call(Version, 1), call(Version, 2)];
print(
  lt(a, b),
  le(a, b),
  gt(a, b),
  ge(a, b),
  is_(getitem(sorted([b, a]), 0), a),
);
print(
  sorted(["bb", "a", "ccc"], {
    key: cmp_to_key(
      signature((x: unknown, y: unknown) => len(y) - len(x), "x, y"),
    ),
  }),
);

const show: unknown = call(
  singledispatch,
  signature(function show(x: unknown): string {
    return `object ${str(x)}`;
  }, "x"),
);
const _: unknown = call(
  call_method(show, "register", int),
  signature(function _(x: unknown): string {
    return `int ${str(x)}`;
  }, "x"),
);
const __2: unknown = call(
  call_method(show, "register", list),
  signature(
    named(function (x: unknown): string {
      return `list of ${len(x)}`;
    }, "_"),
    "x",
  ),
);
print(
  call(show, "a"),
  call(show, 1),
  call(show, true),
  call(show, [1, 2]),
  is_(
    call_method(show, "dispatch", bool),
    getitem(getattr(show, "registry"), int),
  ),
);
