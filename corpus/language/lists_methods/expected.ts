import * as lists from "@tsyncio/runtime/lists";
import {
  add,
  contains,
  eq,
  float,
  getitem,
  gt,
  len,
  lt,
  mul,
  print,
  range,
  setitem,
} from "@tsyncio/runtime";

const fruits = ["pear", "apple"];
fruits.push("fig");
lists.extend(fruits, ["kiwi", "apple"]);
lists.insert(fruits, 1, "lime");
print(fruits, fruits.length);
print(
  lists.index(fruits, "apple"),
  lists.count(fruits, "apple"),
  contains(fruits, "fig"),
);
lists.remove(fruits, "apple");
print(lists.pop(fruits), lists.pop(fruits, 0), fruits);
lists.sort(fruits);
print(fruits);
lists.sort(fruits, { key: len, reverse: true });
print(fruits);
lists.reverse(fruits);
const copy = lists.copy(fruits);
lists.clear(fruits);
print(fruits, copy);

const grid = Array.from(range(2), (_) => mul([0], 3));
setitem(getitem(grid, 0), 1, 5);
print(grid, mul([mul([0], 2)], 2));

const shared = mul([[] as string[]], 2);
getitem(shared, 0).push("both");
print(shared);
print(
  add([1, 2], [3]),
  mul([0], 3),
  eq([1, 2], [1, float(2)]),
  lt([1, 2], [1, 3]),
  gt([2], [1, 9]),
);
print([1, [2, [3]]], [], [null, true, "text", float(1)]);
print(lists.sort(copy), copy);

const recursive: (number | (number | any[])[])[] = [1];
recursive.push(recursive);
print(recursive);
