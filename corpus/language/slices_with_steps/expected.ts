import {
  Bytes,
  call,
  call_method,
  delitem,
  exception,
  getattr,
  getitem,
  IndexError,
  list,
  map,
  mul,
  print,
  range,
  repr,
  setitem,
  Slice,
  slice,
  sorted,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
print(
  getitem(week, new Slice(null, null, 2)),
  getitem(week, new Slice(1, null, 3)),
  getitem(week, new Slice(null, null, -1)),
  getitem(week, new Slice(-3, null)),
  getitem(week, new Slice(4, 1, -1)),
  getitem(week, new Slice(10, null)),
  getitem(week, new Slice(-100, 2)),
);

const numbers = list(range(10));
const value_2: number[] = mul([0], 5);
setitem(numbers, new Slice(null, null, 2), value_2);
print(numbers);
const value_3: string[] = ["a"];
setitem(numbers, new Slice(1, 4), value_3);
print(numbers);
const value_4: number[] = [7, 7];
setitem(numbers, new Slice(3, 3), value_4);
print(numbers);
const value_5: unknown[] = sorted(map(str, numbers));
setitem(numbers, new Slice(null, null, -1), value_5);
print(numbers);
delitem(numbers, new Slice(null, null, 3));
print(numbers);
delitem(numbers, new Slice(2, null));
const value_6: Tuple<[number, number]> = Tuple.of(1, 2);
setitem(numbers, new Slice(numbers.length, null), value_6);
print(numbers);

function attempt(action: (() => null) | (() => unknown[])): void {
  try {
    call(action);
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof IndexError
    )) {
      throw error;
    }
    print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
  }
}

function assign(
  target: unknown[] | string,
  key: unknown,
  value: unknown[] | number | string,
): null {
  setitem(target, key, value);
  return null;
}

attempt(() => assign(numbers, slice(null, null, 2), [1]));
attempt(() => assign(numbers, slice(0, 2), 5));
attempt(() => getitem(numbers, new Slice(null, null, 0)));
attempt(() => assign(numbers, 9, 1));
attempt(() => getitem(numbers, new Slice("1", null)));
attempt(() => assign("text", slice(0, 1), "x"));

const text = "interleaved";
print(
  getitem(text, new Slice(null, null, 2)) +
    getitem(text, new Slice(1, null, 2)),
  getitem(text, new Slice(null, null, -1)),
  getitem(text, new Slice(-4, -1)),
  getitem(text, new Slice(3, -3, 2)),
  getitem(text, new Slice(5, 2)),
);
print(
  getitem(Tuple.of(1, 2, 3, 4), new Slice(null, null, -2)),
  getitem(range(0, 20, 3), new Slice(1, -1)),
  getitem(range(10), new Slice(null, null, -3)),
  list(getitem(range(10), new Slice(7, 2, -2))),
);
print(
  call_method(slice(1, null, 2), "indices", 6),
  call_method(slice(-3, null), "indices", 10),
  getitem(Bytes.from_latin1("bytes"), new Slice(1, 4)),
);
const window = slice(-2, null);
print(
  getitem(week, window),
  getitem(text, window),
  getitem(Tuple.of(1, 2, 3), window),
  repr(window),
);
const grid = Array.from(range(3), (row) =>
  Array.from(range(3), (column) => row * 3 + column),
);
print(
  Array.from(getitem(grid, new Slice(null, null, -1)), (row) =>
    getitem(row, new Slice(null, null, -1)),
  ),
  Array.from(grid, (row) => getitem(row, 1)),
);
