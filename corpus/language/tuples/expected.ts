import {
  add,
  contains,
  Dict,
  eq,
  exception,
  float,
  getitem,
  hash,
  list,
  lt,
  max,
  min,
  mul,
  print,
  range,
  setitem,
  Slice,
  sorted,
  Tuple,
  tuple,
  TypeError,
} from "@tsyncio/runtime";

const point = Tuple.of(3, float(4));
const single = Tuple.of("alone");
const empty = Tuple.of();
const bare = Tuple.of(1, "two", null);

print(point, single, empty, bare);
print(
  getitem(point, 0),
  getitem(bare, -1),
  getitem(bare, new Slice(null, 2)),
  bare.length,
  contains(bare, "two"),
);
print(
  add(point, single),
  mul(single, 3),
  eq(point, Tuple.of(float(3), 4)),
  lt(Tuple.of(1, 2), Tuple.of(1, 3)),
  lt(Tuple.of(1), Tuple.of(1, 0)),
);
print(bare.index("two"), Tuple.of(1, 2, 1).count(1));
print(tuple([1, 2]), tuple("ab"), tuple(range(3)), list(point));
print(
  getitem(
    new Dict<Tuple<[number, float]>, string>([[point, "as a key"]]),
    Tuple.of(3, 4),
  ),
  hash(Tuple.of(1, 2)) === hash(Tuple.of(float(1), float(2))),
);
print(
  sorted([Tuple.of(2, "b"), Tuple.of(1, "z"), Tuple.of(2, "a")]),
  max(Tuple.of(1, 5), Tuple.of(2, 0)),
);

const nested = Tuple.of(1, Tuple.of(2, [3, 4]));
getitem(getitem(nested, 1), 1).push(5);
print(nested);

try {
  setitem(point, 0, 1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

function bounds(values: number[]): Tuple<[number, number]> {
  return Tuple.of(min(values), max(values));
}

const [low, high] = bounds([4, 8, 1]);
print(low, high, bounds([7]));
