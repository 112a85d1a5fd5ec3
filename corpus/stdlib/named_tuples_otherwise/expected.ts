// Named tuples that the runtime makes: several bases, defaults, another name, names that tuples have a use for.

import {
  add,
  AttributeError,
  call,
  call_method,
  Dict,
  dict,
  exception,
  finish_class,
  getattr,
  getitem,
  inherits,
  kwargs,
  max,
  mul,
  print,
  range,
  setattr,
  str,
  super_of,
  Tuple,
  TypeError,
  zip,
} from "@tsyncio/runtime";
import { namedtuple } from "@tsyncio/runtime/stdlib/collections";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class A extends NamedTuple {}
finish_class(A, { annotations: { x: "Any", y: "Any" } });
class Mix {
  hi(): string {
    return "hi" + str(getattr(this, "x"));
  }
}
finish_class(Mix);
class B extends inherits(Mix, A) {}
finish_class(B);
print(
  call(B, 1, 2),
  call_method(call(B, 1, 2), "hi"),
  call(A, 1, 2),
  getattr(call(A, kwargs({ x: 1, y: 2 })), "x"),
  call_method(call(B, 1, 2), "_replace", kwargs({ x: 4 })),
);
class C extends NamedTuple {
  static a: unknown = 1;
  f(): any {
    return getattr(this, "a");
  }
}
finish_class(C, { annotations: { a: "int" } });
try {
  setattr(call(C), "zz", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const C2 = namedtuple("C2", "a b", { defaults: [5] });
print(call(C2, 1), getattr(call(C2, 1), "b"));
const D = namedtuple("Other", "a b");
print(call(D, 1, 2));
function use(cls: typeof F, ...args_items: number[]): F {
  const args = Tuple.of(...args_items);
  return call(cls, ...args);
}
const E = namedtuple("E", "items count index");
print(getattr(call(E, 1, 2, 3), "items"), call(E, 1, 2, 3));
class F extends NamedTuple {
  declare readonly a: unknown;
  declare readonly b: unknown;

  constructor(a: unknown, b: unknown) {
    super([a, b]);
  }
}
name_items(F, ["a", "b"]);
print(
  use(F, 1, 2),
  call(F, ..."xy").a,
  call(getattr(F, "_make"), range(2)).b,
  getitem(
    Array.from(zip("ab", [1, 2]), (t) => call(F, ...t)),
    1,
  ).b,
);
try {
  use(F, 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
const f = getattr(F, "_make");
print(add(getattr(call(f, ["q", 1]), "a"), "!"));
const rows = Array.from(range(3), (i) => new F(i, str(i)));
for (const r of rows) {
  print(add(getattr(r, "a"), 1), add(getattr(r, "b"), "s"), { end: " " });
}
print(
  getattr(
    getitem(
      new Dict<unknown, unknown>(
        Iterator.from(rows).map((r) => [getattr(r, "b"), r] as const),
      ),
      "1",
    ),
    "a",
  ),
  getattr(max(rows, { key: (r: unknown) => getattr(r, "a") }), "b"),
  getitem(dict(rows), 2),
);
const g = call_method(getitem(rows, 0), "_replace", kwargs({ a: null }));
print(getattr(g, "a"), g);
class S extends C {
  static __new__(cls: unknown, v: unknown): any {
    return call(getattr(super_of(S, cls), "__new__"), cls, mul(v, 2));
  }
}
finish_class(S);
print(call(S, 3), call_method(call(S, 3), "f"));
