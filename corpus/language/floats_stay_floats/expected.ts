import {
  abs,
  contains,
  Dict,
  divide,
  eq,
  float,
  float_floordiv,
  float_mod,
  format,
  getattr,
  int,
  max,
  pow,
  print,
  round,
  str,
  sum,
  truediv,
  Tuple,
  type,
} from "@tsyncio/runtime";

function show(value: float | int): void {
  print(value, getattr(type(value), "__name__"));
}

show(float(divide(4, 2)));
show(Math.floor(7 / 2));
show(float(float_floordiv(7, 2)));
show(float(2 * 3));
show(pow(2, 2));
show(pow(2, float(2)));
show(pow(2, -2));
show(10000000000000000);
show(float(6 - 6));
show(float(float_mod(10, 3)));
show(round(2.5));
show(round(2.567, 2));
show(round(float(2), 1));
show(float(3));
show(int(float(3)));
show(abs(float(-2)));
show(float(-0));
show(sum([float(1), float(2)]));
show(max(1, float(2)));

const numbers = [
  1,
  float(1),
  float(divide(4, 2)),
  Math.floor(3 / 1),
  float(float_floordiv(3, 1)),
];
print(numbers, sum(numbers));
print(Array.from([2, 3, 4], (number) => float(divide(number, 2))));
print(
  new Dict<string, float>([
    ["half", float(divide(8, 2))],
    ["whole", Math.floor(8 / 2)],
  ]),
  Tuple.of(float(1), 1),
);
print(
  new Dict<float, string>([
    [1, "int"],
    [float(1), "float"],
  ]),
  new Dict<float, string>([[float(2), "x"]]),
  contains([float(1)], 1),
);
const average = Number(truediv(sum([1, 2, 3]), 3));
print(
  `${str(float(average))} ${format(average, ".2f")} ${str(float(divide(4, 2)))}`,
  str(float(divide(6, 3))) + "!",
);
let total = 0;
for (let step = 0; step < 3; step++) {
  total += step;
}
print(float(total), eq(float(total), 3));
