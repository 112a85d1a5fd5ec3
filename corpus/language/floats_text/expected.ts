import * as numbers from "@tsyncio/runtime/numbers";
import {
  abs,
  divmod,
  float,
  float_floordiv,
  float_mod,
  int,
  pow,
  print,
  round,
} from "@tsyncio/runtime";

for (const value of [
  float(0.1 + 0.2),
  float(1000000000000000),
  10000000000000000,
  100000000000000000,
  123456789012345680,
  1e22,
  1e23,
  0.0001,
  0.00001,
  1.5e-7,
  1e100,
  5e-324,
]) {
  print(value, float(-Number(value)));
}

const infinity = Number(float("inf"));
print(
  float(infinity),
  float(-infinity),
  float(infinity - infinity),
  Number(float("nan")) === Number(float("nan")),
);
print(float(1), float(100), 1.1, float(3), 1000.5);
print(
  round(0.5),
  round(1.5),
  round(2.5),
  round(-0.5),
  round(2.675, 2),
  round(1234, -2),
);
print(
  float(float_floordiv(1.5, 0.5)),
  float(float_floordiv(-1.5, 1)),
  float(float_mod(5.5, 2)),
  float(float_mod(-5.5, 2)),
  divmod(5.5, 2),
);
print(0.1 + 0.1 + 0.1 === 0.3, Number(abs(float(0.3 - 0.1 * 3))) < 1e-9);
print(
  int(float(1000000000000000)),
  int(100000000000000000),
  float("1e3"),
  float(" 2.50 "),
);
print(
  numbers.is_integer(float(2)),
  numbers.is_integer(2.5),
  numbers.is_integer(float(7)),
);
print(float(1e308 * 10), pow(float(2), 0.5), pow(9, 0.5));
