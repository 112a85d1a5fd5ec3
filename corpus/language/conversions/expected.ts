import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  ascii,
  bool,
  Dict,
  dict,
  exception,
  float,
  int,
  list,
  map,
  pow,
  print,
  range,
  repr,
  set,
  sorted,
  str,
  Tuple,
  tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let error!: ValueError | TypeError;
print(
  add(add(int("12"), int(3.7)), int(true)),
  float(Number(float("2")) + Number(float(1))),
  str(float(1)) + str(null) + str([1, "a"]),
);
print(
  list("abc"),
  list(Tuple.of(1, 2)),
  list(new Dict<string, number>([["a", 1]])),
  list(range(3)),
);
print(
  tuple([1, 2]),
  tuple("ab"),
  sorted(set([1, 1, 2])),
  dict([Tuple.of("a", 1)]),
  dict(undefined, { b: 2 }),
);
print(
  bool("False"),
  bool(float(0)),
  str(true),
  repr("quoted"),
  repr(float(1)),
  ascii("é"),
);
print(
  int("-0012"),
  float("1e-3"),
  str(pow(10, 20)),
  int(float(1000)),
  str(float(1000)),
);
print(
  list(map(int, strings.split("1 2 3"))),
  Array.from(["1", "2.5"], (x) => float(x)),
);
print(
  strings.join("", map(str, [1, float(2), null])),
  int(),
  float(),
  repr(str()),
  list(),
  dict(),
  tuple(),
);

for (const text of ["", "1.5", "ten", "1 2"]) {
  try {
    print(int(text));
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    error = failure;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
}
try {
  int(null);
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof TypeError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
try {
  int([]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
