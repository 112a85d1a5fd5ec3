import {
  AttributeError,
  body_name,
  call,
  call_method,
  delattr,
  Dict,
  exception,
  finish_class,
  function_of,
  getattr,
  hasattr,
  iadd,
  known_as,
  named,
  print,
  Property,
  put_member,
  range,
  setattr,
  setitem,
  Tuple,
} from "@tsyncio/runtime";

let K!: any;
const registry = new Dict();
function register(cls: unknown): unknown {
  setitem(registry, getattr(cls, "__name__"), cls);
  return cls;
}
function with_x(n: number): (cls: unknown) => unknown {
  function deco(cls: unknown): unknown {
    setattr(cls, "x", n);
    return cls;
  }
  known_as(deco, "deco", "with_x.<locals>.deco");
  return deco;
}
const decorator = with_x(3);
/** doc */
class FooClass {
  static {
    put_member(FooClass, "y", 1);
  }
  static z: unknown = body_name(FooClass, "y") + 1;
  static {
    for (const item of range(3)) {
      put_member(FooClass, "i", item);
      put_member(
        FooClass,
        "y",
        iadd(body_name(FooClass, "y"), body_name(FooClass, "i")),
      );
    }
  }
  static {
    if (body_name(FooClass, "z") > 1) {
      put_member(
        FooClass,
        "m",
        function_of(function m(): Tuple<[unknown, unknown, unknown]> {
          return Tuple.of(
            getattr(this, "y"),
            getattr(this, "z"),
            getattr(this, "x"),
          );
        }, "m"),
      );
    } else {
      put_member(
        FooClass,
        "m",
        function_of(function m(): null {
          return null;
        }, "m"),
      );
    }
  }
  static {
    class InnerClass {
      static v = 5;
      get(): unknown {
        return getattr(this, "v");
      }
    }
    put_member(
      FooClass,
      "Inner",
      finish_class(InnerClass, { name: "Inner", qualname: "Foo.Inner" }),
    );
  }
  make(): unknown {
    return call_method(Foo, "Inner");
  }
  static {
    const [item_2, item_3] = [1, 2];
    put_member(FooClass, "a", item_2);
    put_member(FooClass, "b", item_3);
  }
  static {
    put_member(FooClass, "c", 4);
    put_member(FooClass, "d", 4);
  }
  static {
    delattr(FooClass, "d");
  }
  static w: unknown = Array.from(range(3), (q) => q);
  static {
    put_member(
      FooClass,
      "p",
      call(
        Property,
        function_of(function p(): unknown {
          return getattr(this, "_p");
        }, "p"),
      ),
    );
  }
  static {
    put_member(
      FooClass,
      "p",
      call(
        getattr(body_name(FooClass, "p"), "setter"),
        function_of(
          named(function (v: unknown): void {
            setattr(this, "_p", v);
          }, "p"),
          "p",
        ),
      ),
    );
  }
  static {
    put_member(
      FooClass,
      "p",
      call(
        getattr(body_name(FooClass, "p"), "deleter"),
        function_of(
          named(function (): null {
            print("del");
            delattr(this, "_p");
            return null;
          }, "p"),
          "p",
        ),
      ),
    );
  }
  static size: unknown = new Property(
    known_as((self: unknown) => 42, "<lambda>", "Foo.<lambda>"),
  );
}
const Foo: any = register(
  call(decorator, finish_class(FooClass, { name: "Foo" })),
);
const f = call(Foo);
print(
  call_method(f, "m"),
  registry,
  getattr(Foo, "Inner"),
  call_method(call_method(f, "make"), "get"),
  getattr(Foo, "a"),
  getattr(Foo, "b"),
  getattr(Foo, "c"),
  getattr(Foo, "i"),
  getattr(Foo, "w"),
  getattr(f, "size"),
);
setattr(f, "p", 3);
print(getattr(f, "p"));
delattr(f, "p");
try {
  getattr(f, "p");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
try {
  setattr(f, "size", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(
  hasattr(Foo, "d"),
  getattr(Foo, "__name__"),
  getattr(getattr(Foo, "Inner"), "__qualname__"),
);
if (true) {
  class KClass {
    __init__(): null {
      setattr(this, "q", 1);
      return null;
    }
  }
  K = finish_class(KClass, { name: "K" });
} else {
  class KClass_2 {}
  K = finish_class(KClass_2, { name: "K" });
}
print(getattr(call(K), "q"));
function make(n: number): any {
  class L {
    static __qualname__ = "make.<locals>.L";
    static k: number = n;
    __repr__(): string {
      return `L(${L.k})`;
    }
  }
  return L;
}
print(new (make(2))(), new (make(3))());
