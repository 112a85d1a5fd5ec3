import {
  abs,
  all,
  any,
  bin,
  chr,
  divmod,
  float,
  getattr,
  hex,
  int,
  isinstance,
  max,
  min,
  mul,
  oct,
  ord,
  pow,
  print,
  round,
  sum,
  Tuple,
  type,
} from "@tsyncio/runtime";

print(
  sum([1, 2, 3]),
  sum(mul([0.1], 10)),
  sum(Tuple.of(1, 2), 10),
  sum([[1], [2]], []),
);
print(
  round(3.14159, 2),
  round(2.5),
  round(3.5),
  round(-2.5),
  round(100000000000000000000),
  round(5),
  round(15, -1),
  round(25, -1),
);
print(divmod(17, 5), divmod(-17, 5), divmod(7.5, 2));
print(abs(-3), abs(-3.5), abs(true), pow(2, 10), pow(2, -1), pow(7, 2, 5));
print(any([]), all([]), any([0, "", 3]), all([1, "a", [] as unknown[]]));
print(int("0x1f", 16), float("-1.5"));
print(bin(10), hex(255), oct(8), chr(97), ord("€"));
print(isinstance(round(2.7), int), getattr(type(round(2.7, 0)), "__name__"));
print(
  int(true),
  Number(float("inf")) > pow(10, 400),
  min(1, true),
  max(float(0), 0),
);
