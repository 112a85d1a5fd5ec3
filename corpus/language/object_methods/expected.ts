import {
  add,
  AttributeError,
  bind_method,
  call,
  call_method,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  hash,
  int,
  mul,
  ne,
  object,
  print,
  repr,
  setattr,
  Slice,
  str,
  truth,
} from "@tsyncio/runtime";

class A {
  declare x: unknown;

  constructor(x: number) {
    setattr(this, "x", x);
  }
  __setattr__(k: unknown, v: unknown): null {
    call_method(object, "__setattr__", this, k, mul(v, 2));
    return null;
  }
  __repr__(): unknown {
    return add(
      add(
        "A<",
        getitem(call_method(object, "__repr__", this), new Slice(null, 12)),
      ),
      ">",
    );
  }
  __eq__(o: unknown): unknown {
    return eq(this.x, getattr(o, "x"));
  }
  __ne__(o: unknown): boolean {
    return !truth(eq(this, o));
  }
  __hash__(): unknown {
    let value: unknown;
    return !truth((value = call_method(object, "__hash__", this))) ? value : 1;
  }
}
class B extends A {
  constructor(x: number) {
    super(x);
  }
  __setattr__(k: unknown, v: unknown): null {
    print("B", k);
    super.__setattr__(k, v);
    return null;
  }
  __str__(): unknown {
    return add("B:", call_method(object, "__str__", this));
  }
  __getattr__(k: unknown): unknown {
    if (truth(eq(k, "zz"))) {
      return 1;
    }
    return call_method(object, "__getattribute__", this, k);
  }
}
print(
  new A(2).x,
  new A(1),
  eq(new A(1), new A(1)),
  ne(new A(1), new A(2)),
  hash(new A(1)),
);
const b = new B(3);
print(b.x, b, getattr(b, "zz"));
try {
  getattr(b, "nope");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class C {
  __setattr__(k: unknown, v: unknown): null {
    call(getattr(object, "__setattr__"), this, k, add(v, 1));
    return null;
  }
  __str__(): string {
    return `A(${str(getattr(this, "v"))})`;
  }
}
const a = new C();
setattr(a, "v", 1);
print(a);
print(
  call_method(5, "__add__", 3),
  call_method("a", "__len__"),
  call_method([1], "__contains__", 1),
  call_method("abc", "__getitem__", 0),
  call_method(1, "__eq__", 1),
  call_method([3], "__iter__") !== null,
  getattr(int, "__name__"),
  call_method(str, "__len__", "abc"),
);
class P extends Exception {
  __str__(): any {
    return add("P:", call(bind_method(this, super.__str__)));
  }
  __repr__(): any {
    return add("R:", call(bind_method(this, super.__repr__)));
  }
}
print(new P("x"), repr(new P("y")));
