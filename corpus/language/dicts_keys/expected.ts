import {
  contains,
  delitem,
  Dict,
  exception,
  float,
  getitem,
  KeyError,
  len,
  print,
  RuntimeError,
  setitem,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

const table = new Dict<
  float | boolean | string | Tuple<[number, number]> | number[] | null,
  string
>([
  [1, "one"],
  [float(1), "float one"],
  [true, "true"],
  ["1", "text"],
  [Tuple.of(1, 2), "pair"],
  [null, "nothing"],
]);
print(table);
print(
  getitem(table, 1),
  getitem(table, true),
  getitem(table, float(1)),
  getitem(table, Tuple.of(1, 2)),
  getitem(table, Tuple.of(float(1), float(2))),
  getitem(table, null),
);

const words = new Dict<string, number>([
  ["__proto__", 1],
  ["constructor", 2],
  ["toString", 3],
  ["length", 4],
]);
print(
  words,
  contains(words, "hasOwnProperty"),
  getitem(words, "__proto__"),
  words.get("valueOf"),
);

const order = new Dict<string | number, number | string>();
for (const key of ["b", "10", "a", "2", 3, 1]) {
  setitem(order, key, len(order));
}
delitem(order, "a");
setitem(order, "a", "again");
setitem(order, "b", "changed in place");
print(order);

try {
  setitem(table, [1, 2], "list");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  getitem(table, "missing");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("KeyError:", error, error.args);
}

const growing = new Dict<string, number>([["a", 1]]);
try {
  for (const key of growing) {
    setitem(growing, key + "!", 2);
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

const swapped = new Dict<number, string>([
  [1, "a"],
  [2, "b"],
]);
try {
  for (const number of swapped) {
    delitem(swapped, number);
    setitem(swapped, number + 10, "c");
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error, swapped);
}
