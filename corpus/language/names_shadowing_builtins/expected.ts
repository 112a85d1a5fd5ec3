import {
  iadd,
  type int,
  max as py_max,
  print as py_print,
  repr,
  sorted,
  sum as py_sum,
} from "@tsyncio/runtime";

function summarize(list: number[], max = 10): int {
  let sum: int = 0;
  for (const item of list) {
    sum = iadd(sum, item);
  }
  return sum < max ? sum : max;
}

py_print(summarize([1, 2]), summarize([50]), py_max(1, 2), py_sum([1, 2]));

const id = 5;
const type = "kind";
const input = [3, 1];
py_print(id, type, sorted(input));

function len(value: number[]): string {
  return "my own len";
}

py_print(len([1, 2, 3]));
const str = repr;
py_print(str("quoted"));

class Exception_ {}

function print_twice(print: typeof py_print, value: string): void {
  print(value);
  print(value);
}

print_twice(py_print, "twice");
py_print(str(5) + "!");
