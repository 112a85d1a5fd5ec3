import {
  call,
  Dict,
  float,
  iadd,
  type int,
  kwargs,
  print,
  range,
  rest_arguments,
  rest_keywords,
  signature,
  take_keywords,
  type Tuple,
} from "@tsyncio/runtime";

function total(...amounts_items: unknown[]): int {
  const options_2 = take_keywords(amounts_items);
  let start = options_2.start === undefined ? 0 : options_2.start;
  const amounts: Tuple<number[]> = rest_arguments(amounts_items);
  for (const amount of amounts) {
    start = iadd(start, amount);
  }
  return start;
}

function describe(name: unknown, ...tags_items: unknown[]): null {
  const options_3 = take_keywords(tags_items);
  const options = rest_keywords(options_3);
  const tags: Tuple<(string | number)[]> = rest_arguments(tags_items);
  print(name, tags, options);
  return null;
}
signature(describe, "name, *tags, **options");

print(total());
print(total(1, 2, 3));
print(total(1, 2, 3, { start: 10 }));

describe("plain");
describe("tagged", "red", "big");
describe("full", "red", { size: 3, color: "dark" });

const numbers = [4, 5, 6];
const settings = new Dict<string, float>([
  ["size", 1],
  ["weight", float(2)],
]);
print(total(...numbers, 7, ...range(2)));
call(describe, "spread", ...numbers, kwargs(settings, { last: true }));
