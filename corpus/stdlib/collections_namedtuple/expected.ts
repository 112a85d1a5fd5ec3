import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  AttributeError,
  call,
  call_method,
  contains,
  Dict,
  dict,
  eq,
  exception,
  extensible,
  finish_class,
  getattr,
  getitem,
  hash,
  hierarchy,
  inherits,
  isinstance,
  iter,
  kwargs,
  len,
  list,
  lt,
  match_class,
  max,
  mod,
  mul,
  next,
  pow,
  print,
  repr,
  setattr,
  Slice,
  sorted,
  starred,
  str,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
  ValueError,
  zip,
} from "@tsyncio/runtime";
import { namedtuple } from "@tsyncio/runtime/stdlib/collections";

let parts: unknown[] | null;
let parts_2: unknown[] | null;
class Point extends inherits(extensible(namedtuple("Point", ["x", "y"]))) {
  static __slots__: unknown = Tuple.of();
  get hypot(): any {
    return pow(
      add(pow(getattr(this, "x"), 2), pow(getattr(this, "y"), 2)),
      0.5,
    );
  }
  __str__(): string {
    return `Point: x=${str(getattr(this, "x"))} y=${str(getattr(this, "y"))}`;
  }
}
finish_class(Point);
const p = call(Point, 3, 4);
print(
  p,
  repr(p),
  getattr(p, "hypot"),
  call_method(p, "_replace", kwargs({ x: 5 })),
  eq(p, Tuple.of(3, 4)),
  getitem(p, 0),
  len(p),
  [...starred(p)],
);
const P = namedtuple("P", "x y z", { defaults: Tuple.of(5) });
const a = call(P, 1, 2);
const [x, y, z]: [unknown, unknown, unknown] = unpack(a, 3);
print(
  a,
  x,
  y,
  z,
  call_method(a, "_asdict"),
  getattr(P, "_fields"),
  getattr(P, "_field_defaults"),
  call_method(P, "_make", [7, 8, 9]),
  add(getattr(a, "x"), getattr(a, "y")),
  hash(a) === hash(Tuple.of(1, 2, 5)),
);
print(
  getitem(new Dict<unknown, number>([[a, 1]]), Tuple.of(1, 2, 5)),
  getitem(
    new Dict<Tuple<[number, number, number]>, number>([[Tuple.of(1, 2, 5), 2]]),
    a,
  ),
  contains([Tuple.of(1, 2, 5)], a),
  isinstance(a, tuple),
  getattr(P, "__name__"),
  getattr(P, "__doc__"),
  getattr(getattr(P, "x"), "__doc__"),
  lt(a, call(P, 1, 3)),
);
for (const bad of [
  () => call(P, 1),
  () => call(P, 1, 2, 3, 4),
  () => call_method(a, "_replace", kwargs({ q: 1 })),
  () => call_method(P, "_make", [1]),
  () => namedtuple("Q", "a a"),
  () => namedtuple("Q", "class"),
  () => namedtuple("Q", "_a"),
  () => namedtuple("1", "a"),
  () => setattr(a, "x", 1),
]) {
  try {
    call(bad);
  } catch (error) {
    const e = exception(error);
    if (!(
      e instanceof TypeError ||
      e instanceof ValueError ||
      e instanceof AttributeError
    )) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
const R = namedtuple("R", ["class", "a", "_x", "a"], { rename: true });
print(call(R, 1, 2, 3, 4), getattr(R, "_fields"));
if ((parts = match_class(a, P, 0, ["x", "y"])) !== null && eq(parts[0], 1)) {
  const q = parts[1];
  print("matched", q);
}
if ((parts_2 = match_class(a, P, 3)) !== null && eq(parts_2[0], 1)) {
  const b = parts_2[1];
  const c = parts_2[2];
  print("positional", b, c);
}
const Employee = namedtuple(
  "Employee",
  "name, items, count, index, length, at",
);
const e = call(Employee, "n", [1], 3, 4, 5, 6);
print(
  e,
  getattr(e, "items"),
  getattr(e, "count"),
  getattr(e, "index"),
  getattr(e, "length"),
  getattr(e, "at"),
  getattr(e, "name"),
);
print(
  sorted([call(P, 2, 1), call(P, 1, 9)], {
    key: (p: unknown) => getattr(p, "y"),
  }),
  max(call(P, 1, 1), call(P, 0, 5)),
  add(a, Tuple.of(1)),
  mul(a, 2),
  getitem(a, new Slice(1, null)),
);
print(
  `${str(a)}`,
  mod("%s %s %s", a),
  strings.format("{0.x} {1}", a, getattr(a, "y")),
  getattr(type(getitem(a, new Slice(1, null))), "__name__"),
  getattr(getitem(hierarchy(P, "__mro__"), 1), "__name__"),
  str(P),
);
const it = iter(a);
print(next(it), list(it), dict(zip(getattr(P, "_fields"), a)), ...starred(a));
