import {
  call_method,
  eq,
  exception,
  getattr,
  iterate,
  print,
  repr,
  setitem,
  sorted,
  str,
  TypeError,
  unpack,
  vars,
} from "@tsyncio/runtime";

class Point {
  declare x: unknown;
  declare y: unknown;

  static dimensions: any = 2;

  constructor(x: unknown, y: unknown) {
    this.x = x;
    this.y = y;
  }
}

const point = new Point(1, 2.5);
print(
  vars(point),
  eq(vars(point), getattr(point, "__dict__")),
  sorted(vars(point)),
);
setitem(vars(point), "z", "new");
setitem(vars(point), "x", "changed");
print(
  getattr(point, "z"),
  point.x,
  Array.from(iterate(call_method(vars(point), "items")), (item) => {
    const [name, value]: [unknown, unknown] = unpack(item, 2);
    return `${str(name)}=${repr(value)}`;
  }),
);
for (const value of [5, "text", [1], null]) {
  try {
    print(vars(value));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
if (true) {
  print("assertions are on", true);
}
