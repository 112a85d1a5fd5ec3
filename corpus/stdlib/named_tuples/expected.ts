import * as strings from "@tsyncio/runtime/strings";
import {
  abs,
  add,
  AttributeError,
  bool,
  call,
  call_method,
  contains,
  delattr,
  Dict,
  enumerate,
  eq,
  exception,
  fail,
  float,
  getattr,
  getitem,
  hasattr,
  hash,
  type int,
  is_,
  isinstance,
  iterate,
  kwargs,
  len,
  list,
  lt,
  match_sequence,
  max,
  mod,
  mul,
  ne,
  pow,
  print,
  repr,
  setattr,
  Slice,
  sorted,
  starred,
  str,
  sum,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
  unpack_star,
} from "@tsyncio/runtime";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

let parts: [unknown, any] | null;
let b!: any;
let a!: unknown;

/** An employee. */
class Emp extends NamedTuple {
  declare readonly name: string | number;
  declare readonly id: int; // its number
  declare readonly boss: number | null;

  constructor(name: string | number, id: int = 3, boss: number | null = null) {
    super([name, id, boss]);
  }
  get label(): string {
    return `${str(getattr(this, "name"))}#${str(this.id)}`;
  }
  promote(by = 1): Emp {
    return call(getattr(this, "_replace"), kwargs({ id: add(this.id, by) }));
  }
  __str__(): string {
    return this.boss ? this.label : "free";
  }
}
name_items(Emp, ["name", "id", "boss"], { id: 3, boss: null });
setattr(Emp, "__doc__", "An employee.");

const e = new Emp("ann");
print(
  e,
  repr(e),
  getattr(e, "name"),
  getitem(e, 1),
  add(e.id, 1),
  len(e),
  e.label,
  e.promote(4),
  e.promote().id,
);
const [name, id_, boss]: [string | number, int, number | null] = unpack(e, 3);
print(call_method(name, "upper"), add(id_, 1), boss);
print(
  eq(e, Tuple.of("ann", 3, null)),
  eq(e, new Emp("ann")),
  hash(e) === hash(Tuple.of("ann", 3, null)),
  isinstance(e, tuple),
  lt(e, new Emp("bob")),
  add(e, Tuple.of(1)),
  list(e),
  call_method(e, "_asdict"),
  getattr(Emp, "_fields"),
  getattr(e, "_fields"),
);
try {
  setattr(e, "name", "x");
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof AttributeError)) {
    throw ex;
  }
  print(ex);
}
try {
  delattr(e, "name");
} catch (error) {
  const ex = exception(error);
  if (!(ex instanceof AttributeError)) {
    throw ex;
  }
  print(ex);
}
for (const f of [
  () =>
    fail(
      new TypeError(
        "Emp.__new__() missing 1 required positional argument: 'name'",
      ),
    ),
  () =>
    fail(
      new TypeError(
        "Emp.__new__() takes from 2 to 4 positional arguments but 5 were given",
      ),
    ),
  () =>
    fail(
      new TypeError("Emp.__new__() got an unexpected keyword argument 'nm'"),
    ),
  () => call_method(Emp, "_make", [1]),
]) {
  try {
    print(call(f));
  } catch (error) {
    const ex = exception(error);
    if (!(ex instanceof TypeError)) {
      throw ex;
    }
    print(ex);
  }
}

class Point extends NamedTuple {
  declare readonly x: any;
  declare readonly y: any;

  constructor(x: any, y: any) {
    super([x, y]);
  }
}
name_items(Point, ["x", "y"]);
const p = new Point(1, 2.5);
print(
  p,
  add(p.x, p.y),
  call_method(Point, "_make", [3, "s"]),
  call_method(p, "_replace", kwargs({ x: "q" })).x,
  call(Point, ...[1, 2]),
  call(
    Point,
    kwargs(
      new Dict<string, number>([
        ["x", 1],
        ["y", 2],
      ]),
    ),
  ),
);
class P3 extends NamedTuple {
  declare readonly a: number;
  declare readonly b: number;
  declare readonly c: number;

