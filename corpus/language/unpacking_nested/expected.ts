import {
  add,
  Dict,
  exception,
  getitem,
  type int,
  print,
  setitem,
  Tuple,
  TypeError,
  unpack,
  ValueError,
} from "@tsyncio/runtime";

let [a, b] = [1, 2];
[a, b] = [b, a];
print(a, b);

const [item, z] = [Tuple.of(1, 2), 3];
const [x, y] = item;
const [p, item_2] = ["a", "bc"];
const [q, r]: [string, string] = unpack(item_2, 2);
print(x, y, z, p, q, r);

for (const item_3 of new Dict<string, Tuple<[number, number]>>([
  ["a4", Tuple.of(210, 297)],
  ["a5", Tuple.of(148, 210)],
]).items()) {
  const [name, item_4] = item_3;
  const [width, height] = item_4;
  print(`${name}: ${width}x${height}`);
}

const value: string[] = [];
const first = value;
const second = value;
const third = value;
first.push("shared");
print(second, third === first);

const values: (number | string)[] = [0, 1, 2];
let index = 0;
const [item_5, item_6] = [2, "set after index"];
index = item_5;
setitem(values, index, item_6);
print(index, values);
const [item_7, item_8] = [getitem(values, -1), getitem(values, 0)];
setitem(values, 0, item_7);
setitem(values, -1, item_8);
print(values);

function fibonacci(count: number): int {
  let [current, following]: [int, int] = [0, 1];
  for (let _ = 0; _ < count; _++) {
    [current, following] = [following, add(current, following)];
  }
  return current;
}

print(fibonacci(10), fibonacci(100));

for (const wrong of [Tuple.of(1), Tuple.of(1, 2, 3), 5]) {
  try {
    const [left, right]: [unknown, unknown] = unpack(wrong, 2);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
