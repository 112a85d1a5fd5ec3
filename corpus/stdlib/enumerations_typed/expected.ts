import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  and_,
  AttributeError,
  body_name,
  call,
  call_method,
  Dict,
  eq,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  gt,
  hex,
  iadd,
  int,
  is_in,
  isinstance,
  iterate,
  KeyError,
  len,
  list,
  lt,
  max,
  mul,
  neg,
  or_,
  pow,
  print,
  PySet,
  round,
  setattr,
  setitem,
  sorted,
  str,
  truediv,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import {
  as_member,
  auto,
  Enum,
  Flag,
  IntEnum,
  StrEnum,
} from "@tsyncio/runtime/stdlib/enum";

class Color extends Enum {
  static RED: Color = as_member(1);
  static GREEN: Color = as_member(2);
  static BLUE: Color = as_member(3);
  static CRIMSON: Color = as_member(1);
  pretty(): string {
    return strings.title(this.name);
  }
  static default(): any {
    return getattr(this, "GREEN");
  }
  get hexa(): string {
    return hex(this.value);
  }
}
finish_class(Color);

class Status extends Enum {
  static PENDING: Status = as_member("pending");
  static DONE: Status = as_member("done");
  static FAILED: Status = as_member(new auto());
}
finish_class(Status);

class Level extends IntEnum {
  static LOW: Level = as_member(1);
  static HIGH: Level = as_member(10);
}
finish_class(Level);

class Perm extends Flag {
  static R: Perm = as_member(new auto());
  static W: Perm = as_member(new auto());
  static RW: Perm = as_member(or_(body_name(Perm, "R"), body_name(Perm, "W")));
}
finish_class(Perm);

class Kind extends StrEnum {
  static A: Kind = as_member("a");
  static B: Kind = as_member(new auto());
}
finish_class(Kind);

class Planet extends Enum {
  static EARTH: Planet = as_member(Tuple.of(5.976e24, float(6378140)));
  static MARS: Planet = as_member(Tuple.of(6.421e23, float(3397200)));
  __init__(mass: unknown, radius: unknown): null {
    setattr(this, "mass", mass);
    setattr(this, "radius", radius);
    return null;
  }
  get density(): any {
    return round(
      truediv(getattr(this, "mass"), pow(getattr(this, "radius"), 3)),
      2,
    );
  }
}
finish_class(Planet);

class Task {
  declare name: string;
  declare status: Status;
  static status: Status = Status.PENDING;
  declare level: Level;
  static level: Level = Level.LOW;

  constructor(
    name: string,
    status: Status = Status.PENDING,
    level: Level = Level.LOW,
  ) {
    this.name = name;
    this.status = status;
    this.level = level;
  }
}
as_dataclass(Task, ["name", "status", "level"]);

function describe(c: Color): string {
  if (c === Color.RED) {
    return "red!";
  }
  if (eq(c, Color.GREEN)) {
    return "green " + c.name;
  }
  return `${c.name}=${c.value} ${str(call_method(c, "pretty"))} ${str(c)}`;
}

print(
  Array.from(iterate(Color), (c) => describe(c)),
  describe(call(Color, 2)),
  describe(getitem(Color, "BLUE")),
);
print(
  call_method(Color, "default"),
  getattr(Color.RED, "hexa"),
  Color.CRIMSON === Color.RED,
  is_in(Color.RED, [Color.RED]),
);
const t = new Task("a");
print(t, t.status === Status.PENDING, t.status.value);
t.status = Status.DONE;
const counts = new Dict<Status, number>();
for (const s of [Status.DONE, Status.DONE, Status.PENDING]) {
  setitem(counts, s, counts.get(s, 0) + 1);
}
print(counts, Status.FAILED.value);
print(
  gt(Level.HIGH, Level.LOW),
  add(Level.HIGH, 1),
  sorted([Level.HIGH, Level.LOW]),
  max(Level),
  int(Level.LOW),
  eq(Level.LOW, 1),
  add(Level.HIGH.value, 1),
  mul(Level.HIGH, 2.5),
);
print(
  or_(Perm.R, Perm.W),
  and_(Perm.RW, Perm.R),
  is_in(Perm.R, Perm.RW),
  getattr(or_(Perm.R, Perm.W), "name"),
  call(Perm, 0).name,
);
print(
  add(Kind.A, "x"),
  call_method(Kind.B, "upper"),
  eq(Kind.A, "a"),
  `${str(Kind.B)}`,
  call(Kind, "b").name,
);
print(
  getattr(Planet.EARTH, "density"),
  getattr(Planet.MARS, "mass"),
  Planet.EARTH.value,
);
function state(s: Status): string {
  if (eq(s, Status.PENDING)) {
    return "p";
  } else if (eq(s, Status.DONE)) {
    return "d";
  } else {
    return "?";
  }
}
print(Array.from(iterate(Status), (s) => state(s)));
try {
  call(Color, 9);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
try {
  getitem(Color, "X");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(e);
}
try {
  setattr(Color, "RED", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
try {
  lt(Color.RED, Color.BLUE);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(
  isinstance(Color.RED, Color),
  isinstance(Color.RED, Enum),
  type(Color.RED),
  len(Color),
  list(Color),
  call_method(getattr(Color, "__members__"), "keys"),
);
let last: Color | null = null;
for (const c of iterate(Color)) {
  last = c;
}
print(last, last!.name, last && last.value, last === null);
let x: any = Level.LOW;
x = iadd(x, 1);
print(x, type(x));
const d = new Dict<Color, number>(
  Iterator.from(iterate(Color)).map((c) => [c, c.value] as const),
);
print(
  getitem(d, Color.RED),
  eq(
    new PySet<string>(Iterator.from(iterate(Status)).map((c) => c.name)),
    new PySet(["PENDING", "DONE", "FAILED"]),
  ),
);
class Shape extends Enum {
  static SQUARE: Shape = as_member("square");
  area(side: unknown): any {
    return mul(side, side);
  }
}
finish_class(Shape);
print(
  call_method(Shape.SQUARE, "area", 3),
  strings.upper(call(Shape, "square").value),
  Shape.SQUARE.value === "square",
);
const val = Color.RED.value + Color.BLUE.value;
print(
  val,
  add("v", Status.DONE.value),
  call(Level, 10).name,
  neg(Level.HIGH),
  getitem([1, 2], Level.LOW),
);
