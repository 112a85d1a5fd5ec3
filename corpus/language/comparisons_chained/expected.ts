import * as lists from "@tsyncio/runtime/lists";
import { contains, eq, float, lt, ne, print } from "@tsyncio/runtime";

let middle: number;
let middle_2: number;
let middle_3: number[];
let middle_4: number[];
const calls: number[] = [];

function value(number: number): number {
  calls.push(number);
  return number;
}

print(
  (1 < 2 && 2 < 3) as any,
  (1 < 3 && 3 < 2) as any,
  3 > 2 && 2 >= 2 && ne(2, 1),
);
print(lt(value(1), (middle = value(5))) && lt(middle, value(10)), calls);
lists.clear(calls);
print(lt(value(5), (middle_2 = value(1))) && lt(middle_2, value(10)), calls);

const age = 17;
print(
  13 <= age && age <= 19,
  !(13 <= age && age <= 19),
  (0 < age && age < 10) || eq(age, 17),
);
print(
  eq(1, float(1)) && eq(float(1), true),
  lt("a", "b") && lt("b", "c"),
  eq([1], (middle_3 = [1])) && eq(middle_3, [1]),
);
print(
  1 < 2 && 2 > 1,
  contains((middle_4 = [1, 2]), 1) && eq(middle_4, true),
  null === null && null === null,
);
