import {
  AttributeError,
  delattr,
  delitem,
  Dict,
  exception,
  getattr,
  getitem,
  hasattr,
  KeyError,
  print,
  setattr,
  Slice,
} from "@tsyncio/runtime";

const numbers = [0, 1, 2, 3, 4, 5];
delitem(numbers, 0);
delitem(numbers, -1);
delitem(numbers, new Slice(1, 3));
print(numbers);

const table = new Dict<string, number>([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
delitem(table, "a");
print(table);
try {
  delitem(table, "missing");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("KeyError:", error);
}

class Box {
  static kind = "box";
}

const box = new Box();
setattr(box, "value", 1);
delattr(box, "value");
print(hasattr(box, "value"), getattr(box, "kind"));
try {
  delattr(box, "value");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print("AttributeError:", error);
}

const nested = new Dict<string, number[][]>([["rows", [[1, 2], [3]]]]);
delitem(getitem(getitem(nested, "rows"), 0), 1);
print(nested);
