import * as lists from "@tsyncio/runtime/lists";
import { bound_global, floordiv, mod, print, range } from "@tsyncio/runtime";

let number!: number;
let index!: number;
for (number of range(2, 12)) {
  loop: {
    for (const divisor of range(2, number)) {
      if (mod(number, divisor) === 0) {
        print(number, "=", divisor, "*", floordiv(number, divisor));
        break loop;
      }
    }
    print(number, "is prime");
  }
}

loop_2: {
  for (const letter of "") {
    print("never");
  }
  print("nothing to see");
}

for (index of range(10, 0, -3)) {
  if (index === 4) {
    continue;
  }
  print(index, { end: " " });
}
print("last:", bound_global(index, "index"));

const rows = [[1, 2], [3, -1, 4], [5]];
for (const row of rows) {
  for (const value of row) {
    if (value < 0) {
      print("negative in", row);
      break;
    }
    print(value);
  }
}

const numbers = [1, 2, 3, 4];
for (number of numbers) {
  if (number % 2 === 0) {
    lists.remove(numbers, number);
  }
}
print(numbers, bound_global(number, "number"));
