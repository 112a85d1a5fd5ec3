import { add, type int, sum, Tuple } from "@tsyncio/runtime";

const _private = 5;

export function total(...numbers_items: number[]): int {
  const numbers = Tuple.of(...numbers_items);
  return add(sum(numbers), _private);
}
