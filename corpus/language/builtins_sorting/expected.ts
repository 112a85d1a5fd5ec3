import * as lists from "@tsyncio/runtime/lists";
import {
  Dict,
  exception,
  float,
  getattr,
  getitem,
  len,
  max,
  min,
  neg,
  print,
  sorted,
  str,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const words = ["pear", "fig", "Apple", "kiwi", "plum"];

print(sorted(words), sorted(words, { reverse: true }));
print(sorted(words, { key: len }), sorted(words, { key: len, reverse: true }));
print(sorted(words, { key: getattr(str, "lower") }), sorted("hello"));
print(
  sorted([3, 1.5, true, -2]),
  sorted([[2], [1, 9], [1]]),
  sorted(
    new Dict<string, number>([
      ["b", 1],
      ["a", 2],
    ]),
  ),
);

const people = [
  Tuple.of("Ada", 36),
  Tuple.of("Bob", 25),
  Tuple.of("Cleo", 36),
  Tuple.of("Dan", 25),
];
print(
  sorted(people, {
    key: (person: Tuple<[string, number]>) => getitem(person, 1),
  }),
);
lists.sort(people, {
  key: (person: Tuple<[string, number]>) =>
    Tuple.of(neg(getitem(person, 1)), getitem(person, 0)),
});
print(people);

print(
  min(words, { key: len }),
  max(words, { key: len }),
  min([], { default: "nothing" }),
  max(1, 5, 3),
  min("b", "a"),
);
print(
  max([1, float(2), 2]),
  max([2, float(2)]),
  min(Tuple.of(0, "a"), Tuple.of(0, "b")),
);
try {
  sorted([1, "a"]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  max([]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
