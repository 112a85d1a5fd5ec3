import * as numbers from "@tsyncio/runtime/numbers";
import {
  abs,
  add,
  and_,
  bin,
  divide,
  divmod,
  eq,
  float,
  floordiv,
  hex,
  int,
  invert,
  lshift,
  max,
  min,
  mod,
  mul,
  ne,
  neg,
  oct,
  or_,
  pos,
  pow,
  print,
  rshift,
  sub,
  sum,
  xor,
} from "@tsyncio/runtime";

print(Math.floor(7 / 2), Math.floor(-7 / 2), floordiv(7, -2), floordiv(-7, -2));
print(7 % 3, mod(-7, 3), mod(7, -3), mod(-7, -3));
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2));
print(pow(2, 10), pow(2, 0), pow(2, -1), pow(-2, 3), neg(pow(2, 2)), pow(0, 0));
print(
  and_(6, 3),
  or_(6, 3),
  xor(6, 3),
  invert(6),
  lshift(1, 10),
  rshift(1024, 3),
  rshift(-9, 1),
);
print(255, 15, 10, 1000000);
print(hex(255), oct(8), bin(5), hex(-255));
print(
  int("42"),
  int(" -7 "),
  int("ff", 16),
  int("0b101", 0),
  int(3.99),
  int(-3.99),
);
print(abs(-5), neg(0), pos(5), numbers.bit_length(5));
print(add(true, true), mul(true, 5), sub(false, 1), neg(true));
print(float(divide(10, 5)), float(divide(10, 4)), float(divide(1, 3)));
print(eq(5, float(5)), ne(5, 5.5), eq(1, true), eq(0, false), eq(2, true));
print(min(3, 1, 2), max(3, 1, 2), sum([1, 2, 3]), sum([0.5, 1]), sum([], 10));
