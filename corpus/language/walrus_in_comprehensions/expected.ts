import * as lists from "@tsyncio/runtime/lists";
import {
  add,
  all,
  any,
  bound,
  bound_global,
  Dict,
  getitem,
  iadd,
  type int,
  len,
  lt,
  max,
  mul,
  print,
  Slice,
  Tuple,
} from "@tsyncio/runtime";

let middle_2: number;
let double!: number;
let big!: number;
let small!: number;
let total!: int;
let length!: number;
let count!: number;
let half!: number;
let area!: number;
let n!: number;
let middle!: number;
const readings = [3, 8, 1, 12, 7];
print(
  Iterator.from(readings)
    .filter((n) => (double = n * 2) > 10)
    .map((n) => double)
    .toArray(),
  bound_global(double, "double"),
);
print(
  any(Iterator.from(readings).map((n) => (big = n) > 10)),
  bound_global(big, "big"),
);
print(
  all(Iterator.from(readings).map((n) => (small = n) > 0)),
  bound_global(small, "small"),
);
print(
  add(
    [(total = 0)],
    Array.from(readings, (n) => (total = add(total, n))),
  ),
  total,
);
print(
  new Dict<string, number>(
    Iterator.from(["ada", "grace"])
      .filter((name) => (length = len(name)) > 3)
      .map((name) => [name, length] as const),
  ),
  bound_global(length, "length"),
);

function running_maximum(
  numbers: number[],
): Tuple<[(number | null)[], number | null]> {
  let best: number | null = null as number | null;
  return Tuple.of(
    Array.from(numbers, (n) => (best = best === null ? n : max(best, n))),
    best,
  );
}

print(running_maximum(readings));

function blocks(text: string, size: number): string[] {
  let block!: string;
  let position: int = 0;
  const found: string[] = [];
  while (
    (block = getitem(text, new Slice(position, add(position, size)))) !== ""
  ) {
    found.push(block);
    position = iadd(position, size);
  }
  return found;
}

print(blocks("abcdefg", 3));
if ((count = readings.length) > 3 && (half = Math.floor(count / 2)) !== 0) {
  print(count, half);
}
print(
  `${(area = 3 * 4)} ${String(area).padStart(4)}`,
  ((n: number) => {
    let m: any;
    return mul((m = n + 1), m);
  })(2),
);

function nested(): Tuple<[number[], number]> {
  let last!: number;
  const rows = [[1, 2], [3]];
  const flat = Iterator.from(rows)
    .flatMap((row) => Iterator.from(row).map((cell) => (last = cell)))
    .toArray();
  return Tuple.of(flat, bound(last, "last"));
}

print(nested());
while ((n = lists.pop(readings)) !== 1) {
  print("popped", n);
}
print(readings, lt(0, (middle_2 = middle = 5)) && lt(middle_2, 10), middle);
