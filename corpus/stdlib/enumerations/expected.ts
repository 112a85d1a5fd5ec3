import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  AttributeError,
  bool,
  call,
  call_method,
  contains,
  Dict,
  eq,
  Exception,
  exception,
  finish_class,
  format,
  getattr,
  getitem,
  hash,
  isinstance,
  iterate,
  len,
  list,
  lt,
  mod,
  neg,
  print,
  repr,
  reversed,
  round,
  setattr,
  sorted,
  str,
  truediv,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { as_member, auto, Enum, unique } from "@tsyncio/runtime/stdlib/enum";

let e!: Exception | AttributeError | ValueError | TypeError;
class Color extends Enum {
  static RED: Color = as_member(1);
  static GREEN: Color = as_member(2);
  static BLUE: Color = as_member(new auto());
  static CRIMSON: Color = as_member(1);
  get pretty(): unknown {
    return strings.title(this.name);
  }
  is_red(): boolean {
    return this === Color.RED;
  }
  static default(): any {
    return getattr(this, "GREEN");
  }
}
finish_class(Color);
print(
  Color.RED,
  repr(Color.RED),
  Color.RED.name,
  Color.RED.value,
  Color.BLUE.value,
  Color.CRIMSON,
);
print(
  list(Color),
  len(Color),
  call(Color, 2),
  getitem(Color, "BLUE"),
  Color.RED === call(Color, 1),
  eq(Color.RED, 1),
  eq(Color.RED, Color.RED),
);
print(
  getattr(Color.RED, "pretty"),
  call_method(Color.CRIMSON, "is_red"),
  call_method(Color, "default"),
  isinstance(Color.RED, Color),
  type(Color.RED),
);
for (const c of iterate(Color)) {
  print(c.name, c.value, { end: ";" });
}
print();
print(
  getitem(new Dict<Color, string>([[Color.RED, "r"]]), Color.RED),
  contains(Color, Color.RED),
  contains(Color, 3),
  contains(Color, 9),
  Color,
  Array.from(iterate(getattr(Color, "__members__")), (n) => n),
);
for (const bad of [
  () => call(Color, 9),
  () => getitem(Color, "X"),
  () => getattr(Color, "PURPLE"),
  () => lt(Color.RED, Color.GREEN),
]) {
  try {
    call(bad);
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
try {
  setattr(Color.RED, "value", 3);
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
try {
  setattr(Color, "RED", 3);
} catch (error) {
  const failure_3 = exception(error);
  if (!(failure_3 instanceof AttributeError)) {
    throw failure_3;
  }
  e = failure_3;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
class Planet extends Enum {
  static EARTH: Planet = as_member(Tuple.of(5.97, 6.37));
  static MARS: Planet = as_member(Tuple.of(0.64, 3.39));
  __init__(mass: unknown, radius: unknown): null {
    setattr(this, "mass", mass);
    setattr(this, "radius", radius);
    return null;
  }
  get g(): any {
    return round(truediv(getattr(this, "mass"), getattr(this, "radius")), 3);
  }
}
finish_class(Planet);
print(
  Planet.EARTH,
  getattr(Planet.MARS, "mass"),
  getattr(Planet.EARTH, "g"),
  Planet.EARTH.value,
  repr(Planet.MARS),
);
class UClass extends Enum {
  static A: UClass = as_member("a");
  static B: UClass = as_member("b");
}
const U: any = call(unique, finish_class(UClass, { name: "U" }));
print(
  `${str(U.A)} ${repr(U.A)} ${format(getattr(U.A, "value"), ">3")}`,
  str(U.B),
);
try {
  class VClass extends Enum {
    static A: VClass = as_member(1);
    static B: VClass = as_member(1);
  }
  const V: any = call(unique, finish_class(VClass, { name: "V" }));
} catch (error) {
  const failure_4 = exception(error);
  if (!(failure_4 instanceof ValueError)) {
    throw failure_4;
  }
  e = failure_4;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
try {
  class W extends Color {}
  finish_class(W);
} catch (error) {
  const failure_5 = exception(error);
  if (!(failure_5 instanceof TypeError)) {
    throw failure_5;
  }
  e = failure_5;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
class Miss extends Enum {
  static A: Miss = as_member(1);
  static _missing_(v: unknown): any {
    return eq(v, "x") ? getattr(this, "A") : null;
  }
}
finish_class(Miss);
print(call(Miss, "x"), call(Miss, 1));
try {
  call(Miss, "y");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
class Auto extends Enum {
  static _generate_next_value_(
    name: unknown,
    start: unknown,
    count: unknown,
    last: unknown,
  ): any {
    return call_method(name, "lower");
  }
  static ONE: Auto = as_member(new auto());
  static TWO: Auto = as_member(new auto());
}
finish_class(Auto);
print(
  Array.from(iterate(Auto), (m) => m.value),
  sorted(Color, { key: (c: Color) => neg(c.value) }),
  list(reversed(Color)),
);
class St extends Enum {
  static IDLE: St = as_member("idle");
  static RUN: St = as_member("run");
  next(): St {
    const ms = list(St);
    return getitem(ms, mod(lists.index(ms, this) + 1, ms.length));
  }
}
finish_class(St);
let s: any = St.IDLE;
if (eq(s, St.IDLE)) {
  s = call_method(s, "next");
}
print(
  s,
  call_method(s, "next"),
  call(St, "run"),
  hash(St.IDLE) === hash("IDLE"),
  bool(St.IDLE),
);
const subject = s;
if (eq(subject, St.RUN)) {
  print("running");
} else {
  print("?");
}
