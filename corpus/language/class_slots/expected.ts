import {
  call,
  finish_class,
  getattr,
  print,
  setattr,
  Tuple,
} from "@tsyncio/runtime";

class Point {
  static __slots__: unknown = Tuple.of("x", "y");

  __init__(x: unknown, y: unknown): null {
    setattr(this, "x", x);
    setattr(this, "y", y);
    return null;
  }
}
finish_class(Point);

print(getattr(call(Point, 1, 2), "x"));
