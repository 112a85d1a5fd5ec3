import {
  bool,
  Bytes,
  callable,
  Dict,
  eq,
  exception,
  float,
  getattr,
  int,
  is_,
  isinstance,
  issubclass,
  KeyError,
  len,
  LookupError,
  object,
  print,
  PySet,
  range,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

class Animal {}

class Dog extends Animal {}

const values: unknown[] = [
  1,
  true,
  float(1),
  "s",
  null,
  [1],
  Tuple.of(1),
  new Dict<unknown, unknown>([["a", 1]]),
  new PySet([1]),
  range(1),
  Bytes.from_latin1("b"),
  new Dog(),
  Dog,
  () => 0,
];
for (const value of values) {
  print(getattr(type(value), "__name__"));
}

print(
  isinstance(true, int),
  isinstance(1, bool),
  isinstance(float(1), int),
  isinstance(1, float),
);
print(
  isinstance("a", Tuple.of(int, str)),
  isinstance(null, type(null)),
  new Dog() instanceof Animal,
  new Animal() instanceof Dog,
);
print(
  isinstance(Dog, type),
  isinstance(3, object),
  issubclass(Dog, Animal),
  issubclass(bool, int),
);
print(
  is_(type(1), int),
  eq(type(1), type(2)),
  is_(type("a"), str),
  type(new Dog()) === Dog,
  type(new Dog()) === Animal,
);
print(int, str, ValueError, type(null));
print(
  callable(len),
  callable(Dog),
  callable(3),
  issubclass(KeyError, LookupError),
);
try {
  isinstance(1, "int");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
