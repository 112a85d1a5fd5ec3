// Classes that extend tuple: __new__ makes the items, properties name them.

import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  AttributeError,
  base_method,
  call,
  call_method,
  contains,
  Dict,
  eq,
  exception,
  finish_class,
  getattr,
  getitem,
  gt,
  hash,
  hierarchy,
  inherits,
  int,
  isinstance,
  iter,
  iterate,
  len,
  list,
  lt,
  map,
  match_sequence,
  max,
  mod,
  mul,
  ne,
  pow,
  print,
  repr,
  setattr,
  setitem,
  Slice,
  sorted,
  starred,
  str,
  super_of,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
} from "@tsyncio/runtime";

let parts: unknown[] | null;
let error!: TypeError | AttributeError;

class Point extends inherits(tuple) {
  static __new__(cls: unknown, x: unknown, y: unknown): any {
    return call_method(super_of(Point, cls), "__new__", cls, Tuple.of(x, y));
  }

  get x(): any {
    return getitem(this, 0);
  }

  get y(): any {
    return getitem(this, 1);
  }

  get length(): any {
    return pow(
      add(pow(getattr(this, "x"), 2), pow(getattr(this, "y"), 2)),
      0.5,
    );
  }

  items(): any[] {
    return [
      Tuple.of("x", getattr(this, "x")),
      Tuple.of("y", getattr(this, "y")),
    ];
  }

  at(place: unknown): any {
    return getitem(this, mod(place, 2));
  }

  __add__(other: unknown): any {
    return call(
      Point,
      add(getattr(this, "x"), getattr(other, "x")),
      add(getattr(this, "y"), getattr(other, "y")),
    );
  }
}
finish_class(Point);

const point = call(Point, 3, 4);
print(
  point,
  getattr(point, "x"),
  getattr(point, "length"),
  call_method(point, "items"),
  call_method(point, "at", 3),
  add(point, call(Point, 1, 1)),
  getattr(type(add(point, point)), "__name__"),
);
print(
  eq(point, Tuple.of(3, 4)),
  eq(Tuple.of(3, 4), point),
  lt(point, Tuple.of(3, 5)),
  hash(point) === hash(Tuple.of(3, 4)),
  getitem(new Dict<unknown, number>([[point, 1]]), Tuple.of(3, 4)),
  getitem(
    new Dict<Tuple<[number, number]>, number>([[Tuple.of(3, 4), 2]]),
    point,
  ),
);
let [x, y]: [unknown, unknown] = unpack(point, 2);
print(
  x,
  y,
  ...starred(point),
  len(point),
  contains(point, 3),
  call_method(point, "index", 4),
  call_method(point, "count", 3),
  sorted(point),
  max(point),
);
print(
  getattr(type(getitem(point, new Slice(null, 1))), "__name__"),
  getattr(type(mul(point, 2)), "__name__"),
  add(Tuple.of(1), point),
  tuple(point),
  getattr(type(tuple(point)), "__name__"),
);
print(
  isinstance(point, tuple),
  hierarchy(Point, "__mro__"),
  mod("%d by %d", point),
  strings.format("{} by {}", ...starred(point)),
  `${str(point)}`,
);
setattr(point, "label", "home");
print(getattr(point, "label"), getattr(point, "__dict__"));
if ((parts = match_sequence(point, 2)) !== null) {
  x = parts[0];
  y = parts[1];
  print("at", x, y);
}
if (isinstance(point, tuple)) {
  print("a tuple");
}
for (const wrong of [
  () => call(Point, 1),
  () => getattr(point, "z"),
  () => add(point, 1),
  () => call_method(tuple, "__new__", Point, 5),
]) {
  try {
    call(wrong);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TypeError || failure instanceof AttributeError)) {
      throw failure;
    }
    error = failure;
    try {
      print(getattr(type(error), "__name__"), error);
    } finally {
      error = undefined as any;
    }
  }
}
try {
  setitem(point, 0, 1);
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof TypeError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}

class Version extends inherits(tuple) {
  static __new__(cls: unknown, text: unknown): any {
    return call(
      base_method(tuple, "__new__"),
      cls,
      Iterator.from(iterate(call_method(text, "split", "."))).map((part) =>
        int(part),
      ),
    );
  }

  __str__(): string {
    return strings.join(".", map(str, this as any));
  }

  __repr__(): string {
    return `Version(${repr(str(this))})`;
  }
}
finish_class(Version);

const versions: unknown[] = [
  call(Version, "1.10"),
  call(Version, "1.9.3"),
  call(Version, "0.1"),
];
print(
  sorted(versions),
  max(versions),
  eq(call(Version, "1.0"), Tuple.of(1, 0)),
  gt(call(Version, "1.2"), Tuple.of(1)),
  str(getitem(versions, 1)),
);

class Strange extends inherits(tuple) {
  __iter__(): Iterable<string> {
    return iter(["over", "ridden"]);
  }

  __len__(): number {
    return 7;
  }

  __getitem__(place: unknown): string {
    return `item ${str(place)}`;
  }

  __eq__(other: unknown): string {
    return "equal";
  }
}
finish_class(Strange);

const strange = call(Strange, [1, 2]);
const [a, b]: [unknown, unknown] = unpack(strange, 2);
print(
  a,
  b,
  list(strange as any),
  tuple(strange as any),
  strange,
  len(strange),
  getitem(strange, 5),
  eq(strange, 1),
  ne(strange, Tuple.of(1, 2)),
  [...starred(strange)],
);
try {
  hash(strange);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

function show(...values_items: unknown[]): Tuple<unknown[]> {
  const values = Tuple.of(...values_items);
  return values;
}

print(
  show(...starred(strange, show)),
  show(...starred(point, show)),
  call(Strange),
  call(Strange, "ab"),
);
