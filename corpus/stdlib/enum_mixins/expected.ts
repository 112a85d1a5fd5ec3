// Enumerations with behaviour: values with parts, other base classes, methods of their own.

import * as enum_ from "@tsyncio/runtime/stdlib/enum";
import {
  AttributeError,
  body_name,
  call,
  call_method,
  Dict,
  eq,
  exception,
  finish_class,
  float,
  FloatBase,
  format,
  function_of,
  getattr,
  getitem,
  inherits,
  IntBase,
  is_,
  iterate,
  le,
  len,
  list,
  lt,
  max,
  mul,
  NotImplemented,
  pow,
  print,
  put_member,
  repr,
  setattr,
  sorted,
  str,
  StrBase,
  truediv,
  truth,
  Tuple,
  tuple,
  TypeError,
} from "@tsyncio/runtime";
import { dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import {
  as_member,
  Enum,
  member,
  nonmember,
} from "@tsyncio/runtime/stdlib/enum";

class Planet extends Enum {
  static EARTH: Planet = as_member(Tuple.of(5.976e24, float(6378140)));
  static MARS: Planet = as_member(Tuple.of(6.421e23, float(3397200)));

  __init__(mass: unknown, radius: unknown): null {
    setattr(this, "mass", mass);
    setattr(this, "radius", radius);
    return null;
  }

  get gravity(): any {
    return truediv(
      mul(6.673e-11, getattr(this, "mass")),
      pow(getattr(this, "radius"), 2),
    );
  }

  static heaviest(): any {
    return max(this, { key: (planet: unknown) => getattr(planet, "mass") });
  }
}
finish_class(Planet);

class Named {
  __str__(): unknown {
    return call_method(
      call_method(getattr(this, "name"), "lower"),
      "replace",
      "_",
      " ",
    );
  }
}
finish_class(Named);

class Task extends inherits(Named, Enum) {
  static READ_FILE: unknown = 1;
  static SEND_MAIL: unknown = 2;
}
finish_class(Task);

class Ordered extends Enum {
  __lt__(other: unknown): any {
    if (is_(getattr(this, "__class__"), getattr(other, "__class__"))) {
      return lt(this.value, getattr(other, "value"));
    }
    return NotImplemented;
  }
}
finish_class(Ordered);

class Grade extends Ordered {
  static GOOD: Grade = as_member(3);
  static FAIR: Grade = as_member(2);
  static POOR: Grade = as_member(1);
}
finish_class(Grade);

class Limits {
  static high: unknown = 10;

  holds(value: unknown): unknown {
    return (
      truth(le(getattr(this, "low"), value)) &&
      truth(le(value, getattr(this, "high")))
    );
  }
}
call(
  dataclass,
  finish_class(Limits, { annotations: { low: "int", high: "int" } }),
);

class Range extends inherits(Limits, Enum) {
  static SMALL: unknown = Tuple.of(0, 5);
  static LARGE: unknown = 6;
}
finish_class(Range);

class Celsius extends inherits(FloatBase, Enum) {
  static FREEZING: unknown = float(0);
  static BOILING: unknown = float(100);
}
finish_class(Celsius);

class Point extends inherits(tuple, Enum) {
  static ORIGIN: unknown = Tuple.of(0, 0);
  static UNIT: unknown = Tuple.of(1, 1);
}
finish_class(Point);

class Shape extends Enum {
  _area(): any {
    return mul(this, this);
  }

  static SQUARE: any = new member(body_name(Shape, "_area"));
  static SIDES: any = new nonmember(
    new Dict<unknown, unknown>([["square", 4]]),
  );

  __call__(size: unknown): any {
    return call_method(this, "value", size);
  }

  static {
    put_member(
      Shape,
      "title",
      call(
        enum_.EnumProperty,
        function_of(function title(): any {
          return call_method(getattr(this, "name"), "title");
        }, "title"),
      ),
    );
  }
}
finish_class(Shape);

print(
  `${format(getattr(Planet.EARTH, "gravity"), ".3f")}`,
  call_method(Planet, "heaviest"),
  Planet.MARS.value,
  call(Planet, Tuple.of(5.976e24, float(6378140))),
  call(Planet, 6.421e23, float(3397200)),
);
print(
  Task.READ_FILE,
  `${format(Task.SEND_MAIL, ">12")}`,
  repr(Task.READ_FILE),
  Array.from(iterate(Task), (task) => str(task)),
);
print(
  sorted(Grade),
  lt(Grade.POOR, Grade.GOOD),
  max(Grade.POOR, Grade.FAIR, { key: (grade: Grade) => grade.value }),
);
print(
  repr(Range.SMALL),
  call_method(Range.SMALL, "holds", 5),
  getattr(Range.LARGE, "high"),
  call_method(Range.LARGE, "holds", 5),
  eq(Range.SMALL, call(Limits, 0, 5)),
);
print(
  truediv(Celsius.BOILING, 2),
  lt(Celsius.FREEZING, 1),
  repr(Celsius.BOILING),
  Celsius.BOILING,
  call(Celsius, float(0)),
  `${str(Celsius.BOILING)}`,
);
print(
  Point.UNIT,
  getitem(Point.UNIT, 0),
  len(Point.ORIGIN),
  eq(Point.UNIT, Tuple.of(1, 1)),
  call(Point, Tuple.of(0, 0)),
  repr(Point.UNIT),
);
print(
  call_method(Shape, "SQUARE", 4),
  getattr(Shape, "SIDES"),
  eq(list(Shape), [getattr(Shape, "SQUARE")]),
  getattr(getattr(Shape, "SQUARE"), "title"),
);
try {
  lt(Grade.GOOD, 3);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  getattr(Shape, "title");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print(error);
}
try {
  class Mixed extends inherits(IntBase, StrBase, Enum) {
    static A = 1;
  }
  finish_class(Mixed);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
