import { type int, print, range, signature, sum } from "@tsyncio/runtime";

let n_2: any;
const callbacks = Array.from(range(3), (item) => {
  n_2 = item;
  return () => n_2;
});
print(Array.from(callbacks, (callback) => callback()));

const bound = Array.from(range(3), (n) =>
  ((default_n: unknown) => signature((n: unknown = default_n) => n, "n=…"))(n),
);
print(Array.from(bound, (callback) => callback()));

class Box {
  declare values: number[];
  declare factor: number;

  constructor(values: number[]) {
    this.values = values;
    this.factor = 10;
  }

  scaled(): number[] {
    return Array.from(this.values, (value) => value * this.factor);
  }
}

print(new Box([1, 2]).scaled());

function total(rows: number[][]): int {
  const limit = 2;
  return sum(
    Iterator.from(rows).flatMap((row) =>
      Iterator.from(row).filter((value) => value > limit),
    ),
  );
}

print(total([[1, 2, 3], [4]]));
