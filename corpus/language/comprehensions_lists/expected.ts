import * as strings from "@tsyncio/runtime/strings";
import {
  bound_global,
  divide,
  float,
  getitem,
  len,
  print,
  range,
  Tuple,
  zip,
} from "@tsyncio/runtime";

let last!: number;
const squares = Array.from(range(6), (n) => n * n);
const evens = Iterator.from(range(10))
  .filter((n) => n % 2 === 0)
  .toArray();
print(squares, evens);

const pairs = Iterator.from(range(3))
  .flatMap((x) => Iterator.from(range(x)).map((y) => Tuple.of(x, y)))
  .toArray();
print(pairs);

const matrix = [
  [1, 2, 3],
  [4, 5, 6],
];
print(
  Iterator.from(matrix)
    .flatMap((row) => Iterator.from(row))
    .toArray(),
);
print(
  Array.from(range(3), (i) => Array.from(matrix, (row) => getitem(row, i))),
);
print(
  Iterator.from(range(30))
    .filter((n) => n % 2 === 0)
    .filter((n) => n % 3 === 0)
    .toArray(),
);
print(Array.from(range(4), (n) => (n % 2 === 0 ? "even" : "odd")));
print(
  Iterator.from(strings.split("to be or not"))
    .filter((word) => len(word) === 2)
    .map((word) => strings.upper(word))
    .toArray(),
);
print(Array.from(zip("abc", "xyz"), ([a, b]) => a + b));
print(Array.from(range(4), (n) => float(divide(n, 2))));

const n = "outside";
print(
  Array.from(range(3), (n) => n),
  n,
);
print(
  Array.from(range(3), (n) => (last = n)),
  bound_global(last, "last"),
);
