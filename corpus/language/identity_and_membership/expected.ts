import {
  call_method,
  contains,
  Dict,
  eq,
  float,
  is_,
  print,
  PySet,
  range,
  Tuple,
} from "@tsyncio/runtime";

const first = [1, 2];
const same = first;
const equal = [1, 2];

print(first === same, first === equal, first !== equal, eq(first, equal));
print(null === null, true === true, first === null, first !== null);

print(
  contains(first, 2),
  contains(first, 5),
  !contains(first, 5),
  contains([[1], [2]], [1]),
);
print(contains("hello", "ell"), contains("hello", ""), !contains("hello", "x"));
print(
  contains(new Dict<string, null>([["key", null]]), "key"),
  contains(new Dict<string, null>([["key", null]]), null),
  contains(new Dict<number, string>([[1, "one"]]), float(1)),
);
print(
  contains(range(0, 10, 3), 3),
  contains(range(0, 10, 3), 4),
  contains([Tuple.of(1, 2)], Tuple.of(1, 2)),
  contains(Tuple.of("a"), "a"),
);
print(
  contains([1], true),
  contains([false], 0),
  contains(new PySet([2]), float(2)),
  contains([0, "", null], null),
);

const nan = Number(float("nan"));
print(
  nan === nan,
  contains([float(nan)], float(nan)),
  is_(float(nan), float(nan)),
);

class Club {
  __contains__(name: unknown): unknown {
    return call_method(name, "startswith", "A");
  }
}

print(
  contains(new Club(), "Ada"),
  contains(new Club(), "Bob"),
  !contains(new Club(), "Bob"),
);
