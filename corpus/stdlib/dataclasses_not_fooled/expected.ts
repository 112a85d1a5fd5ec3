// What a dataclass promises, and what programs do to it all the same.

import * as dataclasses from "@tsyncio/runtime/stdlib/dataclasses";
import {
  add as py_add,
  AttributeError,
  call,
  call_method,
  delattr,
  Dict,
  eq,
  Exception,
  exception,
  fail,
  finish_class,
  float,
  getattr,
  getitem,
  hash,
  iadd,
  int,
  is_in,
  iterate,
  kwargs,
  le,
  list,
  map,
  max,
  ne,
  pow,
  print,
  put_member,
  PySet,
  range,
  repr,
  setattr,
  sorted,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
  vars,
} from "@tsyncio/runtime";
import { ABC, declare_abstract } from "@tsyncio/runtime/stdlib/abc";
import {
  as_dataclass,
  dataclass,
  initializes,
} from "@tsyncio/runtime/stdlib/dataclasses";

let e!: AttributeError | E;

class A {
  declare x: unknown;
  declare y: unknown;
  static y: any = 1;

  constructor(x: unknown, y: unknown = 1) {
    this.x = x;
    this.y = y;
  }
}
as_dataclass(A, ["x", "y"]);
let a: any = new A(1);
delattr(a, "x");
try {
  print(getattr(a, "x"));
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof AttributeError)) {
    throw failure;
  }
  e = failure;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
const a2 = new A(2);
delattr(a2, "y");
print(getattr(a2, "y"));
A.y = 9;
print(getattr(new A(1), "y"), getattr(a2, "y"), A.y);
setattr(a, "extra", 4);
print(getattr(a, "extra"), vars(a), getattr(a, "__dict__"));
function init(self: unknown, ...args_items: any[]): void {
  const args = Tuple.of(...args_items);
  setattr(self, "x", "patched");
  setattr(self, "y", args);
}
class B extends A {
  static y: any = "no field";
}
print(new B(1), getattr(new B(1, "z"), "y"), B.y);
class C extends A {
  declare z: unknown;

  __post_init__(): null {
    this.z = py_add(getattr(this, "x"), 1);
    return null;
  }

  constructor(x: unknown, y: unknown = 1) {
    super(x, y);
    if (initializes(new.target, C)) {
      call_method(this, "__post_init__");
    }
  }
}
as_dataclass(C, []);
print(getattr(new C(4), "z"), new C(4));
class D extends C {
  declare w: int;
  static w: any = 0;

  constructor(x: unknown, y: unknown = 1, w: int = 0) {
    super(x, y);
    this.w = w;
    call_method(this, "__post_init__");
  }
}
as_dataclass(D, ["w"]);
print(new D(1, 2, 3), getattr(new D(1), "z"));

abstract class Shape extends ABC {
  declare name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
  abstract area(): any;
}
declare_abstract(Shape, ["area"]);
as_dataclass(Shape, ["name"]);
class Sq extends Shape {
  declare side: float;
  static side: any = 1.5;

  constructor(name: string, side: float = 1.5) {
    super(name);
    this.side = side;
  }
  area(): any {
    return pow(this.side, 2);
  }
}
as_dataclass(Sq, ["side"]);
try {
  call(Shape, "s");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
const s = new Sq("q", float(2));
print(s, call_method(s, "area"));

function factory_counter(): any {
  setattr(factory_counter, "n", iadd(getattr(factory_counter, "n"), 1));
  return getattr(factory_counter, "n");
}
setattr(factory_counter, "n", 0);
class E {
  declare id: int;
  declare kids: E[];

  constructor(id: int = factory_counter(), kids: E[] = []) {
    this.id = id;
    this.kids = kids;
  }
  add(k: E): E {
    call_method(this.kids, "append", k);
    return k;
  }
}
as_dataclass(E, [
  ["id", { default_factory: factory_counter }],
  ["kids", { default_factory: list }],
]);
e = new E();
call(getattr(call(getattr(e, "add"), new E()), "add"), new E());
print(e);
print(new E(5).id, new E().id);
class F {
  declare items: int[];

  static total: any = 10;

  constructor(items: int[], total: int = 10) {
    this.items = items;
    call_method(this, "__post_init__", total);
  }
  __post_init__(total: any): null {
    this.items = Array.from(iterate(this.items), (i) => py_add(i, total));
    return null;
  }
}
as_dataclass(F, ["items", ["total", { init_only: true }]]);
const f = new F([1, 2]);
print(f, new F([1], 1), F.total);
try {
  print(dataclasses.replace(f, { items: [3] }));
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof Exception)) {
    throw ex;
  }
  print(getattr(type(ex), "__name__"), ex);
}
print(dataclasses.replace(f, { items: [3], total: 0 }));
class G {
  declare a: int;
  declare b: int;
  declare c: int;
  static c: any = 3;

