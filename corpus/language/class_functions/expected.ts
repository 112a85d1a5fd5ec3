import {
  add,
  call,
  call_method,
  Dict,
  eq,
  exception,
  getattr,
  hash,
  kwargs,
  mul,
  print,
  repr,
  setattr,
  signature,
  str,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

function helper(self: unknown, k: unknown = 2): Tuple<[unknown, unknown]> {
  return Tuple.of(getattr(type(self), "__name__"), k);
}
signature(helper, "self, k=…");
function make(): (self: unknown, k?: unknown) => Tuple<[unknown, unknown]> {
  return helper;
}
class V {
  declare x: unknown;

  constructor(x: unknown) {
    this.x = x;
  }
  __repr__(): string {
    return `V(${str(getattr(this, "x"))})`;
  }
  declare __str__: V["__repr__"];

  __mul__(k: unknown): V {
    return new V(mul(getattr(this, "x"), k));
  }
  declare __rmul__: V["__mul__"];

  static area: (self: unknown, s?: unknown) => unknown = signature(
    (self: unknown, s: unknown = 1) => mul(getattr(self, "x"), s),
    "self, s=…",
    "V.<lambda>",
  );
  static help: (self: unknown, k?: unknown) => Tuple<[unknown, unknown]> =
    helper;
  static made: (self: unknown, k?: unknown) => Tuple<[unknown, unknown]> =
    make();
  static table: Dict<string, number> = new Dict<string, number>([["a", 1]]);
  total(): unknown {
    return getattr(this, "x");
  }
  declare alias: V["total"];

  __eq__(o: unknown): unknown {
    return eq(this.x, getattr(o, "x"));
  }
}
V.prototype.__str__ = V.prototype.__repr__;
V.prototype.__rmul__ = V.prototype.__mul__;
V.prototype.alias = V.prototype.total;
print(
  new V(1),
  mul(new V(2), 3),
  mul(3, new V(2)),
  call_method(new V(3), "area"),
  call_method(new V(3), "area", kwargs({ s: 4 })),
  call_method(new V(1), "help"),
  call_method(new V(1), "help", kwargs({ k: 5 })),
  call_method(new V(1), "made", 7),
  call_method(new V(5), "alias"),
  V.table,
);
print(
  call(V.area, new V(4)),
  call(getattr(V, "alias"), new V(6)),
  call(V.help, new V(1), 9),
);
const f = getattr(new V(9), "area");
print(call(f, 2), call(f, kwargs({ s: 3 })));
setattr(
  V,
  "patched",
  signature(
    (self: unknown, z: unknown) => Tuple.of(getattr(self, "x"), z),
    "self, z",
  ),
);
print(
  call_method(new V(1), "patched", 2),
  call_method(new V(1), "patched", kwargs({ z: 3 })),
);
function newrepr(self: unknown): string {
  return "patched!";
}
setattr(V, "__repr__", newrepr);
print(new V(1), [new V(2)], repr(new V(1)));
try {
  hash(new V(1));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  new Dict<V, number>([[new V(1), 2]]);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class W extends V {
  __mul__(k: unknown): any {
    return "W";
  }
}
setattr(W, "__hash__", null);
print(call_method(new W(1), "alias"), mul(new W(1), 2), mul(2, new W(1)));
const v = new V(1);
setattr(v, "inst", (q: unknown) => add(q, 1));
print(call_method(v, "inst", 1));
