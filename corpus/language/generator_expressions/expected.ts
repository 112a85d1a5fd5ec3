import * as strings from "@tsyncio/runtime/strings";
import {
  all,
  any,
  dict,
  len,
  list,
  max,
  neg,
  next,
  print,
  range,
  sorted,
  str,
  sum,
  Tuple,
  tuple,
} from "@tsyncio/runtime";

function* noisy(values: number[]): Generator<number> {
  for (const value of values) {
    print("produced", value);
    yield value;
  }
}

const squares = Iterator.from(noisy([1, 2, 3])).map((value) => value * value);
print("nothing has happened yet");
print(next(squares));
print(list(squares));
print(list(squares));

print(
  sum(Iterator.from(range(5))),
  max(Iterator.from(["a", "bcd"]).map((word) => len(word))),
);
print(any(Iterator.from(noisy([1, 2, 3])).map((value) => value > 1)));
print(all(Iterator.from(noisy([1, 2, 3])).map((value) => value > 1)));
print(
  strings.join(
    ", ",
    Iterator.from(range(4)).map((n) => str(n)),
  ),
  dict(Iterator.from(range(3)).map((n) => Tuple.of(n, n * n))),
);
print(
  sorted(Iterator.from(range(3)).map((n) => neg(n))),
  tuple(Iterator.from("ab")),
);
