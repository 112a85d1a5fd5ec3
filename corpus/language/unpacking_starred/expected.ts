import {
  add,
  Dict,
  exception,
  getattr,
  int,
  map,
  max,
  print,
  PySet,
  range,
  sorted,
  str,
  Tuple,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";

const [first, middle, last]: [number, number[], number] = unpack_star(
  range(6),
  1,
  1,
);
print(first, middle, last);
const [head, tail]: [string, string[]] = unpack_star("word", 1, 0);
print(head, tail);
const [start, end]: [number[], number] = unpack_star(Tuple.of(1), 0, 1);
print(start, end);
const [a, item, d] = unpack_star(Tuple.of(1, Tuple.of(2, 3, 4), 5, 6), 2, 0);
const [b, c]: [number, number[]] = unpack_star(item, 1, 0);
print(a, b, c, d);

const numbers = [1, 2];
print(
  [0, ...numbers, 3],
  Tuple.of(...numbers, ...numbers),
  sorted(new PySet([...numbers, 9])),
  new Dict<string, number>([
    ...new Dict<string, number>([["a", 1]]).items(),
    ["b", 2],
  ]),
);
print(...numbers, { sep: "-" });
print(max(...numbers, 7), [
  ..."ab",
  ...range(2),
  ...new Dict<string, number>([["k", 1]]),
]);

try {
  const [one, two, rest]: [number, number, number[]] = unpack_star([1], 2, 0);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}

const records = ["Ada 36 London Paris", "Alan 41"];
for (const item_2 of map(getattr(str, "split"), records)) {
  const [name, age, cities]: [unknown, unknown, unknown[]] = unpack_star(
    item_2,
    2,
    0,
  );
  print(name, add(int(age), 1), cities);
}
