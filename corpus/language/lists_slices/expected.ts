import {
  delitem,
  exception,
  type float,
  getitem,
  IndexError,
  list,
  mul,
  print,
  range,
  setitem,
  Slice,
  ValueError,
} from "@tsyncio/runtime";

const numbers = list(range(10));

print(
  getitem(numbers, new Slice(2, 5)),
  getitem(numbers, new Slice(-3, null)),
  getitem(numbers, new Slice(null, null, 3)),
  getitem(numbers, new Slice(null, null, -1)),
);
const value: string[] = ["two to four"];
setitem(numbers, new Slice(2, 5), value);
print(numbers);
const value_2: float[] = [0.25, 0.5];
setitem(numbers, new Slice(1, 1), value_2);
print(numbers);
const value_3: unknown[] = [];
setitem(numbers, new Slice(null, 3), value_3);
print(numbers);
const value_4: string[] = mul(
  ["even"],
  getitem(numbers, new Slice(null, null, 2)).length,
);
setitem(numbers, new Slice(null, null, 2), value_4);
print(numbers);

const letters = list("abcdef");
delitem(letters, 0);
delitem(letters, -1);
delitem(letters, new Slice(1, 3));
print(letters);
setitem(letters, 0, "z");
setitem(letters, -1, "z");
print(letters);

const whole = getitem(letters, new Slice(null, null));
whole.push("only in the copy");
print(letters, whole);

try {
  const value_5: number[] = [1, 2, 3];
  setitem(letters, new Slice(null, null, 2), value_5);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  setitem(letters, 7, 1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof IndexError)) {
    throw error;
  }
  print(error);
}
