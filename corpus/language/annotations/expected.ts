import {
  add,
  bound_global,
  Dict,
  exception,
  float,
  getattr,
  getitem,
  type int,
  NameError,
  print,
  rest_keywords,
  sum,
  take_keywords,
  truediv,
  Tuple,
} from "@tsyncio/runtime";

let declared_only!: unknown;
const from_module = 3;
const names = ["a"];
const table = new Dict<string, Tuple<[number, float]>>([
  ["a", Tuple.of(1, float(2))],
]);

class Point {
  declare x: int;
  declare y: number;
  static y = 0;
  static label: null = null;

  constructor(x: int, y = 1) {
    this.x = x;
    this.y = y;
  }

  moved(dx: number): Point {
    return new Point(add(this.x, dx), this.y);
  }
}
Point.prototype.y = Point.y;

function average(values: float[]): number {
  return Number(truediv(sum(values), values.length));
}

function first(
  values: number[],
  fallback: null = null,
  ...rest_items: unknown[]
): number | null {
  const options_2 = take_keywords(rest_items);
  const options = rest_keywords(options_2);
  const rest = Tuple.of(...rest_items);
  return values.length > 0 ? getitem(values, 0) : fallback;
}

const point = new Point(1).moved(2);
print(point.x, point.y, getattr(point, "label"), from_module, names, table);
// Annotations promise nothing at run time: whole numbers stay ints.
print(
  float(average([1, 2])),
  float(average([1, 3])),
  float(average([2.5])),
  new Point(1).x,
  first([]),
  first([7]),
);
try {
  print(bound_global(declared_only, "declared_only"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NameError)) {
    throw error;
  }
  print(error);
}
