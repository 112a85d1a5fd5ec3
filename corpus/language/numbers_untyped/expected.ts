import * as numbers from "@tsyncio/runtime/numbers";
import {
  abs,
  add as py_add,
  and_,
  bool,
  Dict,
  divide,
  divmod,
  eq,
  float,
  float_divide,
  float_floordiv,
  float_mod,
  floordiv,
  format,
  getattr,
  getitem,
  hash,
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imod,
  imul,
  int,
  invert,
  ior,
  ipow,
  irshift,
  isinstance,
  ixor,
  len,
  list,
  max,
  min,
  mod,
  mul,
  neg,
  or_,
  pow,
  print,
  range,
  repr,
  round,
  rshift,
  setitem,
  Slice,
  sorted,
  str,
  sum,
  truediv,
  truth,
  Tuple,
  type,
  xor,
} from "@tsyncio/runtime";

// numbers through untyped paths
function ident(x: int | float | boolean): int | float | boolean {
  return x;
}
function add(a: int | float | boolean, b: float): int | float {
  return py_add(a, b);
}
function half(x: int | float | boolean): number {
  return Number(truediv(x, 2));
}
const vals: (int | float | boolean)[] = [
  0,
  1,
  -1,
  pow(2, 53),
  py_add(pow(2, 53), 1),
  neg(pow(2, 63)),
  pow(10, 20),
  0.5,
  float(1),
  float(-0),
  10000000000000000,
  1e22,
  float(123456789),
  true,
  false,
];
print(...Array.from(vals, (v) => ident(v)));
print(...Array.from(vals, (v) => float(half(v))));
print(...Array.from(vals, (v) => add(v, 1)));
print(...Array.from(vals, (v) => add(v, 0.5)));
print(Array.from(vals, (v) => mul(v, 2)));
print(Array.from(getitem(vals, new Slice(null, 7)), (v) => pow(v, 2)));
print(Array.from(vals, (v) => neg(v)));
print(Array.from(vals, (v) => abs(v)));
print(Array.from(vals, (v) => floordiv(v, 3)));
print(Array.from(vals, (v) => mod(v, 3)));
print(Array.from(vals, (v) => int(v)));
print(Array.from(vals, (v) => float(v)));
print(Array.from(vals, (v) => bool(v)));
print(Array.from(vals, (v) => str(v)));
print(Array.from(vals, (v) => `${str(v)}`));
print(Array.from(vals, (v) => eq(v, int(v))));
print(Array.from(vals, (v) => getattr(type(v), "__name__")));
print(
  Array.from(
    getitem(vals, new Slice(null, 3)),
    (v) => hash(v) === hash(float(v)),
  ),
);
print(
  sum(vals),
  max(vals),
  min(vals),
  sorted(vals),
  new Dict<int | float | boolean, unknown>(
    Iterator.from(vals).map((v) => [v, getattr(type(v), "__name__")] as const),
  ),
  py_add(pow(2, 53), float(1)),
  eq(py_add(pow(2, 53), 1), pow(float(2), 53)),
  eq(pow(10, 20), 100000000000000000000),
  eq(pow(10, 22), 1e22),
  eq(pow(10, 23), 1e23),
  eq(1, float(1)),
  eq(true, 1),
  eq([1, float(2)], [float(1), 2]),
  eq(Tuple.of(1), Tuple.of(true)),
);
let total: int | float = 0;
for (const v of [1, 2.5, 3]) {
  total = iadd(total, v);
  print(total, { end: " " });
}
print();
let count = 0;
for (let i = 0; i < 3; i++) {
  count += i;
  print(float(count), count === i, { end: " " });
}
print();
let n: int = 1;
for (let i = 0; i < 25; i++) {
  n = imul(n, i + 1);
}
print(
  n,
  floordiv(n, pow(10, 20)),
  mod(n, pow(10, 9)),
  truediv(n, pow(10, 20)),
  len(str(n)),
  numbers.bit_length(n),
  rshift(neg(n), 70),
  and_(n, 255),
  and_(invert(n), 3),
  xor(n, n),
  or_(n, 1) === py_add(n, 1),
);
print(
  float(divide(7, 7)),
  Math.floor(7 / 7),
  float(float_floordiv(7, 7)),
  float(float_mod(7, 7)),
  pow(2, -1),
  pow(float(2), 3),
  pow(4, 0.5),
  pow(-8, 2),
  float(0.1 + 0.2),
  float(1 - 0.9),
  float(1e308 * 10),
  float(-1e308 * 10),
  float(3 * 1),
  float(divide(10, 5)),
  round(2.5),
  round(2.567, 2),
  round(1234, -2),
  round(float(divide(10, 4))),
  divmod(7.5, 2),
  int(7.9),
  Math.floor(-7 / 2),
  mod(-7, 2),
  floordiv(7, -2),
  float(float_floordiv(5, 0.3)),
  float(divide(1, 3)),
);
const acc = new Dict<string, int | float>([
  ["i", 0],
  ["f", float(0)],
]);
for (let k = 0; k < 4; k++) {
  setitem(acc, "i", iadd(getitem(acc, "i"), k));
  setitem(acc, "f", iadd(getitem(acc, "f"), k));
  setitem(acc, "m", truediv(getitem(acc, "i"), k + 1));
}
print(
  acc,
  [getitem(acc, "f")],
  floordiv(getitem(acc, "f"), 2),
  floordiv(getitem(acc, "i"), 2),
  mul(getitem(acc, "m"), 2),
  eq(getitem(acc, "f"), getitem(acc, "i")),
);
class Acc {
  declare v: int | float;
  declare w: float;

