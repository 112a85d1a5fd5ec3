/** Tuples whose parts have types of their own, taken apart in loops, comprehensions, calls and swaps. */

import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  Dict,
  enumerate,
  float,
  getitem,
  type int,
  max,
  min,
  mul,
  print,
  Slice,
  sorted,
  sum,
  Tuple,
  unpack_star,
  zip,
} from "@tsyncio/runtime";

function report(
  batch: Tuple<[number, string]>[],
): Tuple<[number[], Dict<string, number>]> {
  for (const [number, name] of batch) {
    print(number + 1, strings.upper(name));
  }
  for (const item_2 of enumerate(batch)) {
    const [i, item_3] = item_2;
    const [number, name] = item_3;
    print(i, number * 2, getitem(name, 0));
  }
  return Tuple.of(
    Array.from(batch, ([number, name]) => number - 1),
    new Dict<string, number>(
      Iterator.from(batch).map(
        ([number, name]) => [strings.upper(name), number] as const,
      ),
    ),
  );
}

print(report([Tuple.of(1, "x"), Tuple.of(2, "y")]));

function bounds(values: number[]): Tuple<[number, number]> {
  return Tuple.of(min(values), max(values));
}

let [low, high] = bounds([3, 1, 2]);
[low, high] = [high, low];
print(low, high);

function label(): Tuple<[number, string]> {
  return Tuple.of(1, "one");
}

let [number, text]: [number | string, string | number] = label();
[number, text] = [text, number];
print(number, text);
const pair = label();
print(
  getitem(pair, 0) + 1,
  strings.upper(getitem(pair, 1)),
  pair.length,
  getitem(pair, -1),
  getitem(pair, new Slice(null, 1)),
);
const [first, second] = pair;
print(first + 1, mul(second, 2));

class Queue {
  declare jobs: Tuple<[number, string]>[];

  constructor() {
    this.jobs = [];
  }

  add(priority: number, name: string): void {
    this.jobs.push(Tuple.of(priority, name));
  }

  take(): Tuple<[string, number]> {
    const [priority, name] = lists.pop(this.jobs, 0);
    return Tuple.of(name, priority);
  }

  total(): int {
    return sum(Iterator.from(this.jobs).map(([priority, _]) => priority));
  }
}

const queue = new Queue();
queue.add(2, "b");
queue.add(5, "c");
print(queue.total());
const [job, weight] = queue.take();
print(strings.upper(job), weight + 1, queue.total());

const prices = new Dict<string, Tuple<[number, float]>>([
  ["tea", Tuple.of(2, 1.5)],
  ["milk", Tuple.of(1, 0.75)],
]);
for (const item_2 of prices.items()) {
  const [item, item_3] = item_2;
  const [count, price] = item_3;
  print(item, float(count * Number(price)));
}
print(
  sorted(
    Iterator.from(prices.items()).map((item_4) => {
      const [item, item_5] = item_4;
      const [count, price] = item_5;
      return Tuple.of(price, item);
    }),
  ),
);
print(
  Array.from(zip([1, 2], [3, 4]), ([a, b]) => a + b),
  Iterator.from(zip("ab", "cd"))
    .flatMap((pair) => Iterator.from(pair))
    .toArray(),
);
print(
  getitem(
    max(prices.items(), {
      key: (entry: Tuple<[string, Tuple<[number, float]>]>) =>
        getitem(getitem(entry, 1), 1),
    }),
    0,
  ),
);
const rows: Tuple<[number, string | null, number | null]>[] = [
  Tuple.of(1, "a", null),
  Tuple.of(2, null, 3),
];
for (const [n, letter, rest] of rows) {
  if (letter !== null) {
    print(n, strings.upper(letter));
  }
  if (rest !== null) {
    print(n, rest + 1);
  }
}
const [a, b, others]: [number, string, (number | string)[]] = unpack_star(
  Tuple.of(1, "two", 3, 4),
  2,
  0,
);
print(a + 1, strings.upper(b), others);