  constructor(a: int, options: { b: int; c?: int }) {
    const b = options.b;
    const c = options.c === undefined ? 3 : options.c;
    this.a = a;
    this.b = b;
    this.c = c;
  }
}
as_dataclass(G, ["a", ["b", { kw_only: true }], ["c", { kw_only: true }]]);
print(new G(1, { b: 2 }), new G(1, { b: 2, c: 4 }));
try {
  fail(
    new TypeError("G.__init__() takes 2 positional arguments but 3 were given"),
  );
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof TypeError)) {
    throw ex;
  }
  print(ex);
}
const kw = new Dict<string, number>([["b", 3]]);
print(call(G, 1, kwargs(kw)));
const args = Tuple.of(1);
print(call(G, ...args, kwargs({ b: 1 })));
const x = Array.from(range(3), (i) => new G(i, { b: i * 2 }));
print(
  x,
  Array.from(x, (g) => g.b),
  getitem(
    new Dict<unknown, G>(Iterator.from(x).map((g) => [g.a, g] as const)),
    1,
  ),
);
class V {
  declare readonly major: int;
  declare readonly minor: int;
  static minor: any = 0;

  constructor(major: int, minor: int = 0) {
    this.major = major;
    this.minor = minor;
  }
  __str__(): string {
    return `${str(this.major)}.${str(this.minor)}`;
  }
  static parse(text: unknown): V {
    return call(this, ...map(int, call_method(text, "split", ".")));
  }
  static zero(): V {
    return new V(0);
  }
  get pair(): Tuple<[unknown, unknown]> {
    return Tuple.of(this.major, this.minor);
  }
}
as_dataclass(V, ["major", "minor"], { eq: true, order: true, frozen: true });
print(
  call_method(V, "parse", "1.2"),
  call_method(V, "zero"),
  max(new V(1), new V(1, 1)),
  le(new V(1), new V(1)),
  sorted(new PySet([new V(2), new V(1)])),
  new V(3).pair,
  `${str(new V(3))} ${repr(new V(3))}`,
);
print(
  eq(new V(1), Tuple.of(1, 0)),
  ne(new V(1), new V(1, 0)),
  is_in(new V(1, 2), [new V(1, 2)]),
);
const c1 = new V(1);
if (c1 instanceof V && eq(c1.major, 1)) {
  const m = c1.minor;
  print("m", m);
}
const subject = new G(1, { b: 2 });
if (subject instanceof G) {
  a = subject.a;
  print("pos", a);
}
function h(v: A): void {
  v.x = "s";
}
h(a2);
print(getattr(a2, "x"));
class Meta {
  static {
    class InnerClass {}
    put_member(
      Meta,
      "Inner",
      call(
        dataclass,
        finish_class(InnerClass, {
          name: "Inner",
          qualname: "Meta.Inner",
          annotations: { v: "int" },
        }),
      ),
    );
  }
  make(): unknown {
    return call_method(Meta, "Inner", 3);
  }
}
finish_class(Meta);
print(
  call_method(call(Meta), "make"),
  getattr(call_method(Meta, "Inner", 1), "v"),
);
function local(): any {
  const n = 5;
  class L {
    static __qualname__ = "local.<locals>.L";

    declare a: int;
    declare b: unknown[];

    constructor(a: int, b: unknown[] = [n]) {
      this.a = a;
      this.b = b;
    }
  }
  as_dataclass(L, ["a", ["b", { default_factory: () => [n] }]]);
  return L;
}
const L = local();
print(new L(1), new L(1).b);
try {
  class BadClass {
    static p: unknown = new A(1);
  }
  const Bad: any = call(
    dataclass,
    finish_class(BadClass, { name: "Bad", annotations: { p: "A" } }),
  );
  print("made");
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof ValueError)) {
    throw ex;
  }
  print(ex);
}

const o = new A(1);
setattr(o, "x", [1]);
call_method(getattr(o, "x"), "append", 2);
print(o);
print(
  eq(new A(3), new A(3)),
  eq(new A(3), new B(3)),
  hash(new V(1)) === hash(new V(1)),
);
try {
  new Dict<A, number>([[new A(1), 2]]);
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof TypeError)) {
    throw ex;
  }
  print(ex);
}
try {
  setattr(new V(1), "major", 4);
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof Exception)) {
    throw ex;
  }
  print(getattr(type(ex), "__name__"), ex);
}
const v = new V(1);
try {
  setattr(v, "minor", iadd(getattr(v, "minor"), 4));
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof dataclasses.FrozenInstanceError)) {
    throw ex;
  }
  print(ex);
}
print(v);