  static total: int | float = 0;
  constructor() {
    this.v = 0;
    this.w = float(0);
  }
  add(x: float): Acc {
    this.v = iadd(this.v, x);
    this.w = iadd(this.w, x);
    Acc.total = iadd(Acc.total, x);
    return this;
  }
}
const a = new Acc().add(1).add(2);
print(a.v, a.w, Acc.total);
a.add(0.5).add(0.5);
print(
  a.v,
  a.w,
  Acc.total,
  eq(a.v, 4),
  float(float_divide(Number(a.w), 2)),
  float(float_floordiv(Number(a.w), 1)),
);
function avg(...xs_items: (int | float)[]): float {
  const xs = Tuple.of(...xs_items);
  return truth(xs) ? truediv(sum(xs), xs.length) : 0;
}
print(
  avg(1, 2, 3),
  avg(2, 4),
  avg(),
  avg(1.5),
  [avg(1, 1)],
  new Dict<string, float>([["a", avg(4)]]),
  `${str(avg(3, 3))} ${format(avg(3, 4), ".1f")} ${repr(avg(3))}`,
  str(avg(2)),
  eq(avg(2), 2),
  avg(2) !== null,
  max(avg(1), 1),
  avg(pow(10, 20), pow(10, 20)),
);
const x = 5;
const y = divide(x, 5);
const z = y * 3;
print(
  float(y),
  float(z),
  [float(y), float(z)],
  float(z + 1),
  int(float(z)),
  isinstance(float(z), int) ? `${format(float(z), "d")}` : `${format(z, "g")}`,
  truth(y) ? float(y) : "zero",
  list(range(int(float(z)))),
  mul("ab", int(float(y))),
  float(-y),
  float(y),
  !truth(y),
);
const m = max(1, float(1));
const m2 = max(float(1), 1);
print(
  m,
  m2,
  min(2, float(2)),
  sorted([float(1), 1, float(0), 0]),
  sum([1, float(2)]),
  sum([0.5, 0.5]),
  sum(mul([float(1)], 3)),
  [sum([1.5, 1.5])],
  abs(float(-2)),
  abs(-2),
  pow(float(2), 2),
  pow(2, 2),
  float(3),
  float(3 + 0),
  float(3 * 1),
  float(1 * 1),
  float(float_divide(6, 2)),
  float(7.5 - 0.5),
  float(1.5 * 2),
);
const t = 0;
let r: float = 10;
r = float(divide(r as number, 2));
print(float(t), r as number, eq(r as number, 5));
r = float(Number(r as number) * 2);
r = float(Number(r as number) - 1);
r = ipow(r as number, 2);
r = float(float_floordiv(Number(r as number), 1));
r = float(float_mod(Number(r as number), 7));
print(r as number);
let i: int = 7;
i = ifloordiv(i as number, 2);
i = ilshift(i as number, 2);
i = ior(i, 1);
i = ixor(i, 3);
i = iand(i, 15);
i = irshift(i, 1);
i = ipow(i, 3);
i = imod(i, 50);
print(i as number, float(divide(i as number, 1)));
