import {
  add,
  AttributeError,
  base_method,
  bound_global,
  call,
  call_method,
  catches,
  contains,
  delattr,
  delitem,
  Dict,
  dict,
  divide,
  enter,
  eq,
  Exception,
  exception,
  extensible,
  finish_class,
  getattr,
  getitem,
  gt,
  hasattr,
  hash,
  hierarchy,
  iadd,
  inherits,
  int,
  isinstance,
  isub,
  iterate,
  KeyError,
  known_as,
  kwargs,
  le,
  list,
  LookupError,
  max,
  mul,
  next,
  object,
  print,
  raise_,
  repr,
  rest_keywords,
  setattr,
  setitem,
  signature,
  Slice,
  sorted,
  StopIteration,
  str,
  sum,
  super_of,
  take_keywords,
  truth,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
  zip,
} from "@tsyncio/runtime";

let c!: unknown;
class M1 {
  hello(): string {
    return "m1";
  }
}
finish_class(M1);
class Err extends inherits(M1, Exception) {
  __init__(a: any, ...rest_items: any[]): null {
    const rest = Tuple.of(...rest_items);
    call(base_method(Exception, "__init__"), this, a, ...rest);
    setattr(this, "a", a);
    return null;
  }
}
signature(Err.prototype.__init__, "a, *rest");
finish_class(Err);
try {
  throw raise_(call(Err, 1, 2));
} catch (error) {
  const e = exception(error);
  if (!catches(e, Err)) {
    throw e;
  }
  print(
    e,
    getattr(e, "args"),
    repr(e),
    call_method(e, "hello"),
    getattr(e, "a"),
  );
}
class Err2 extends inherits(Err, KeyError) {}
finish_class(Err2);
try {
  throw raise_(call(Err2, "k"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(
    e,
    repr(e),
    isinstance(e, LookupError),
    Array.from(iterate(hierarchy(type(e), "__mro__")), (c) =>
      getattr(c, "__name__"),
    ),
  );
}
class D extends inherits(dict) {
  __init__(...a_items: any[]): null {
    const options = take_keywords(a_items);
    const k = rest_keywords(options);
    const a = Tuple.of(...a_items);
    call(base_method(dict, "__init__"), this, ...a, kwargs(k));
    setattr(this, "log", []);
    return null;
  }
  __delitem__(k: unknown): null {
    call_method(getattr(this, "log"), "append", k);
    call(base_method(dict, "__delitem__"), this, k);
    return null;
  }
  __getitem__(k: unknown): any {
    return mul(call(base_method(dict, "__getitem__"), this, k), 2);
  }
  update(...a_items_2: unknown[]): null {
    const options_2 = take_keywords(a_items_2);
    const k = rest_keywords(options_2);
    const a = Tuple.of(...a_items_2);
    print("upd");
    call_method(super_of(D, this), "update", ...a, kwargs(k));
    return null;
  }
  setdefault(k: unknown, v: unknown = null): any {
    return call_method(super_of(D, this), "setdefault", k, v);
  }
}
signature(D.prototype.__init__, "*a, **k");
signature(D.prototype.update, "*a, **k");
signature(D.prototype.setdefault, "k, v=…");
finish_class(D);
let d: D | Dbl = call(D, kwargs({ a: 1, b: 2 }));
call_method(d, "update", kwargs({ c: 3 }));
delitem(d, "a");
print(
  d,
  getattr(d, "log"),
  getitem(d, "b"),
  call_method(d, "setdefault", "z", 5),
  call_method(d, "pop", "z"),
  sorted(d as any),
  call_method(d, "keys"),
  contains(d, "c"),
);
class Base {
  __init__(x: unknown): null {
    setattr(this, "x", x);
    return null;
  }
  __eq__(o: unknown): unknown {
    return eq(getattr(this, "x"), getattr(o, "x"));
  }
}
signature(Base.prototype.__init__, "x");
finish_class(Base);
class NoHash extends Base {}
finish_class(NoHash);
try {
  hash(call(NoHash, 1));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class Dbl extends Base {
  __init__(x: any): null {
    if (truth(gt(x, 5))) {
      call_method(super_of(Dbl, this), "__init__", x);
      return null;
    }
    for (let i = 0; i < 2; i++) {
      call_method(super_of(Dbl, this), "__init__", i);
    }
    return null;
  }
}
signature(Dbl.prototype.__init__, "x");
finish_class(Dbl);
print(getattr(call(Dbl, 9), "x"), getattr(call(Dbl, 1), "x"));
d = call(Dbl, 9);
call_method(d, "__init__", 2);
print(getattr(d, "x"));
class Never extends Base {
  __init__(): null {
    setattr(this, "y", 1);
    return null;
  }
}
finish_class(Never);
const n = call(Never);
print(getattr(n, "y"), hasattr(n, "x"));
class SetA {
  __setattr__(k: unknown, v: unknown): null {
    call(
      getattr(object, "__setattr__"),
      this,
      k,
      isinstance(v, int) ? mul(v, 2) : v,
    );
    return null;
  }
  __delattr__(k: unknown): null {
    print("del", k);
    call_method(object, "__delattr__", this, k);
    return null;
  }
  __getattr__(k: unknown): unknown {
    if (truth(call_method(k, "startswith", "dyn_"))) {
      return getitem(k, new Slice(4, null));
    }
    throw new AttributeError(`no ${str(k)}`);
  }
}
finish_class(SetA);
const s = call(SetA);
setattr(s, "a", 4);
print(
  getattr(s, "a"),
  getattr(s, "dyn_foo"),
  getattr(s, "zz", "dflt"),
  hasattr(s, "qq"),
);
delattr(s, "a");
try {
  getattr(s, "nope");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class Iter2 {
  __init__(n: unknown): null {
    setattr(this, "n", n);
    return null;
  }
  __iter__(): Iter2 {
    return this;
  }
  __next__(): unknown {
    if (truth(le(getattr(this, "n"), 0))) {
      throw new StopIteration();
    }
    setattr(this, "n", isub(getattr(this, "n"), 1));
    return getattr(this, "n");
  }
}
finish_class(Iter2);
class Both extends inherits(Iter2, M1) {}
finish_class(Both);
print(
  list(call(Both, 3)),
  next(call(Both, 2)),
  sum(call(Both, 4)),
  contains(call(Both, 5), 2),
  tuple(call(Both, 2)),
  max(call(Both, 9)),
);
for (const item of zip(call(Both, 2), "xy")) {
  const [a, b]: [unknown, unknown] = unpack(item, 2);
  print(a, b);
}
class Cmp extends M1 {
  static registry: unknown = new Dict();
  static __class_getitem__(k: unknown): unknown {
    return getitem(getattr(this, "registry"), k);
  }
  static reg(k: unknown): (c: unknown) => unknown {
    const cls = this;
    function deco(c: unknown): unknown {
      setitem(getattr(cls, "registry"), k, c);
      return c;
    }
    known_as(
      signature(deco, "c", "Cmp.reg.<locals>.deco"),
      "deco",
      "Cmp.reg.<locals>.deco",
    );
    return deco;
  }
}
signature(Cmp.reg, "k");
finish_class(Cmp);
const decorator = call_method(Cmp, "reg", "one");
class OneClass extends Cmp {
  static name_: unknown = "1";
}
const One: any = call(decorator, finish_class(OneClass, { name: "One" }));
print(
  getattr(getitem(Cmp, "one"), "name"),
  call_method(call(One), "hello"),
  getattr(Cmp, "registry"),
);
class Ctx extends inherits(M1, Base) {
  __enter__(): Ctx {
    return this;
  }
  __exit__(...exc_items: unknown[]): boolean {
    const exc = Tuple.of(...exc_items);
    print(truth(getitem(exc, 0)) ? getattr(getitem(exc, 0), "__name__") : null);
    return true;
  }
}
signature(Ctx.prototype.__exit__, "*exc");
finish_class(Ctx);
const scope = enter(call(Ctx, 1));
try {
  c = scope.value;
  print(getattr(c, "x"));
  divide(1, 0);
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
class Count {
  static n: unknown = 0;
  static __new__(cls: unknown, ...a_items_3: unknown[]): unknown {
    const a = Tuple.of(...a_items_3);
    setattr(cls, "n", iadd(getattr(cls, "n"), 1));
    return call_method(super_of(Count, cls), "__new__", cls);
  }
  __init__(...a_items_4: unknown[]): null {
    const a = Tuple.of(...a_items_4);
    setattr(this, "id", getattr(type(this), "n"));
    return null;
  }
}
signature(Count.__new__, "cls, *a");
signature(Count.prototype.__init__, "*a");
finish_class(Count);
class Count2 extends Count {}
finish_class(Count2);
call(Count);
call(Count2, 1);
print(
  getattr(call(Count2, 1, 2), "id"),
  getattr(Count, "n"),
  getattr(Count2, "n"),
);
print(
  type("x"),
  getattr(type(bound_global(c, "c")), "__name__"),
  getattr(bound_global(c, "c"), "__class__") === Ctx,
  getattr(Ctx, "__name__"),
  getattr(Ctx, "__module__"),
  getattr(Ctx, "__qualname__"),
  getattr(Ctx, "__doc__"),
);
function dec(cls: any): unknown {
  class Wrapped extends inherits(extensible(cls)) {
    hello(): any {
      return add("w:", call_method(super_of(Wrapped, this), "hello"));
    }
  }
  finish_class(Wrapped, { qualname: "dec.<locals>.Wrapped" });
  setattr(Wrapped, "__name__", getattr(cls, "__name__"));
  return Wrapped;
}
class PlainClass {
  hello(): string {
    return "plain";
  }
}
const Plain: any = dec(finish_class(PlainClass, { name: "Plain" }));
print(call_method(call(Plain), "hello"), getattr(Plain, "__name__"));
setattr(
  M1,
  "extra",
  known_as(
    (self: unknown) => add("extra ", call_method(self, "hello")),
    "<lambda>",
    "<lambda>",
  ),
);
print(
  call_method(bound_global(c, "c"), "extra"),
  call_method(call(One), "extra"),
);
setattr(
  M1,
  "hello",
  known_as((self: unknown) => "patched", "<lambda>", "<lambda>"),
);
print(
  call_method(bound_global(c, "c"), "hello"),
  call_method(call(One), "hello"),
  call_method(call(Err, 1), "hello"),
);
