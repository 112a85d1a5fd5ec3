import * as dataclasses from "@tsyncio/runtime/stdlib/dataclasses";
import {
  add,
  AttributeError,
  call,
  delattr,
  Dict,
  eq,
  exception,
  fail,
  finish_class,
  getattr,
  getitem,
  hash,
  type int,
  iterate,
  le,
  list,
  lt,
  mul,
  ne,
  pow,
  print,
  setattr,
  sorted,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  as_dataclass,
  asdict,
  astuple,
  dataclass,
  fields,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";

class Point {
  declare x: number;
  declare y: number;
  static y = 0;

  constructor(x: number, y = 0) {
    this.x = x;
    this.y = y;
  }
  norm(): int {
    return add(pow(this.x, 2), pow(this.y, 2));
  }
}
as_dataclass(Point, ["x", "y"]);
const p = new Point(1, 2);
print(p, eq(p, new Point(1, 2)), ne(p, new Point(2, 2)), p.norm(), Point.y);
p.x += 5;
print(p);
try {
  fail(
    new TypeError(
      "Point.__init__() missing 1 required positional argument: 'x'",
    ),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError(
      "Point.__init__() takes from 2 to 3 positional arguments but 4 were given",
    ),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError("Point.__init__() got an unexpected keyword argument 'z'"),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  hash(p);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class V {
  declare readonly a: number;
  declare readonly b: number[];

  static count = 7;

  constructor(a: number, b: number[] = []) {
    this.a = a;
    this.b = b;
  }
}
as_dataclass(
  V,
  ["a", ["b", { default_factory: list, compare: false, repr: false }]],
  { order: true, frozen: true },
);
const v = new V(1);
const w = new V(2, [3]);
print(
  lt(v, w),
  le(v, w),
  sorted([w, v]),
  hash(v) === hash(new V(1)),
  getitem(new Dict<V, number>([[v, 1]]), new V(1)),
  V.count,
);
try {
  setattr(v, "a", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof dataclasses.FrozenInstanceError)) {
    throw e;
  }
  print(getattr(type(e), "__name__"), e);
}
try {
  delattr(v, "a");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class Base {
  declare name: string;
  declare tags: string[];

  constructor(name: string, tags: string[] = []) {
    this.name = name;
    this.tags = tags;
  }
}
as_dataclass(Base, ["name", ["tags", { default_factory: list }]]);
class Child extends Base {
  declare age: number;
  static age = 3;
  declare extra: string;
  static extra = "e";
  static scale = 2;
  declare total: int;

  constructor(
    name: string,
    tags: string[] = [],
    age = 3,
    options: { extra?: string; scale?: number } = {},
  ) {
    const extra = options.extra === undefined ? "e" : options.extra;
    const scale = options.scale === undefined ? 2 : options.scale;
    super(name, tags);
    this.age = age;
    this.extra = extra;
    this.__post_init__(scale);
  }
  __post_init__(scale: any): null {
    this.total = mul(this.age, scale);
    return null;
  }
}
as_dataclass(Child, [
  "age",
  ["extra", { kw_only: true }],
  ["scale", { kw_only: true, init_only: true }],
  ["total", { init: false, kw_only: true }],
]);
const c = new Child("bob", ["t"], 5, { extra: "q", scale: 10 });
print(c, c.total, asdict(c), astuple(c));
const c2 = replace(c, { name: "al", scale: 1 });
print(c2, c2.tags === c.tags);
print(
  Array.from(iterate(fields(c)), (f) => getattr(f, "name")),
  dataclasses.is_dataclass(c),
  dataclasses.is_dataclass(3),
);
class Node {
  declare value: number;
  declare next: Node | null;
  static next: null = null;

  constructor(value: number, next: Node | null = null) {
    this.value = value;
    this.next = next;
  }
}
as_dataclass(Node, ["value", "next"]);
const n = new Node(1, new Node(2));
print(n, asdict(n));
setattr(n.next!, "next", n);
print(n);
class S {
  declare a: number;
  declare b: number;

  constructor(a: number, b = 4) {
    this.a = a;
    this.b = b;
  }
}
as_dataclass(S, ["a", ["b", { default: 4 }]], { slots: true });
const s = new S(1);
try {
  setattr(s, "c", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(s, getattr(S, "__match_args__"));
try {
  class BadClass {
    static a = 1;
  }
  const Bad: any = call(
    dataclass,
    finish_class(BadClass, {
      name: "Bad",
      annotations: { a: "int", b: "int" },
    }),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  class Bad2Class {
    static a: unknown = [];
  }
  const Bad2: any = call(
    dataclass,
    finish_class(Bad2Class, { name: "Bad2", annotations: { a: "list" } }),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
class Id {
  declare a: number;

  constructor(a: number) {
    this.a = a;
  }
}
as_dataclass(Id, ["a"], { eq: false });
print(eq(new Id(1), new Id(1)), new Id(1) instanceof Id);
class K {
  declare a: number;
  declare b: number;
  static b = 2;

  constructor(options_2: { a: number; b?: number }) {
    const a = options_2.a;
    const b = options_2.b === undefined ? 2 : options_2.b;
    this.a = a;
    this.b = b;
  }
}
as_dataclass(K, [
  ["a", { kw_only: true }],
  ["b", { kw_only: true }],
]);
print(new K({ a: 1 }));
try {
  fail(
    new TypeError("K.__init__() takes 1 positional argument but 2 were given"),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
