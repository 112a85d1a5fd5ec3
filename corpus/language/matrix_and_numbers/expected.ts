import {
  add,
  and_,
  enumerate,
  type float,
  getitem,
  int,
  irshift,
  mul,
  pow,
  print,
  range,
  setitem,
  Slice,
  sum,
  zip,
} from "@tsyncio/runtime";

function identity(size: number): (int | float)[][] {
  return Array.from(range(size), (row) =>
    Array.from(range(size), (column) => (row === column ? 1 : 0)),
  );
}

function multiply(
  left: (int | float)[][],
  right: (int | float)[][],
): (int | float)[][] {
  return Array.from(left, (row) =>
    Array.from(zip(...right), (column) =>
      sum(Iterator.from(zip(row, column)).map(([a, b]) => mul(a, b))),
    ),
  );
}

function power(matrix: (int | float)[][], exponent: number): (int | float)[][] {
  let result: (int | float)[][] = identity(matrix.length);
  while (exponent !== 0) {
    if (and_(exponent, 1) !== 0) {
      result = multiply(result, matrix);
    }
    matrix = multiply(matrix, matrix);
    exponent = irshift(exponent, 1);
  }
  return result;
}

print(
  multiply(
    [
      [1, 2],
      [3, 4],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ),
);
print(
  power(
    [
      [1, 1],
      [1, 0],
    ],
    10,
  ),
);
print(
  getitem(
    getitem(
      power(
        [
          [1, 1],
          [1, 0],
        ],
        200,
      ),
      0,
    ),
    1,
  ),
);
print(multiply([[0.5, 2]], [[2], [0.25]]));

function sieve(limit: number): number[] {
  const flags = mul([true], limit + 1);
  const value: boolean[] = [false, false];
  setitem(flags, new Slice(0, 2), value);
  for (const number of range(2, add(int(pow(limit, 0.5)), 1))) {
    if (getitem(flags, number)) {
      const value_2: boolean[] = mul(
        [false],
        getitem(flags, new Slice(mul(number, number), null, number)).length,
      );
      setitem(flags, new Slice(mul(number, number), null, number), value_2);
    }
  }
  return Iterator.from(enumerate(flags))
    .filter(([number, flag]) => flag)
    .map(([number, flag]) => number)
    .toArray();
}

print(sieve(50), sieve(1000).length);
