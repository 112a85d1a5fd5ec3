import {
  add,
  AttributeError,
  call,
  call_method,
  dict,
  eq,
  Exception,
  exception,
  finish_class,
  getattr,
  getitem,
  inherits,
  int,
  is_,
  isinstance,
  kwargs,
  len,
  lt,
  mul,
  print,
  raise_,
  repr,
  rest_keywords,
  setattr,
  setitem,
  signature,
  str,
  super_of,
  take_keywords,
  truth,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

class Singleton {
  static _inst: unknown = null;
  static __new__(cls: unknown, ...args_items: unknown[]): unknown {
    const options = take_keywords(args_items);
    const kw = rest_keywords(options);
    const args = Tuple.of(...args_items);
    if (getattr(cls, "_inst") === null) {
      setattr(
        cls,
        "_inst",
        call_method(super_of(Singleton, cls), "__new__", cls),
      );
    }
    return getattr(cls, "_inst");
  }
  __init__(v: unknown): null {
    setattr(this, "v", v);
    return null;
  }
}
signature(Singleton.__new__, "cls, *args, **kw");
finish_class(Singleton);
const a = call(Singleton, 1);
const b = call(Singleton, 2);
print(is_(a, b), getattr(a, "v"));
class Plugin {
  static plugins: unknown = [];
  static __init_subclass__(
    tag: unknown = null,
    options_2: { [keyword: string]: any } = {},
  ): null {
    const kw = rest_keywords(options_2);
    call_method(super_of(Plugin, this), "__init_subclass__", kwargs(kw));
    setattr(this, "tag", tag);
    call(
      getattr(getattr(this, "plugins"), "append"),
      getattr(this, "__name__"),
    );
    return null;
  }
}
signature(Plugin.__init_subclass__, "tag=…, **kw");
finish_class(Plugin);
const tag_2 = "x";
class P1 extends Plugin {}
finish_class(P1, { keywords: { tag: tag_2 } });
class P2 extends Plugin {}
finish_class(P2);
print(getattr(Plugin, "plugins"), getattr(P1, "tag"), getattr(P2, "tag"));
class Desc {
  __set_name__(owner: unknown, name: unknown): null {
    setattr(this, "name", add("_", name));
    print("set_name", getattr(owner, "__name__"), name);
    return null;
  }
  __get__(obj: unknown, owner: unknown = null): unknown {
    if (obj === null) {
      return this;
    }
    return getattr(obj, getattr(this, "name"), "unset");
  }
  __set__(obj: unknown, value: unknown): null {
    if (lt(value, 0)) {
      throw new ValueError("neg");
    }
    setattr(obj, getattr(this, "name"), value);
    return null;
  }
}
signature(Desc.prototype.__get__, "obj, owner=…");
finish_class(Desc);
class Acc {
  static bal: unknown = call(Desc);
  static other: unknown = call(Desc);
  __init__(b: unknown): null {
    setattr(this, "bal", b);
    return null;
  }
  static __class_getitem__(item: unknown): string {
    return `${str(getattr(this, "__name__"))}[${str(item)}]`;
  }
}
signature(Acc.prototype.__init__, "b");
finish_class(Acc);
const x = call(Acc, 5);
print(
  getattr(x, "bal"),
  getattr(x, "other"),
  false ? getattr(Acc, "__dict__") === null : 1,
  false ? getitem(Acc, int) : getitem(Acc, "k"),
);
try {
  setattr(x, "bal", -1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
print(getattr(x, "__dict__"));
class Slotted {
  static __slots__: unknown = Tuple.of("x", "y");
  __init__(x: unknown): null {
    setattr(this, "x", x);
    return null;
  }
}
signature(Slotted.prototype.__init__, "x");
finish_class(Slotted);
const s = call(Slotted, 1);
try {
  setattr(s, "z", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
try {
  getattr(s, "y");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class Lazy {
  __getattribute__(name: unknown): unknown {
    if (eq(name, "magic")) {
      return 42;
    }
    return call_method(super_of(Lazy, this), "__getattribute__", name);
  }
  __getattr__(name: unknown): unknown {
    return add("fallback ", name);
  }
}
finish_class(Lazy);
const l = call(Lazy);
setattr(l, "q", 1);
print(getattr(l, "magic"), getattr(l, "q"), getattr(l, "zz"));
class MyErr extends Exception {
  __init__(a: any, b: unknown): null {
    if (truth(b)) {
      this.args = Tuple.of(a);
    }
    setattr(this, "b", b);
    return null;
  }
}
signature(MyErr.prototype.__init__, "a, b");
finish_class(MyErr);
class Mixin {
  describe(): string {
    return "m" + str(this);
  }
}
finish_class(Mixin);
class E2 extends inherits(Mixin, ValueError) {}
finish_class(E2);
try {
  throw raise_(call(E2, "hello", 2));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(repr(e), call_method(e, "describe"), e.args);
}
class D extends inherits(dict) {
  __missing__(k: unknown): any {
    setitem(this, k, mul(k, 2));
    return getitem(this, k);
  }
  __setitem__(k: unknown, v: unknown): null {
    print("set", k);
    call_method(super_of(D, this), "__setitem__", k, v);
    return null;
  }
}
finish_class(D);
const d = call(D, kwargs({ a: 1 }));
setitem(d, "b", 2);
print(d, len(d), getitem(d, "cc"), isinstance(d, dict), dict(d));
