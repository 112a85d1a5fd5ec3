import {
  call,
  call_method,
  decorate,
  exception,
  getattr,
  iadd,
  kwargs as py_kwargs,
  le,
  print,
  rest_keywords,
  RuntimeError,
  setattr,
  signature,
  str,
  take_keywords,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

function trace(fn: unknown): (self: unknown, ...args: unknown[]) => unknown {
  function wrapper(self: unknown, ...args_items: unknown[]): unknown {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    print(
      "->",
      getattr(type(self), "__name__"),
      getattr(fn, "__name__"),
      args,
      kwargs,
    );
    return call(fn, self, ...args, py_kwargs(kwargs));
  }
  signature(wrapper, "self, *args, **kwargs", "trace.<locals>.wrapper");
  return wrapper;
}

function retry(
  times: number,
): (fn: unknown) => (self: unknown, ...a: unknown[]) => unknown {
  function deco(fn: unknown): (self: unknown, ...a: unknown[]) => unknown {
    function inner(self: unknown, ...a_items: unknown[]): unknown {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a = Tuple.of(...a_items);
      for (let i = 0; i < times; i++) {
        try {
          return call(fn, self, ...a, py_kwargs(k));
        } catch (error) {
          const e = exception(error);
          if (!(e instanceof ValueError)) {
            throw e;
          }
          print("retry", i, e);
        }
      }
      throw new RuntimeError("gave up");
    }
    signature(inner, "self, *a, **k", "retry.<locals>.deco.<locals>.inner");
    return inner;
  }
  return deco;
}

class Svc {
  declare n: number;
  declare calls: unknown;

  constructor(n: number) {
    this.n = n;
    this.calls = 0;
  }
  get(
    key: unknown,
    default_: unknown = null,
  ): Tuple<[unknown, unknown, unknown]> {
    return Tuple.of(getattr(this, "n"), key, default_);
  }
  flaky(fail: unknown): string {
    setattr(this, "calls", iadd(getattr(this, "calls"), 1));
    if (le(getattr(this, "calls"), fail)) {
      throw new ValueError(`fail ${str(getattr(this, "calls"))}`);
    }
    return "ok";
  }
  __repr__(): string {
    return "Svc";
  }
}
signature(Svc.prototype.get, "key, default=…");
decorate(Svc, "get", (method) => trace(method));
decorate(Svc, "flaky", (method_2) => call(retry(3), trace(method_2)));

class Sub extends Svc {
  get(key: unknown, default_: unknown = 7): any {
    return super.get(key, { default: default_ });
  }
}
signature(Sub.prototype.get, "key, default=…");
decorate(Sub, "get", (method_3) => trace(method_3));

const s = new Svc(1);
print(
  call_method(s, "get", "a"),
  call_method(s, "get", "b", py_kwargs({ default: 2 })),
  call_method(s, "get", py_kwargs({ key: "z" })),
);
print(call_method(s, "flaky", 2));
try {
  call_method(new Svc(2), "flaky", 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
print(call_method(new Sub(3), "get", "q"));
const f = getattr(s, "get");
print(call(f, "w"));
/** doc of validate */
function validate(fn: unknown): void {}
