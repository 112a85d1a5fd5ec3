import { iadd, type int, print, signature, Tuple } from "@tsyncio/runtime";

function make_counter(start = 0): Tuple<[(by?: number) => int, () => null]> {
  let count: int = start;

  function increment(by = 1): int {
    count = iadd(count, by);
    return count;
  }
  signature(increment, "by=…", "make_counter.<locals>.increment");

  function reset(): null {
    count = start;
    return null;
  }

  return Tuple.of(increment, reset);
}

const [increment, reset] = make_counter(10);
const [other, _] = make_counter();
print(increment(), increment(5), other());
reset();
print(increment());

function outer(): Tuple<[string, string]> {
  let level = "outer";

  function middle(): string {
    function inner(): void {
      level = "changed by inner";
    }

    inner();
    return level;
  }

  return Tuple.of(middle(), level);
}

print(outer());
