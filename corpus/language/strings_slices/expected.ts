import {
  exception,
  getitem,
  list,
  print,
  range,
  repr,
  setitem,
  Slice,
  slice,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const word = "abcdefgh";

print(
  getitem(word, 0),
  getitem(word, -1),
  getitem(word, new Slice(2, 5)),
  getitem(word, new Slice(null, 3)),
  getitem(word, new Slice(5, null)),
  getitem(word, new Slice(null, null)),
);
print(
  getitem(word, new Slice(null, null, 2)),
  getitem(word, new Slice(1, null, 3)),
  getitem(word, new Slice(null, null, -1)),
  getitem(word, new Slice(6, 2, -1)),
  getitem(word, new Slice(-3, -1)),
);
print(
  getitem(word, new Slice(2, 100)),
  getitem(word, new Slice(100, null)),
  repr(getitem(word, new Slice(5, 2))),
  getitem(word, new Slice(-100, 2)),
);

const numbers = Tuple.of(0, 1, 2, 3, 4, 5);
print(
  getitem(numbers, new Slice(1, 4)),
  getitem(numbers, new Slice(null, null, -2)),
  getitem(numbers, new Slice(-2, null)),
);

const [start, stop] = [1, 4];
const part = slice(start, stop);
print(
  getitem(word, part),
  getitem(numbers, part),
  getitem(list(range(10)), part),
);
print(getitem(word, new Slice(null, null, 2)));

try {
  getitem(word, new Slice(null, null, 0));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  setitem(word, 0, "x");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
