import {
  add,
  AttributeError,
  call,
  call_method,
  exception,
  finish_class,
  floordiv,
  getattr,
  hierarchy,
  inherits,
  isinstance,
  issubclass,
  kwargs,
  mul,
  print,
  rest_keywords,
  setattr,
  signature,
  super_of,
  truth,
  type,
  TypeError,
} from "@tsyncio/runtime";

class Base {
  __init__(options: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options);
    print("Base", kw);
    setattr(this, "base", true);
    return null;
  }
  who(): string {
    return "base";
  }
}
signature(Base.prototype.__init__, "**kw");
finish_class(Base);
class A extends Base {
  __init__(a: unknown = 1, options_2: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options_2);
    call_method(super_of(A, this), "__init__", kwargs(kw));
    setattr(this, "a", a);
    print("A", a);
    return null;
  }
  who(): any {
    return add("A>", call_method(super_of(A, this), "who"));
  }
}
signature(A.prototype.__init__, "a=…, **kw");
finish_class(A);
class B extends Base {
  static limit: unknown = 3;
  __init__(b: unknown = 2, options_3: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options_3);
    print("B before");
    call_method(super_of(B, this), "__init__", kwargs(kw));
    setattr(this, "b", b);
    return null;
  }
  who(): any {
    return add("B>", call_method(super_of(B, this), "who"));
  }
  get twice(): unknown {
    return mul(getattr(this, "b"), 2);
  }
  set twice(v: unknown) {
    setattr(this, "b", floordiv(v, 2));
  }
  static make(options_4: { [keyword: string]: any } = {}): unknown {
    const kw = rest_keywords(options_4);
    return call(this, kwargs(kw));
  }
  static stat(x: unknown): unknown {
    return add(x, 1);
  }
}
signature(B.prototype.__init__, "b=…, **kw");
signature(B.make, "**kw");
finish_class(B);
class C extends inherits(A, B) {
  __init__(c: unknown = 0, options_5: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options_5);
    if (truth(c)) {
      call_method(super_of(C, this), "__init__", kwargs(kw));
    } else {
      call_method(super_of(C, this), "__init__", kwargs({ b: 7 }));
    }
    setattr(this, "c", c);
    return null;
  }
  who(): any {
    return add("C>", call_method(super_of(C, this), "who"));
  }
}
signature(C.prototype.__init__, "c=…, **kw");
finish_class(C);
const x = call(C, 5, kwargs({ a: 3, b: 4 }));
print(
  call_method(x, "who"),
  getattr(x, "a"),
  getattr(x, "b"),
  getattr(x, "c"),
  getattr(x, "base"),
);
print(hierarchy(C, "__mro__"));
print(
  isinstance(x, B),
  isinstance(x, A),
  issubclass(C, B),
  getattr(type(x), "__name__"),
);
setattr(x, "twice", 20);
print(
  getattr(x, "twice"),
  getattr(x, "b"),
  call_method(C, "stat", 3),
  call_method(x, "stat", 4),
  getattr(call_method(C, "make", kwargs({ b: 9 })), "b"),
  getattr(x, "limit"),
);
setattr(C, "limit", 10);
print(getattr(C, "limit"), getattr(B, "limit"), getattr(x, "limit"));
print(getattr(x, "__dict__"));
try {
  class D extends inherits(Base, A) {}
  finish_class(D);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call(C, 1, 2, 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  getattr(x, "nope");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(
  hierarchy(C, "__bases__"),
  hierarchy(A, "__base__"),
  call_method(C, "who", x),
);