  constructor(a: number, b: number, c: number) {
    super([a, b, c]);
  }
}
name_items(P3, ["a", "b", "c"]);
function dist(q: Point): unknown {
  return pow(add(pow(q.x, 2), pow(q.y, 2)), 0.5);
}
print(
  dist(new Point(3, 4)),
  max([new Point(1, 2), new Point(3, 0)]),
  getitem(sorted([new Point(2, 1), new Point(1, 5)]), 0).y,
);
for (const item of enumerate([new Point(1, 2), new Point(3, 4)])) {
  const [i, item_2] = item;
  const [x, y]: [unknown, unknown] = unpack(item_2, 2);
  print(i, mul(x, y));
}
const d = new Dict<unknown, unknown>([[new Point(1, 2), "a"]]);
print(
  getitem(d, Tuple.of(1, 2)),
  contains(d, new Point(1, 2)),
  new Dict<Point, number>(
    Iterator.from([new Point(0, 0)]).map((p) => [p, 1] as const),
  ),
);
const subject = new P3(1, 2, 3);
if (subject instanceof P3 && subject.a === 1) {
  b = subject.b;
  print("b", b);
}
const subject_2 = new Point(5, 6);
if ((parts = match_sequence(subject_2, 2)) !== null) {
  a = parts[0];
  b = parts[1];
  print("seq", a, b);
}
const subject_3 = new Point(7, 8);
if (subject_3 instanceof Point) {
  const x = subject_3.x;
  const y = subject_3.y;
  print("cls", x, y);
}
print(
  mod("%s-%s", new Point(1, 2)),
  strings.format("{0.x} {1}", new Point(1, 2), 3),
  `${str(new Point(1, 2))}`,
  bool(new Point(0, 0)),
  new Point(1, 2) || 3,
);
print(
  getitem(new P3(1, 2, 3), new Slice(1, null)),
  getitem(new P3(1, 2, 3), -1),
  contains(new P3(1, 2, 3), 2),
  call_method(new P3(1, 1, 2), "count", 1),
  call_method(new P3(1, 5, 2), "index", 5),
  sum(new P3(1, 2, 3)),
  Array.from(iterate(new P3(1, 2, 3)), (v) => v),
);
print(
  getattr(Point, "__name__"),
  Point,
  getattr(type(p), "__name__"),
  getattr(Emp, "__doc__"),
  getattr(p, "x"),
  hasattr(p, "z"),
  getattr(p, "__class__") === Point,
);
class Vec extends NamedTuple {
  declare readonly x: float;
  declare readonly y: float;

  constructor(x: float, y: float = float(0)) {
    super([x, y]);
  }
  __add__(o: unknown): Vec {
    return new Vec(add(this.x, getattr(o, "x")), add(this.y, getattr(o, "y")));
  }
  static unit(): Vec {
    return new this(float(1));
  }
  static zero(): Vec {
    return new Vec(0, 0);
  }
}
name_items(Vec, ["x", "y"], { y: float(0) });
print(
  add(new Vec(1), new Vec(2, 3)),
  Vec.unit(),
  getattr(Vec, "zero")(),
  new Vec(1.5, 2).x,
  sum(Iterator.from([new Vec(1), new Vec(2.5)]).map((v) => v.x)),
  eq(new Vec(1, 2), Tuple.of(1, 2)),
);
class Sub extends Point {
  norm(): any {
    return add(abs(this.x), abs(this.y));
  }
}
const s = new Sub(-1, 2);
print(
  s,
  s.norm(),
  s instanceof Point,
  call_method(s, "_replace", kwargs({ x: 5 })).norm(),
  getattr(type(call_method(s, "_replace", kwargs({ x: 5 }))), "__name__"),
);
function first(t: Point | Tuple<[number]>): Tuple<[unknown, unknown[]]> {
  const [a, rest]: [unknown, unknown[]] = unpack_star(t, 1, 0);
  return Tuple.of(a, rest);
}
print(
  first(new Point(1, 2)),
  first(Tuple.of(3)),
  [...starred(new Point(1, 2))],
  Tuple.of(...starred(new Point(1, 2)), 3),
  getitem(new Point(1, 2), new Slice(null, null, -1)),
);
const value: Point = new Point("l", "r");
[a, b] = unpack(value, 2);
[b, a] = unpack(value, 2);
print(a, b);
function local(): any {
  class Pair extends NamedTuple {
    static __qualname__ = "local.<locals>.Pair";

    declare readonly l: number;
    declare readonly r: number;

    constructor(l: number, r: number) {
      super([l, r]);
    }
  }
  name_items(Pair, ["l", "r"]);
  return new Pair(1, 2);
}
print(local(), local().l);
print(
  isinstance(p, Tuple.of(list, tuple)),
  is_(type(p), tuple),
  p === p,
  ne(p, new Point(1, 2.5)),
);
