import {
  bound_global,
  Dict,
  enumerate,
  print,
  range,
  setitem,
  Tuple,
  unpack_star,
  zip,
} from "@tsyncio/runtime";

let name!: string;
let number!: number;
let number_2!: number;
let index!: number;
let first!: number | string;
let rest!: (number | string)[];
let i!: number;
const pairs = [Tuple.of("a", 1), Tuple.of("b", 2)];

for ([name, number] of pairs) {
  print(name, number);
}

for (const item of enumerate(pairs)) {
  const [item_2, item_3] = item;
  index = item_2;
  [name, number_2] = item_3;
  print(index, name, number_2);
}

for (const item_4 of [Tuple.of(1, 2, 3), "xy", [9]]) {
  [first, rest] = unpack_star(item_4, 1, 0);
  print(first, rest);
}

const record = new Dict<string, number>();
for (const item_5 of range(3)) {
  setitem(record, "key", item_5);
  print(record);
}

for (i of range(3)) {
  i *= 10;
  print(i);
}

for (const item_6 of zip([Tuple.of(1, 2), Tuple.of(3, 4)], "ab")) {
  const [item_7, z] = item_6;
  const [x, y] = item_7;
  print(x + y, z);
}

print(
  bound_global(i, "i"),
  bound_global(name, "name"),
  bound_global(first, "first"),
  bound_global(rest, "rest"),
);
