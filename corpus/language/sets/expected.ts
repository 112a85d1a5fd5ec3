import {
  and_,
  contains,
  Dict,
  eq,
  exception,
  float,
  type FrozenSet,
  frozenset,
  getitem,
  isub,
  KeyError,
  le,
  len,
  lt,
  or_,
  print,
  PySet,
  range,
  set,
  sorted,
  sub,
  Tuple,
  TypeError,
  xor,
} from "@tsyncio/runtime";

let primes: PySet<number> = new PySet([2, 3, 5, 7]);
const odds = set(range(1, 10, 2));

print(
  sorted(and_(primes, odds)),
  sorted(or_(primes, odds)),
  sorted(sub(primes, odds)),
  sorted(xor(primes, odds)),
);
print(
  contains(primes, 3),
  contains(primes, 4),
  !contains(primes, 4),
  len(odds),
);
print(
  eq(new PySet([1, 2]), new PySet([2, 1])),
  lt(new PySet([1]), new PySet([1, 2])),
  le(new PySet([1, 2]), new PySet([1, 2])),
  primes.isdisjoint(new PySet([4, 6])),
  new PySet([2, 3]).issubset(primes),
);

primes.add(11);
primes.add(11);
primes.discard(99);
primes.remove(2);
print(sorted(primes));
primes.update([13], Tuple.of(17));
primes = isub(primes, new PySet([3, 5]));
print(sorted(primes));

print(
  set(),
  new PySet([1]),
  set("a"),
  len(set("mississippi")),
  sorted(set("mississippi")),
);
print(
  len(new PySet([1, float(1), true])),
  len(new PySet([Tuple.of(1, 2), Tuple.of(1, 2)])),
  eq(frozenset([1]), new PySet([1])),
);
print(
  getitem(
    new Dict<FrozenSet<number>, string>([
      [frozenset(new PySet([1, 2])), "key"],
    ]),
    frozenset(new PySet([2, 1])),
  ),
);

try {
  primes.remove(1000);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("KeyError:", error);
}
try {
  new PySet([[] as unknown[]]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
