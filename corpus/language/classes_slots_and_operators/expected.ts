import {
  add,
  AttributeError,
  bool,
  call,
  call_method,
  contains,
  delattr,
  Dict,
  eq,
  Exception,
  exception,
  finish_class,
  format,
  getattr,
  getitem,
  hasattr,
  iadd,
  isinstance,
  kwargs,
  len,
  list,
  lt,
  max,
  mul,
  neg,
  NotImplemented,
  print,
  setattr,
  signature,
  sorted,
  sum,
  super_of,
  truth,
  Tuple,
  type,
  unpack,
} from "@tsyncio/runtime";

let e!: Exception | AttributeError;
class Vec {
  static __slots__: unknown = Tuple.of("x", "y");
  __init__(x: unknown, y: unknown): null {
    const [item, item_2] = [x, y];
    setattr(this, "x", item);
    setattr(this, "y", item_2);
    return null;
  }
  __add__(o: unknown): unknown {
    if (!isinstance(o, Vec)) {
      return NotImplemented;
    }
    return call(
      type(this),
      add(getattr(this, "x"), getattr(o, "x")),
      add(getattr(this, "y"), getattr(o, "y")),
    );
  }
  __radd__(o: unknown): Vec {
    return truth(eq(o, 0)) ? this : NotImplemented;
  }
  __eq__(o: unknown): boolean {
    return (
      isinstance(o, Vec) &&
      eq(
        Tuple.of(getattr(this, "x"), getattr(this, "y")),
        Tuple.of(getattr(o, "x"), getattr(o, "y")),
      )
    );
  }
  __repr__(): string {
    return `${format(getattr(type(this), "__name__"))}(${format(getattr(this, "x"))}, ${format(getattr(this, "y"))})`;
  }
  __getitem__(i: unknown): unknown {
    return getitem(Tuple.of(getattr(this, "x"), getattr(this, "y")), i);
  }
  __len__(): number {
    return 2;
  }
  __bool__(): boolean {
    let value: unknown;
    return bool(
      truth((value = getattr(this, "x"))) ? value : getattr(this, "y"),
    );
  }
  *__iter__(): Generator<unknown> {
    yield getattr(this, "x");
    yield getattr(this, "y");
  }
  __contains__(v: unknown): boolean {
    return contains(Tuple.of(getattr(this, "x"), getattr(this, "y")), v);
  }
  __call__(k: unknown): Vec {
    return call(Vec, mul(getattr(this, "x"), k), mul(getattr(this, "y"), k));
  }
  __neg__(): Vec {
    return call(Vec, neg(getattr(this, "x")), neg(getattr(this, "y")));
  }
  __iadd__(o: unknown): Vec {
    setattr(this, "x", iadd(getattr(this, "x"), getattr(o, "x")));
    return this;
  }
  __format__(spec: unknown): string {
    return `<${format(getattr(this, "x"), `${format(spec)}`)}>`;
  }
  __lt__(o: unknown): unknown {
    return lt(getattr(this, "x"), getattr(o, "x"));
  }
}
signature(Vec.prototype.__init__, "x, y");
finish_class(Vec);
class V3 extends Vec {
  static __slots__: unknown = Tuple.of("z");
  __radd__(o: unknown): any {
    return isinstance(o, Vec)
      ? "sub first"
      : call_method(super_of(V3, this), "__radd__", o);
  }
}
finish_class(V3);
let [a, b]: [any, Vec] = [call(Vec, 1, 2), call(Vec, 3, 4)];
print(
  add(a, b),
  sum([a, b]),
  eq(a, call(Vec, 1, 2)),
  getitem(a, 0),
  len(a),
  bool(call(Vec, 0, 0)),
  list(b as any),
  contains(b, 3),
  call(a, 3),
  neg(a),
  `${format(a, "03d")}`,
  sorted([b, a]),
  max(a, b),
);
a = iadd(a, b);
print(a, add(call(Vec, 1, 1), call(V3, 2, 2)));
const [x, y]: [unknown, unknown] = unpack(b, 2);
print(x, y);
for (const bad of [
  () => add(a, 1),
  () => add(1, a),
  () => new Dict<unknown, unknown>([[a, 1]]),
  () => getattr(a, "z"),
  () => call_method(a, "foo"),
  () => setattr(a, "q", 1),
  () => getattr(a, "__dict__"),
  () => call(Vec, 1),
  () => call(Vec, 1, 2, kwargs({ y: 3 })),
]) {
  try {
    print(call(bad));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    e = failure;
    try {
      print(getattr(type(e), "__name__"), e);
    } finally {
      e = undefined as any;
    }
  }
}
print(
  hasattr(a, "x"),
  getattr(a, "nope", 5),
  call(V3, 1, 2),
  isinstance(call(V3, 1, 2), Vec),
);
delattr(a, "x");
try {
  getattr(a, "x");
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof AttributeError)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
const v = call(V3, 1, 2);
setattr(v, "z", 5);
print(getattr(v, "z"));
try {
  setattr(v, "w", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
