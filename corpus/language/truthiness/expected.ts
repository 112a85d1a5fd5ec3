import {
  bool,
  Dict,
  float,
  getitem,
  iadd,
  len,
  pow,
  print,
  PySet,
  range,
  repr,
  set,
  Slice,
  truth,
  Tuple,
} from "@tsyncio/runtime";

class Silent {}

class Sized {
  declare size: number;

  constructor(size: number) {
    this.size = size;
  }

  __len__(): number {
    return this.size;
  }
}

class Never {
  __bool__(): boolean {
    return false;
  }
}

let values: unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  float(0),
  float(-0),
  0.1,
  float("nan"),
  pow(10, 30),
  "",
  " ",
  "0",
  "False",
];
values = iadd(values, [
  [] as unknown[],
  [0],
  Tuple.of(),
  Tuple.of(null),
  new Dict(),
  new Dict<unknown, unknown>([["a", 0]]),
  set(),
  new PySet([0]),
  range(0),
  range(1),
]);
for (const value of values) {
  print(repr(value), "is", truth(value) ? "true" : "false");
}

print(
  bool(new Silent()),
  bool(new Sized(0)),
  bool(new Sized(2)),
  bool(new Never()),
  !truth(new Never()),
  bool(len),
  bool(Silent),
);
print(!truth(0), !truth(""), [0].length === 0, truth("a"));
print(bool(), bool([]), bool("False"));

let count = 0;
while (getitem([1, 2, 3], new Slice(count, null)).length > 0) {
  count += 1;
}
print(count);
print(
  Iterator.from(["a", "", null, 0, "b"])
    .filter((value) => value)
    .toArray(),
);
