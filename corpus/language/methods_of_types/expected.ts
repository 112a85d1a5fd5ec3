import * as numbers from "@tsyncio/runtime/numbers";
import * as strings from "@tsyncio/runtime/strings";
import {
  AttributeError,
  Bytes,
  call as py_call,
  call_method,
  Dict,
  dict,
  exception,
  float,
  getattr,
  getitem,
  int,
  list,
  map,
  print,
  range,
  setitem,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const counts = dict.fromkeys(["red", "green"], 0);
setitem(counts, "red", getitem(counts, "red") + 1);
print(
  counts,
  dict.fromkeys("ab"),
  dict.fromkeys(range(2), []),
  call_method(new Dict(), "fromkeys", Tuple.of(1, 2), "x"),
);
print(list(dict.fromkeys([3, 1, 3, 2, 1])));

const table = str.maketrans("abc", "xyz", "!");
print(
  strings.translate("a! cab", table),
  str.maketrans(
    new Dict<string | number, string | null>([
      ["a", "1"],
      [98, null],
    ]),
  ),
);
print(
  int.from_bytes(Bytes.from_latin1("\u0001\u0002"), "big"),
  int.from_bytes(Bytes.from_latin1("\u0001\u0002"), "little"),
  int.from_bytes(Bytes.from_latin1("ÿ"), undefined, { signed: true }),
);
print(
  float.fromhex("0x1.8p3"),
  float.fromhex("-inf"),
  numbers.hex(0.1),
  Number(float.fromhex(numbers.hex(0.1))) === 0.1,
);

const number = 12;
const half = 0.5;
print(
  getattr(number, "real"),
  getattr(number, "imag"),
  getattr(number, "numerator"),
  getattr(number, "denominator"),
  getattr(float(half), "real"),
  getattr(float(half), "imag"),
  getattr(true, "numerator"),
);

function parts(value: float | boolean): Tuple<[int | float, int | float]> {
  return Tuple.of(getattr(value, "real"), getattr(value, "imag"));
}

print(
  parts(3),
  parts(float(2)),
  parts(true),
  list(map(getattr(str, "upper"), ["a", "b"])),
  list(map(getattr(dict, "fromkeys"), ["ab"])),
);
for (const call of [
  () => dict.fromkeys(5 as any),
  () => dict.fromkeys([[] as unknown[]]),
  () => str.maketrans("a", "bc"),
  () => int.from_bytes(Bytes.from_latin1("a"), "middle"),
  () => float.fromhex("0xg"),
  () => getattr(float(half), "numerator"),
]) {
  try {
    print(py_call(call));
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof AttributeError
    )) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
