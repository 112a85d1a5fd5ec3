/** Remainders and floors: negative numbers go towards minus infinity, as in Python. */

import {
  add,
  exception,
  floordiv,
  len,
  mod,
  neg,
  pow,
  print,
  range,
  sub,
  Tuple,
  ZeroDivisionError,
} from "@tsyncio/runtime";

function shares(total: number, people: number): Tuple<[number, number]> {
  return Tuple.of(floordiv(total, people), mod(total, people));
}

function halves(numbers: number[]): number[] {
  const result: number[] = [];
  for (const number of numbers) {
    if (number % 2 === 0) {
      result.push(Math.floor(number / 2));
    } else if (number % 3 !== 0) {
      result.push(mod(neg(number), 3));
    }
  }
  return result;
}

print(halves([1, 2, 3, -4, -5, -7, 9]));
print(shares(17, 5), shares(-17, 5), shares(17, -5));
for (let i = 0; i < 7; i++) {
  print(
    i % 3,
    Math.floor(i / 3),
    (i + 1) % 7,
    Math.floor(neg(i) / 3),
    mod(neg(i), 3),
    i % 2 === 0,
  );
}
for (let i = -3; i < 3; i++) {
  print(mod(i, 3), i % 3 === 0, Math.floor(i / 2));
}
for (const i of range(5, -5, -2)) {
  print(mod(i, 3), Math.floor(i / 4));
}
let n = 7;
print(
  n % 4,
  Math.floor(n / 4),
  len("abc") % 2,
  mod(n - 10, 4),
  Math.floor((n - 10) / 4),
);
n = -8;
print(n % 4 === 0, Math.floor(n / 4), `${mod(n, 3)} ${mod(n, -3)}`);
for (let i of range(3)) {
  i -= 5;
  print(mod(i, 3));
}
for (const big of [sub(pow(2, 53), 1), pow(2, 53), add(pow(2, 70), 3)]) {
  print(floordiv(big, 3), mod(big, 3), mod(big, 2) === 0);
}
try {
  print(mod(n, n + 8));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ZeroDivisionError)) {
    throw error;
  }
  print(error);
}
