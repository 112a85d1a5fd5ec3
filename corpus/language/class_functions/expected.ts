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

function helper(self: any, k: any = 2): Tuple<[any, any]> {
  return Tuple.of(getattr(type(self), "__name__"), k);
}
signature(helper, "self, k=…");
function make(): (self: any, k?: any) => Tuple<[any, any]> {
  return helper;
}
class V {
  declare x: any;

  constructor(x: any) {
    this.x = x;
  }
  __repr__(): string {
    return `V(${str(getattr(this, "x"))})`;
  }
  declare __str__: V["__repr__"];

  __mul__(k: any): V {
    return new V(mul(getattr(this, "x"), k));
  }
  declare __rmul__: V["__mul__"];

  static area: (self: any, s?: any) => any = signature(
    (self: any, s: any = 1) => mul(getattr(self, "x"), s),
    "self, s=…",
    "V.<lambda>",
  );
  static help: (self: any, k?: any) => Tuple<[any, any]> = helper;
  static made: (self: any, k?: any) => Tuple<[any, any]> = make();
  static table: Dict<string, number> = new Dict<string, number>([["a", 1]]);
  total(): any {
    return getattr(this, "x");
  }
  declare alias: V["total"];

  __eq__(o: any): any {
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
setattr(V, "patched", (self: any, z: any) => Tuple.of(getattr(self, "x"), z));
print(
  call_method(new V(1), "patched", 2),
  call_method(new V(1), "patched", kwargs({ z: 3 })),
);
function newrepr(self: any): string {
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
  __mul__(k: any): any {
    return "W";
  }
}
setattr(W, "__hash__", null);
print(call_method(new W(1), "alias"), mul(new W(1), 2), mul(2, new W(1)));
const v = new V(1);
setattr(v, "inst", (q: any) => add(q, 1));
print(call_method(v, "inst", 1));
