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
  lt,
  mul,
  named,
  print,
  range,
  rest_keywords,
  setattr,
  setitem,
  signature,
  str,
  sub,
  take_keywords,
  Tuple,
} from "@tsyncio/runtime";

let traced_once!: (function_: any) => (...arguments_: any[]) => any;
function trace(fn: any): (...args: any[]) => any {
  function wrapper(...args_items: any[]): any {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    print("call", getattr(fn, "__name__"), args, kwargs);
    const r = call(fn, ...args, py_kwargs(kwargs));
    print("ret", r);
    return r;
  }
  signature(wrapper, "*args, **kwargs", "trace.<locals>.wrapper");
  return wrapper;
}

const add: any = trace(
  signature(function add(a: any, b: any = 2): any {
    return py_add(a, b);
  }, "a, b=…"),
);
print(call(add, 1), call(add, 1, py_kwargs({ b: 5 })));

function repeat(times: number): (fn: any) => (...a: any[]) => any[] {
  function deco(fn: any): (...a: any[]) => any[] {
    function inner(...a_items: any[]): any[] {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a = Tuple.of(...a_items);
      return Array.from(range(times), (_) => call(fn, ...a, py_kwargs(k)));
    }
    signature(inner, "*a, **k", "repeat.<locals>.deco.<locals>.inner");
    return inner;
  }
  return deco;
}

const greet: any = call(
  repeat(3),
  signature(function greet(name: any, punct: any = "!"): string {
    return `hi ${str(name)}${str(punct)}`;
  }, "name, punct=…"),
);
print(call(greet, "bob"), call(greet, "al", py_kwargs({ punct: "?" })));

const two: any = trace(
  call(repeat(2), function two(): number {
    return 2;
  }),
);
call(two);

let registry:
  | Dict<string, any>
  | (() => Dict<
      string,
      ((function_: any) => (...arguments_: any[]) => any)[]
    >) = new Dict<string, any>();
function register(name: string): (fn: any) => any {
  function deco(fn: any): any {
    setitem(registry, name, fn);
    return fn;
  }
  return deco;
}
const fx: any = call(register("x"), function fx(v: any): any {
  return mul(v, 2);
});
const fy: any = call(register("y"), function fy(v: any): any {
  return py_add(v, 100);
});
print(
  new Dict<string, any>(
    Iterator.from(registry.items()).map(
      ([k, f]: any) => [k, call(f, 5)] as const,
    ),
  ),
  call(fx, 1),
);
function memo(fn: any): (n: any) => any {
  const cache = new Dict<any, any>();
  function inner(n: any): any {
    if (!contains(cache, n)) {
      setitem(cache, n, call(fn, n));
    }
    return getitem(cache, n);
  }
  setattr(inner, "cache", cache);
  return inner;
}
const fib: any = memo(
  named(function (n: any): any {
    return lt(n, 2) ? n : py_add(call(fib, sub(n, 1)), call(fib, sub(n, 2)));
  }, "fib"),
);
print(call(fib, 80), len(getattr(fib, "cache")));
class Count {
  declare fn: any;
  declare n: number;

  constructor(fn: any) {
    this.fn = fn;
    this.n = 0;
  }
  __call__(...a_items: any[]): any {
    const a = Tuple.of(...a_items);
    this.n += 1;
    return call_method(this, "fn", ...a);
  }
}
signature(Count.prototype.__call__, "*a");
const hello: any = call(Count, function hello(name: any): any {
  return py_add("hello ", name);
});
print(call(hello, "a"), call(hello, "b"), getattr(hello, "n"));
function noisy(fn: any): any {
  print("decorating", getattr(fn, "__name__"));
  return fn;
}
const later: any = noisy(function later(): string {
  return helper();
});
function helper(): string {
  return "helped";
}
print(call(later));
const twice: any = noisy(
  noisy(function twice(): number {
    return 1;
  }),
);
print(call(twice));
function call_now(fn: any): any {
  return call(fn);
}
const value: any = call_now(function value(): number {
  return 42;
});
print(value);
const pair: any = call(
  (f: any) => [f, f],
  function pair(): string {
    return "p";
  },
);
print(len(pair), call(getitem(pair, 0)));
traced_once = function traced_once(
  function_: any,
): (...arguments_: any[]) => any {
  function wrapper(...arguments__items: any[]): any {
    const arguments_ = Tuple.of(...arguments__items);
    print("calling", getattr(function_, "__name__"));
    return call(function_, ...arguments_);
  }
  signature(wrapper, "*arguments", "traced_once.<locals>.wrapper");

  return wrapper;
};

registry = function registry(): Dict<
  string,
  ((function_: any) => (...arguments_: any[]) => any)[]
> {
  return new Dict<
    string,
    ((function_: any) => (...arguments_: any[]) => any)[]
  >([["decorators", [bound_global(traced_once, "traced_once")]]]);
};

const add_2: any = call(
  getitem(getitem(registry(), "decorators"), 0),
  named(function (a: any, b: any): any {
    return py_add(a, b);
  }, "add"),
);

print(call(add_2, 1, 2));
