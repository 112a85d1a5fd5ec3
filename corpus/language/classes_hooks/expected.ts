import {
  add as py_add,
  AttributeError,
  body_name,
  call,
  call_method,
  catches,
  delattr,
  type Dict,
  enter,
  eq,
  Exception,
  exception,
  finish_class,
  function_of,
  getattr,
  iadd,
  inherits,
  is_,
  KeyError,
  known_as,
  kwargs,
  len,
  lt,
  mul,
  object,
  print,
  Property,
  put_member,
  raise_,
  repr,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  StaticMethod,
  str,
  super_of,
  take_keywords,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

let Cond!: any;
function trace(fn: unknown): (self: unknown, ...args: unknown[]) => unknown {
  function wrapper(self: unknown, ...args_items: unknown[]): unknown {
    const options = take_keywords(args_items);
    const kw = rest_keywords(options);
    const args = Tuple.of(...args_items);
    print("call", getattr(fn, "__name__"), args, kw);
    return call(fn, self, ...args, kwargs(kw));
  }
  known_as(
    signature(wrapper, "self, *args, **kw", "trace.<locals>.wrapper"),
    "wrapper",
    "trace.<locals>.wrapper",
  );
  return wrapper;
}
class Meta1 {
  static count: unknown = 0;
  static names: unknown = [];
  __init__(): null {
    const object = type(this);
    setattr(object, "count", iadd(getattr(object, "count"), 1));
    call(
      getattr(getattr(getattr(this, "__class__"), "names"), "append"),
      getattr(this, "count"),
    );
    setattr(this, "_Meta1__secret", 5);
    return null;
  }
  static {
    put_member(
      Meta1,
      "go",
      trace(
        function_of(
          signature(
            function go(x: unknown, y: unknown = 2): unknown {
              return py_add(x, y);
            },
            "x, y=…",
            "Meta1.go",
          ),
          "go",
        ),
      ),
    );
  }
  static {
    put_member(
      Meta1,
      "st",
      call(
        StaticMethod,
        trace(
          signature(
            function st(x: unknown): unknown {
              return x;
            },
            "x",
            "Meta1.st",
          ),
        ),
      ),
    );
  }
  static cl(
    ...a_items: unknown[]
  ): Tuple<[unknown, Tuple<unknown[]>, unknown, Dict<unknown, unknown>]> {
    const options = take_keywords(a_items);
    const k = options.k === undefined ? 3 : options.k;
    const kw = rest_keywords(options, "k");
    const a = Tuple.of(...a_items);
    return Tuple.of(getattr(this, "__name__"), a, k, kw);
  }
  get secret(): unknown {
    return getattr(this, "_Meta1__secret");
  }
  __enter__(): Meta1 {
    return this;
  }
  __exit__(t: unknown, v: unknown, tb: unknown): boolean {
    return is_(t, KeyError);
  }
  static f: unknown = known_as(
    (self: unknown, q: unknown) => mul(q, 2),
    "<lambda>",
    "Meta1.<lambda>",
  );
  static g: unknown = new StaticMethod(len);
}
signature(Meta1.cl, "*a, k=…, **kw");
finish_class(Meta1);
class Sub extends Meta1 {
  __init__(): null {
    return null;
  }
}
finish_class(Sub);
const s = call(Sub);
const m = call(Meta1);
print(
  getattr(Meta1, "count"),
  getattr(Sub, "count"),
  getattr(m, "count"),
  getattr(Meta1, "names"),
  call_method(s, "go", 1),
  call_method(m, "go", 1, kwargs({ y: 5 })),
  call_method(m, "cl", 1, kwargs({ z: 2 })),
  getattr(m, "secret"),
  call_method(m, "f", 4),
  call_method(m, "g", [1]),
);
print(call_method(m, "st", 5));
const scope = enter(m);
try {
  throw new KeyError("x");
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
try {
  getattr(s, "secret");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const h = getattr(m, "go");
false
  ? print(
      call(h, 2),
      call_method(Meta1, "go", m, 3),
      eq(getattr(m, "go"), getattr(m, "go")),
      getattr(Meta1, "f"),
    )
  : print(call(h, 2), call_method(Meta1, "go", m, 3));
print(sorted(getattr(m, "__dict__")));
class A {
  static __init_subclass__(options_2: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options_2);
    print("sub", getattr(this, "__name__"), kw);
    call_method(super_of(A, this), "__init_subclass__");
    return null;
  }
}
signature(A.__init_subclass__, "**kw");
finish_class(A);
const x_2 = 1;
const y_2 = "z";
class B extends A {}
finish_class(B, { keywords: { x: x_2, y: y_2 } });
class C extends B {}
finish_class(C);
try {
  class D extends inherits(B, C) {}
  finish_class(D);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  class E extends inherits(A, A) {}
  finish_class(E);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class F {}
finish_class(F);
try {
  const z_2 = 3;
  class G extends F {}
  finish_class(G, { keywords: { z: z_2 } });
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class P {
  __init__(v: unknown): null {
    setattr(this, "_v", v);
    return null;
  }
  getv(): unknown {
    return getattr(this, "_v");
  }
  setv(v: unknown): null {
    setattr(this, "_v", v);
    return null;
  }
  delv(): null {
    setattr(this, "_v", null);
    return null;
  }
  static v: unknown = new Property(
    body_name(P, "getv"),
    body_name(P, "setv"),
    body_name(P, "delv"),
    "doc v",
  );
}
finish_class(P);
const p = call(P, 3);
setattr(p, "v", 4);
print(getattr(p, "v"));
delattr(p, "v");
print(getattr(p, "v"), getattr(getattr(P, "v"), "__doc__"));
class Q extends P {
  static {
    put_member(
      Q,
      "v",
      call(
        getattr(getattr(P, "v"), "getter"),
        function_of(function v(): string {
          return "Q" + str(getattr(this, "_v"));
        }, "v"),
      ),
    );
  }
}
finish_class(Q);
const q = call(Q, 1);
setattr(q, "v", 7);
print(getattr(q, "v"));
class Cached {
  __init__(fn: unknown): null {
    setattr(this, "fn", fn);
    setattr(this, "name", null);
    return null;
  }
  __set_name__(o: unknown, n: unknown): null {
    setattr(this, "name", n);
    return null;
  }
  __get__(obj: unknown, owner: unknown): unknown {
    if (obj === null) {
      return this;
    }
    const val = call_method(this, "fn", obj);
    setitem(getattr(obj, "__dict__"), getattr(this, "name"), val);
    print("computed");
    return val;
  }
}
finish_class(Cached);
class R {
  static {
    put_member(
      R,
      "big",
      call(
        Cached,
        function_of(function big(): number {
          return 99;
        }, "big"),
      ),
    );
  }
}
finish_class(R);
const r = call(R);
print(getattr(r, "big"), getattr(r, "big"), getattr(r, "__dict__"));
class NoInit {
  __init__(): number {
    return 5;
  }
}
finish_class(NoInit);
try {
  call(NoInit);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class X {
  static __new__(cls: unknown, v: unknown): unknown {
    if (lt(v, 0)) {
      return null;
    }
    const o = call_method(object, "__new__", cls);
    setattr(o, "v", v);
    return o;
  }
}
finish_class(X);
print(call(X, -1), getattr(call(X, 3), "v"));
class Z extends Exception {
  __init__(msg: any, code: unknown = 0): null {
    setattr(this, "code", code);
    call_method(super_of(Z, this), "__init__", msg);
    return null;
  }
  __str__(): any {
    return py_add(
      `[${str(getattr(this, "code"))}] `,
      call_method(super_of(Z, this), "__str__"),
    );
  }
}
signature(Z.prototype.__init__, "msg, code=…");
finish_class(Z);
try {
  throw raise_(call(Z, "bad", kwargs({ code: 4 })));
} catch (error) {
  const e = exception(error);
  if (!catches(e, Z)) {
    throw e;
  }
  print(e, repr(e), getattr(e, "args"));
}
function outer(): any {
  class Local {
    static items: unknown = [];
    add(x: unknown): any {
      call_method(getattr(this, "items"), "append", x);
      return this;
    }
  }
  signature(Local.prototype.add, "x");
  finish_class(Local, { qualname: "outer.<locals>.Local" });
  return Local;
}
const [L1, L2] = [outer(), outer()];
print(
  getattr(call_method(call(L1), "add", 1), "items"),
  getattr(call(L2), "items"),
  L1 === L2,
  getattr(L1, "__qualname__"),
);
if (true) {
  class CondClass {
    static z = 1;
  }
  Cond = finish_class(CondClass, { name: "Cond" });
}
setattr(Cond, "z", iadd(getattr(Cond, "z"), 4));
print(getattr(Cond, "z"), getattr(call(Cond), "z"));
