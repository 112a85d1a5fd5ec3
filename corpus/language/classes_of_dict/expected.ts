import {
  add,
  AttributeError,
  bool,
  call,
  call_method,
  contains,
  Dict,
  dict,
  during,
  eq,
  exception,
  finish_class,
  getattr,
  getitem,
  inherits,
  isinstance,
  iterate,
  KeyError,
  kwargs,
  len,
  list,
  mapping,
  or_,
  print,
  setattr,
  setitem,
  signature,
  sorted,
  super_of,
  truth,
  Tuple,
  type,
} from "@tsyncio/runtime";

class D extends inherits(dict) {
  __contains__(k: unknown): any {
    let value: unknown;
    return truth((value = eq(k, "magic")))
      ? value
      : call_method(super_of(D, this), "__contains__", k);
  }
  __len__(): number {
    return 99;
  }
  *__iter__(): Generator<string> {
    yield "it";
  }
  get(k: unknown, default_: unknown = null): Tuple<[string, any, any]> {
    return Tuple.of(
      "got",
      k,
      call_method(super_of(D, this), "get", k, default_),
    );
  }
  __getattr__(name: unknown): any {
    try {
      return getitem(this, name);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      throw during(new AttributeError(name), failure);
    }
  }
  __repr__(): any {
    return add("D", call_method(super_of(D, this), "__repr__"));
  }
}
signature(D.prototype.get, "k, default=…");
finish_class(D);
const d = call(D, new Dict<unknown, unknown>([["a", 1]]), kwargs({ b: 2 }));
print(
  contains(d, "magic"),
  contains(d, "zz"),
  contains(d, "a"),
  len(d),
  list(d as any),
  call_method(d, "get", "a"),
  call_method(d, "get", "q"),
  getattr(d, "a"),
  d,
);
try {
  getattr(d, "zz");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print("AE", e);
}
setattr(d, "x", 5);
print(
  getattr(d, "__dict__"),
  eq(
    d,
    new Dict<unknown, unknown>([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  new Dict<unknown, unknown>([...mapping(d).items()]),
  sorted(call_method(d, "items")),
  bool(call(D)),
);
for (const k of iterate(d)) {
  print(k);
}
class Counter2 extends inherits(dict) {
  inc(k: unknown): null {
    setitem(this, k, add(call_method(this, "get", k, 0), 1));
    return null;
  }
}
finish_class(Counter2);
const c = call(Counter2);
for (const ch of "hello") {
  call_method(c, "inc", ch);
}
print(
  c,
  isinstance(c, Counter2),
  call_method(c, "copy"),
  type(call_method(c, "copy")),
  or_(c, new Dict<unknown, unknown>([["z", 1]])),
  type(c),
  len(c),
  list(call_method(c, "items")),
);
