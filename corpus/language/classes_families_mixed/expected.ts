import {
  add,
  call,
  call_method,
  catches,
  Dict,
  dict,
  eq,
  Exception,
  exception,
  finish_class,
  format,
  function_of,
  getattr,
  getitem,
  hasattr,
  hierarchy,
  inherits,
  isinstance,
  iterate,
  kwargs,
  lt,
  min,
  mul,
  NotImplementedError,
  pow,
  print,
  put_member,
  raise_,
  raise_from,
  range,
  repr,
  setattr,
  signature,
  sorted,
  str,
  super_of,
  truth,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

let N3!: any;
class Shape {
  static kind: unknown = "shape";
  __init__(n: unknown): null {
    setattr(this, "n", n);
    return null;
  }
  area(): any {
    throw new NotImplementedError();
  }
  __lt__(o: unknown): unknown {
    return lt(call_method(this, "area"), call_method(o, "area"));
  }
  __str__(): string {
    return `${str(getattr(this, "kind"))}(${str(getattr(this, "n"))})`;
  }
}
finish_class(Shape);
class Sq extends Shape {
  static kind: unknown = "sq";
  area(): any {
    return pow(getattr(this, "n"), 2);
  }
}
finish_class(Sq);
class Named {
  label(): string {
    return "N:" + str(this);
  }
}
finish_class(Named);
class NSq extends inherits(Named, Sq) {
  __str__(): any {
    return add("ns", call_method(super_of(NSq, this), "__str__"));
  }
  area(): any {
    const base = getattr(super_of(NSq, this), "area");
    return add(call(base), 1);
  }
  static unit(): unknown {
    return hasattr(super_of(NSq, this), "unit2")
      ? call_method(super_of(NSq, this), "unit2")
      : call(this, 1);
  }
  get dbl(): unknown {
    return mul(getattr(this, "n"), 2);
  }
}
finish_class(NSq);
class N3Class extends NSq {
  get dbl(): unknown {
    return add(getattr(super_of(N3Class, this), "dbl"), 100);
  }
  static {
    put_member(
      N3Class,
      "__init__",
      function_of(
        signature(
          function __init__(n: any, extra: unknown = Tuple.of()): null {
            call_method(super_of(N3Class, this), "__init__", n);
            setattr(
              this,
              "extra",
              !truth(extra)
                ? Array.from(range(2), (_) =>
                    call_method(super_of(N3, this), "area"),
                  )
                : extra,
            );
            return null;
          },
          "n, extra=…",
          "N3.__init__",
        ),
        "__init__",
      ),
    );
  }
}
N3 = finish_class(N3Class, { name: "N3" });
const s: any[] = [call(NSq, 3), call(Sq, 1), call(N3, 2)];
print(...sorted(s));
print(
  call_method(NSq, "unit"),
  getattr(getitem(s, 2), "dbl"),
  getattr(getitem(s, 2), "extra"),
  call_method(getitem(s, 0), "label"),
  min(s),
);
print(
  getattr(getitem(hierarchy(N3, "__mro__"), 1), "__name__"),
  Array.from(iterate(hierarchy(NSq, "__bases__")), (b) =>
    getattr(b, "__name__"),
  ),
);
function f(x: Shape): string {
  return `${str(x)}: ${format(call_method(x, "area"), ".1f")}`;
}
print(
  Array.from(s, (x) => f(x)),
  isinstance(getitem(s, 0), Named),
  isinstance(getitem(s, 1), Named),
);
class E1 extends Exception {
  static code: unknown = 1;
}
finish_class(E1);
class E2 extends E1 {
  __init__(m: any, code: unknown): null {
    if (truth(code)) {
      setattr(this, "code", code);
    }
    call_method(super_of(E2, this), "__init__", m);
    return null;
  }
}
finish_class(E2);
for (const c of [0, 5]) {
  try {
    throw raise_(call(E2, "x", c));
  } catch (error) {
    const e = exception(error);
    if (!catches(e, E1)) {
      throw e;
    }
    print(e, getattr(e, "code"), getattr(e, "args"), repr(e));
  }
}
try {
  try {
    throw raise_(call(E2, "in", 1));
  } catch (error) {
    const e = exception(error);
    if (!catches(e, E2)) {
      throw e;
    }
    throw raise_from(new ValueError("out"), e);
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(repr(e.__cause__), getattr(e.__cause__!, "code"));
}
class Stack2 extends inherits(dict) {}
finish_class(Stack2);
print(
  call(Stack2),
  repr(call(Stack2, kwargs({ a: 1 }))),
  eq(
    call(Stack2, new Dict<unknown, unknown>([["b", 2]])),
    new Dict<unknown, unknown>([["b", 2]]),
  ),
  getattr(type(call(Stack2)), "__name__"),
  false ? call_method(Stack2, "fromkeys", "ab") : "",
);
