import { divide, float, pow, print } from "@tsyncio/runtime";

function compound(amount: number, rate: number, years: number): number {
  return amount * Number(pow(float(1 + rate), years));
}

for (const years of [1, 7, 10, 30]) {
  print(float(compound(1000, 0.035, years)));
}
print(
  Array.from([1.1, 2.3, 9.99, 123.456], (x) => pow(x, 3)),
  Array.from([1.1, 2.3, 9.99, 123.456], (x) => pow(x, 1.5)),
);
print(
  Array.from([1.1, 2.3, 9.99], (x) => pow(x, -2)),
  Array.from([0.1, 0.7, -3.3], (x) => pow(2, x)),
  Array.from([1.1, 2.3, 9.99], (x) => pow(x, 0.3)),
);
print(
  pow(1.5, 100),
  pow(float(10), -5),
  pow(0.1, 10),
  pow(-2.5, 3),
  pow(2, -3),
  pow(10, -2),
  pow(4, 0.5),
  pow(float(0), 0),
);
print(pow(-8, float(divide(1, 3))), pow(-1, 0.5));
