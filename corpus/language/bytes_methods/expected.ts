import {
  add,
  Bytes,
  bytes,
  call as py_call,
  exception,
  getattr,
  len,
  print,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const data = Bytes.from_latin1("Hello\tWORLD it's");
print(
  data.capitalize(),
  data.title(),
  data.swapcase(),
  data.expandtabs(4),
  data.lower().islower(),
  Bytes.from_latin1("AB1").isupper(),
);
print(
  Bytes.from_latin1("ab").center(7, Bytes.from_latin1("*")),
  add(Bytes.from_latin1("ab").ljust(4), Bytes.from_latin1("|")),
  Bytes.from_latin1("ab").rjust(4),
  Bytes.from_latin1("-42").zfill(6),
  Bytes.from_latin1("Ab Cd").istitle(),
  Bytes.from_latin1("ÿ").isascii(),
);
const table = bytes.maketrans(
  Bytes.from_latin1("abc"),
  Bytes.from_latin1("xyz"),
);
print(
  Bytes.from_latin1("aabbccdd").translate(table),
  Bytes.from_latin1("aabbcc").translate(null, Bytes.from_latin1("b")),
  Bytes.from_latin1("abc").translate(table, Bytes.from_latin1("a")),
  len(table),
);
print(
  bytes.fromhex("00 ff 41"),
  Bytes.from_latin1("\u0000ÿ").hex(),
  Bytes.from_latin1("\u0000ÿ\u0010").hex(":"),
  Bytes.from_latin1("ab").removeprefix(Bytes.from_latin1("a")),
);
for (const argument of ["0", "zz", "4 1"]) {
  try {
    print(bytes.fromhex(argument));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}
for (const call of [
  () => Bytes.from_latin1("a").center(5, "*"),
  () => Bytes.from_latin1("a").translate(Bytes.from_latin1("short")),
  () => add(Bytes.from_latin1("a"), "b"),
  () => Bytes.from_latin1("abc").find("a"),
  () => Bytes.from_latin1("abc").split(","),
]) {
  try {
    print(py_call(call));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
