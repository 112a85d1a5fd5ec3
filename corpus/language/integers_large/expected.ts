import {
  abs,
  add,
  and_,
  Dict,
  divmod,
  eq,
  float,
  floordiv,
  format,
  getitem,
  hash,
  iadd,
  int,
  invert,
  len,
  lshift,
  mod,
  mul,
  neg,
  pow,
  print,
  range,
  rshift,
  Slice,
  str,
  sub,
  truediv,
  xor,
} from "@tsyncio/runtime";

print(pow(2, 53), add(pow(2, 53), 1), add(pow(2, 53), 2));
print(pow(2, 100));
print(add(pow(10, 20), 1));
print(
  add(9007199254740991, 1),
  add(9007199254740992n, 1),
  sub(9007199254740993n, 1),
);
print(mul(94906267, 94906267));
print(neg(pow(2, 63)), pow(-7, 33));

function factorial(n: number): int {
  return n <= 1 ? 1 : mul(n, factorial(n - 1));
}

print(factorial(20), factorial(25));
print(floordiv(factorial(25), factorial(23)), mod(factorial(20), 1000007));

let total: int = 0;
for (const power of range(0, 80, 8)) {
  total = iadd(total, lshift(1, power));
}
print(
  total,
  rshift(total, 60),
  and_(total, 65535),
  xor(total, 1),
  invert(total),
);

const big = pow(2, 64);
print(
  eq(big, pow(float(2), 64)),
  big > 1000000000000000000,
  truediv(big, pow(2, 60)),
  int(100000000000000000000),
  float(big),
);
print(
  getitem(new Dict<int, string>([[pow(2, 60), "big"]]), 1152921504606846976n),
  hash(pow(2, 70)) === hash(pow(2, 70)),
);
print(add(int("123456789012345678901234567890"), 1));
print(divmod(pow(10, 30), 7), pow(3, 100, 1000), abs(neg(pow(10, 25))));
print(
  `${format(pow(10, 25), ",")} ${format(pow(10, 18), "_")}`,
  getitem(str(pow(10, 25)), new Slice(null, 5)),
  len(str(pow(2, 1000))),
);
