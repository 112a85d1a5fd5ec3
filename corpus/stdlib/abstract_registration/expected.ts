import {
  any,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  dict,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  hierarchy,
  int,
  is_,
  isinstance,
  issubclass,
  iter,
  iterate,
  len,
  list,
  make_class,
  mul,
  NotImplemented,
  print,
  raise_,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { ABC, ABCMeta } from "@tsyncio/runtime/stdlib/abc";
import {
  Hashable,
  Iterable as Iterable_,
  Sequence,
  Sized,
} from "@tsyncio/runtime/stdlib/collections/abc";

let Plugin!: any;

class Shape extends ABC {
  area(): null {
    return null;
  }
}
finish_class(Shape, { abstract: ["area"] });

class Square {
  area(): number {
    return 4;
  }
}
finish_class(Square);

call_method(Shape, "register", Square);
print(
  isinstance(call(Square), Shape),
  issubclass(Square, Shape),
  isinstance(3, Shape),
);

const decorator = getattr(Shape, "register");
class CircleClass {}
const Circle: any = call(
  decorator,
  finish_class(CircleClass, { name: "Circle" }),
);
print(
  issubclass(Circle, Shape),
  isinstance(call(Circle), Shape),
  is_(call_method(Shape, "register", int), int),
  isinstance(3, Shape),
);

class PluginClass {
  static __subclasshook__(other: unknown): boolean {
    if (is_(this, bound_global(Plugin, "Plugin"))) {
      return any(
        Iterator.from(iterate(hierarchy(other, "__mro__"))).map((B) =>
          contains(getattr(B, "__dict__"), "run"),
        ),
      );
    }
    return NotImplemented;
  }
}
Plugin = finish_class(PluginClass, { name: "Plugin", metaclass: ABCMeta });
class Good {
  run(): null {
    return null;
  }
}
finish_class(Good);
class Bad {}
finish_class(Bad);
print(
  isinstance(call(Good), Plugin),
  isinstance(call(Bad), Plugin),
  issubclass(Good, Plugin),
);
call_method(Plugin, "register", float);
print(isinstance(1.5, Plugin));
try {
  call(Shape);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
const Made = make_class(
  "Made",
  Tuple.of(Square),
  new Dict<unknown, unknown>([
    ["x", 5],
    ["double", (self: unknown) => mul(getattr(self, "x"), 2)],
    ["__repr__", (self: unknown) => "<made>"],
  ]),
);
const m = call(Made);
print(
  getattr(Made, "__name__"),
  getattr(m, "x"),
  call_method(m, "double"),
  m,
  isinstance(m, Square),
  isinstance(m, Shape),
  hierarchy(Made, "__bases__"),
  call_method(m, "area"),
);
const Err = make_class("Err", Tuple.of(ValueError), new Dict());
try {
  throw raise_(call(Err, "boom"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(getattr(type(e), "__name__"), e);
}
const Plain = make_class("Plain", Tuple.of(), dict(undefined, { a: 1 }));
print(getattr(call(Plain), "a"), Plain);
class Bag {}
finish_class(Bag);
call_method(Sequence, "register", Bag);
print(
  isinstance(call(Bag), Sequence),
  isinstance(call(Bag), Iterable_),
  isinstance(call(Bag), Sized),
  issubclass(Bag, Hashable),
);
for (const bases of [Tuple.of(Iterable_), Tuple.of(Sized)]) {
  const C = make_class(
    "C",
    bases,
    new Dict<unknown, unknown>([
      ["__iter__", (s: unknown) => iter([1])],
      ["__len__", (s: unknown) => 2],
    ]),
  );
  print(isinstance(call(C), getitem(bases, 0)), len(call(C)), list(call(C)));
}
try {
  call(make_class("D", Tuple.of(Sized), new Dict()));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call_method(Shape, "register", 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
