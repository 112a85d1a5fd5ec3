import {
  bool,
  Bytes,
  Dict,
  Ellipsis,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  int,
  object,
  print,
  PySet,
  range,
  repr,
  str,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";
import { TypeVar } from "@tsyncio/runtime/stdlib/typing";

const T = TypeVar("T");

class Stack {
  declare items: number[];

  constructor() {
    this.items = [];
  }

  push(item: number): Stack {
    this.items.push(item);
    return this;
  }
}

class Table {
  static __class_getitem__(key: unknown): string {
    return `${str(getattr(this, "__name__"))} of ${repr(key)}`;
  }
}
finish_class(Table);

class Row extends Table {}
finish_class(Row);

function subscript(target: unknown, key: string | float | null): unknown {
  try {
    return getitem(target, key);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    return `TypeError: ${str(error)}`;
  }
}

print(
  new Stack().push(1).items,
  getitem(Table, 3),
  getitem(Row, "x"),
  getitem(Row, Tuple.of(1, 2)),
);
for (const target of [
  int,
  str,
  float,
  bool,
  object,
  null,
  5,
  new PySet([1]),
  Ellipsis,
]) {
  print(subscript(target, 0));
}
print(
  subscript("abc", 1),
  subscript([1, 2], -1),
  subscript(new Dict<unknown, unknown>([["k", 0]]), "k"),
  subscript(Tuple.of(1), 0),
  subscript(range(5), 2),
);
print(
  subscript([1], "0"),
  subscript("a", float(1)),
  subscript(Tuple.of(1), null),
  subscript(Bytes.from_latin1("x"), "y"),
  subscript(range(2), "z"),
);
