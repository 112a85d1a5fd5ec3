import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  call,
  Dict,
  exception,
  getattr,
  kwargs,
  mul,
  print,
  rest_keywords,
  signature,
  sub,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

let e!: TypeError;
class Point {
  declare x: unknown;
  declare y: unknown;

  constructor(x: unknown, y: unknown = 2) {
    this.x = x;
    this.y = y;
  }
  move(dx: unknown, dy: unknown = 0): Point {
    return new Point(add(this.x, dx), add(this.y, dy));
  }
  plain(a: unknown, b: unknown): Tuple<[unknown, unknown]> {
    return Tuple.of(a, b);
  }
}
signature(Point, "x, y=…");
signature(Point.prototype.move, "dx, dy=…");
signature(Point.prototype.plain, "a, b");
class Sub extends Point {}
function f(a: unknown, b: unknown): unknown {
  return sub(a, b);
}
signature(f, "a, b");
function g(a: unknown, b: unknown = 5): unknown {
  return sub(a, b);
}
signature(g, "a, b=…");
async function co(a: unknown, b: unknown): Promise<Tuple<[unknown, unknown]>> {
  return Tuple.of(a, b);
}
function make(
  cls: unknown,
  options_2: { [keyword: string]: any } = {},
): unknown {
  const kw = rest_keywords(options_2);
  return call(cls, kwargs(kw));
}
let p: unknown = make(Point, { x: 1, y: 3 });
print(getattr(p, "x"), getattr(p, "y"));
p = make(Sub, { y: 1, x: 3 });
print(getattr(p, "x"), getattr(p, "y"));
print(
  make(f, { b: 1, a: 2 }),
  make(g, { b: 1, a: 2 }),
  make(
    signature((q: unknown, r: unknown) => sub(q, r), "q, r"),
    { r: 1, q: 2 },
  ),
);
print(make(getattr(p, "plain"), { b: 1, a: 3 }));
const m = getattr(p, "move");
print(getattr(call(m, kwargs({ dy: 3, dx: 1 })), "y"));
const h = new functools.partial(f, { b: 3 });
print(call(h, 9));
for (const fn of [f, g]) {
  try {
    call(fn, kwargs({ c: 1 }));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TypeError)) {
      throw failure;
    }
    e = failure;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
  try {
    call(fn);
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof TypeError)) {
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
    call(fn, 1, 2, 3);
  } catch (error) {
    const failure_3 = exception(error);
    if (!(failure_3 instanceof TypeError)) {
      throw failure_3;
    }
    e = failure_3;
    try {
      print(e);
    } finally {
      e = undefined as any;
    }
  }
}
try {
  make(Point, { z: 1 });
} catch (error) {
  const failure_4 = exception(error);
  if (!(failure_4 instanceof TypeError)) {
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
  make(Point);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
function split(text: string): string[] {
  return strings.split(text, undefined, 1);
}
print(split("a b c"));
function apply(
  function_: (width: unknown, height: unknown) => unknown,
  options_3: { [keyword: string]: any } = {},
): unknown {
  const options = rest_keywords(options_3);
  return call(function_, kwargs(options));
}
function area(width: unknown, height: unknown): unknown {
  return mul(width, height);
}
signature(area, "width, height");
print(apply(area, { height: 2, width: 3 }));
class Base {
  declare name: unknown;
  declare size: unknown;

  constructor(name: unknown, size: unknown) {
    this.name = name;
    this.size = size;
  }
}
signature(Base, "name, size");
const options = new Dict<string, number | string>([
  ["size", 1],
  ["name", "m"],
]);
print(call(Base, kwargs(options)).name);
