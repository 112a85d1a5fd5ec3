import {
  bound_global,
  contains,
  Dict,
  exception,
  is_in,
  NameError,
  print,
  range,
  Tuple,
} from "@tsyncio/runtime";

let middle: Tuple<(number | string)[]>;
// What stands to the left of `in` is evaluated first.
function item(value: number | string): number | string {
  print("item", value);
  return value;
}

function container(
  ...values_items: (number | string)[]
): Tuple<(number | string)[]> {
  const values = Tuple.of(...values_items);
  print("container", values);
  return values;
}

print(is_in(item(1), container(1, 2)));
print(!is_in(item(3), container(1, 2)));
print(contains([1, 2, 3], item(1)));
print(
  is_in(item("a"), (middle = container("a"))) &&
    contains([container("a")], middle),
);

const counts = new Dict<string, number>([["a", 1]]);
try {
  print(is_in(bound_global(undefined, "missing"), container(1)));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NameError)) {
    throw error;
  }
  print(error);
}
print(
  Iterator.from(range(4))
    .filter((n) => is_in(item(n), container(1, 3)))
    .toArray(),
);
