import {
  add,
  arguments_of,
  bind_method,
  call as py_call,
  call_method,
  callable,
  delattr,
  Dict,
  eq,
  exception,
  format,
  getattr,
  getitem,
  hasattr,
  hash,
  hierarchy,
  iadd,
  type int,
  is_,
  issubclass,
  iterate,
  kwargs,
  len,
  lt,
  max,
  mul,
  ne,
  NotImplementedError,
  pow,
  print,
  PySet,
  rest_keywords,
  setattr,
  signature,
  Slice,
  sorted,
  str,
  sub,
  take_keywords,
  truediv,
  Tuple,
  type,
  unpack,
} from "@tsyncio/runtime";

class Shape {
  declare name: unknown;

  static registry: any = new Dict();
  static sides: any = 0;
  constructor(name: unknown = "shape") {
    this.name = name;
  }
  area(): any {
    throw new NotImplementedError(
      `${str(getattr(type(this), "__name__"))} must implement area`,
    );
  }
  describe(): string {
    return `${str(this.name)}: ${format(call_method(this, "area"), ".2f")} (${str(getattr(this, "sides"))} sides)`;
  }
  __lt__(o: unknown): unknown {
    return lt(call_method(this, "area"), call_method(o, "area"));
  }
  __eq__(o: unknown): unknown {
    return (
      is_(type(this), type(o)) &&
      eq(call_method(this, "area"), call_method(o, "area"))
    );
  }
  __hash__(): int {
    return hash(
      Tuple.of(getattr(type(this), "__name__"), call_method(this, "area")),
    );
  }
  static create(...a_items: unknown[]): Shape {
    const options = take_keywords(a_items);
    const k = rest_keywords(options);
    const a = Tuple.of(...a_items);
    const obj = py_call(this, ...a, kwargs(k));
    call_method(
      py_call(
        getattr(this.registry, "setdefault"),
        getattr(this, "__name__"),
        [],
      ),
      "append",
      obj,
    );
    return obj;
  }
}
signature(Shape, "name=…");
signature(Shape.create, "*a, **k");
class Rect extends Shape {
  declare w: unknown;
  declare h: unknown;

  static sides: any = 4;
  constructor(w: unknown, h: unknown) {
    super("rect");
    this.w = w;
    this.h = h;
  }
  area(): any {
    return mul(this.w, this.h);
  }
}
class Square extends Rect {
  constructor(s: any) {
    super(s, s);
    this.name = "square";
  }
  describe(): any {
    return add(add("[", py_call(bind_method(this, super.describe))), "]");
  }
}
class Circle extends Shape {
  declare r: unknown;

  constructor(r: unknown, options_2: { [keyword: string]: any } = {}) {
    const kw = rest_keywords(options_2);
    super(...arguments_of(Shape, kwargs(kw)));
    this.r = r;
  }
  area(): any {
    return mul(3.14159, pow(this.r, 2));
  }
}
signature(Circle, "r, **kw");
const shapes: unknown[] = [
  call_method(Rect, "create", 2, 3),
  call_method(Square, "create", 2),
  call_method(Circle, "create", 1.5),
  call_method(Circle, "create", 1, kwargs({ name: "unit" })),
  call_method(Shape, "create"),
];
for (const s of shapes) {
  try {
    print(call_method(s, "describe"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof NotImplementedError)) {
      throw e;
    }
    print("NI", e);
  }
}
print(
  getattr(getitem(sorted(getitem(shapes, new Slice(null, 4))), 0), "name"),
  getattr(max(getitem(shapes, new Slice(null, 4))), "name"),
  new Dict<unknown, number>(
    Iterator.from(iterate(call_method(Shape.registry, "items"))).map((item) => {
      const [k, v]: [unknown, unknown] = unpack(item, 2);
      return [k, len(v)] as const;
    }),
  ),
  is_(getattr(Square, "registry"), Shape.registry),
);
print(
  eq(new Square(2), new Square(2)),
  eq(new Square(2), new Rect(2, 2)),
  len(new PySet([new Square(2), new Square(2), new Rect(2, 2)])),
  ne(new Square(3), new Square(3)),
);
print(
  getitem(shapes, 1) instanceof Rect,
  issubclass(Square, Tuple.of(Circle, Shape)),
  type(getitem(shapes, 1)) === Rect,
  getattr(Square, "__name__"),
  getattr(getattr(getitem(shapes, 1), "__class__"), "__name__"),
  false ? hierarchy(Square, "__bases__") : "",
  Array.from([Rect, Square], (c) => getattr(c, "__name__")),
);
class A {
  who(): string {
    return "A";
  }
  call(): unknown {
    return add(call_method(this, "who"), call_method(this, "_hook"));
  }
  _hook(): string {
    return "-";
  }
}
class B extends A {
  who(): any {
    return add("B", py_call(bind_method(this, super.who)));
  }
}
class C extends B {
  _hook(): string {
    return "+";
  }
  who(): any {
    return add("C", py_call(bind_method(this, super.who)));
  }
}
print(
  call_method(new C(), "call"),
  call_method(new B(), "call"),
  A.prototype.who.call(new C()),
  C.prototype.call.call(new C()),
  B.prototype.who.call(new C()),
);
class Meta {
  static x: any = 1;
  static y: any = Meta.x + 1;
  static z: any = [Meta.x, Meta.y];
  get(): Tuple<[unknown, unknown, unknown, unknown]> {
    return Tuple.of(
      getattr(this, "x"),
      getattr(this, "y"),
      Meta.z,
      getattr(getattr(this, "__class__"), "x"),
    );
  }
}
const m = new Meta();
setattr(m, "x", 10);
print(call_method(m, "get"), Meta.x, getattr(new Meta(), "x"));
Meta.x = 5;
print(call_method(new Meta(), "get"));
delattr(m, "x");
print(getattr(m, "x"));
class Empty {}
const e = new Empty();
setattr(e, "a", 1);
setattr(e, "b", e);
print(
  getattr(e, "a"),
  getattr(getattr(getattr(e, "b"), "b"), "a"),
  getitem(getattr(e, "__dict__"), "a"),
  hasattr(e, "c"),
);
class Callable {
  declare n: unknown;

  constructor() {
    this.n = 0;
  }
  __call__(...a_items_2: unknown[]): Tuple<[unknown, Tuple<unknown[]>]> {
    const options_3 = take_keywords(a_items_2);
    const k = options_3.k === undefined ? 1 : options_3.k;
    const a = Tuple.of(...a_items_2);
    this.n = iadd(this.n, k);
    return Tuple.of(this.n, a);
  }
}
signature(Callable.prototype.__call__, "*a, k=…");
const c = new Callable();
print(
  py_call(c),
  py_call(c, 5, kwargs({ k: 3 })),
  py_call(c, ...[1, 2]),
  callable(c),
);
class Temp {
  declare _c: unknown;

  constructor(c: unknown) {
    this._c = c;
  }
  get f(): unknown {
    return add(truediv(mul(this._c, 9), 5), 32);
  }
  set f(v: unknown) {
    this._c = truediv(mul(sub(v, 32), 5), 9);
  }
}
signature(Temp, "c");
const t = new Temp(100);
print(t.f);
setattr(t, "f", 50);
print(t._c);
