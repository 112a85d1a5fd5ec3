import {
  contains,
  delitem,
  Dict,
  eq,
  exception,
  float,
  getattr,
  getitem,
  hash,
  type int,
  is_in,
  KeyError,
  len,
  print,
  PySet,
  RuntimeError,
  setitem,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

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

class Alias {
  declare value: string | number | Tuple<[number, number]>;

  constructor(value: string | number | Tuple<[number, number]>) {
    this.value = value;
  }

  __hash__(): int {
    return hash(this.value);
  }

  __eq__(other: any): unknown {
    return eq(this.value, other instanceof Alias ? other.value : other);
  }
}

const plain = new Dict<string | number | Tuple<[number, number]>, number>([
  ["a", 1],
  [1, 2],
  [Tuple.of(3, 4), 3],
]);
print(
  getitem(plain, new Alias("a")),
  getitem(plain, new Alias(1)),
  getitem(plain, new Alias(Tuple.of(3, 4))),
  plain.get(new Alias("b")),
  is_in(new Alias("a"), new PySet(["a", "b"])),
);
const aliases = new Dict<Alias | string, number>([
  [new Alias("a"), 1],
  [new Alias(1), 2],
]);
print(
  getitem(aliases, "a"),
  contains(aliases, "a"),
  getitem(aliases, float(1)),
  contains(aliases, "b"),
  contains(new PySet([new Alias(1)]), 1),
  len(new PySet([new Alias("a"), "a", "b"])),
);
setitem(aliases, "a", 5);
delitem(aliases, 1);
print(
  len(aliases),
  Array.from(aliases, (key) => getattr(key, "value")),
  getitem(aliases, new Alias("a")),
);
