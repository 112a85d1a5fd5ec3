import {
  bytearray,
  Bytes,
  Dict,
  exception,
  getattr,
  imod,
  mod,
  OverflowError,
  print,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

print(
  mod(Bytes.from_latin1("%s-%d"), Tuple.of(Bytes.from_latin1("id"), 42)),
  mod(Bytes.from_latin1("%5.2f|%-4d|%04x"), Tuple.of(3.14159, 7, 255)),
  mod(
    Bytes.from_latin1("%b %a"),
    Tuple.of(bytearray(Bytes.from_latin1("xy")), "é"),
  ),
  mod(Bytes.from_latin1("100%%"), Tuple.of()),
);
print(
  mod(
    Bytes.from_latin1("%(name)s=%(size)d"),
    new Dict<Bytes, Bytes | number>([
      [Bytes.from_latin1("name"), Bytes.from_latin1("box")],
      [Bytes.from_latin1("size"), 3],
    ]),
  ),
  mod(Bytes.from_latin1("%c%c"), Tuple.of(65, Bytes.from_latin1("b"))),
  mod(bytearray(Bytes.from_latin1("<%s>")), Bytes.from_latin1("x")),
);
let line: Bytes = Bytes.from_latin1("HTTP/%d.%d ");
line = imod(line, Tuple.of(1, 1));
print(line);
for (const [template, values] of [
  Tuple.of(Bytes.from_latin1("%s"), "text"),
  Tuple.of(Bytes.from_latin1("%d"), "1"),
  Tuple.of(Bytes.from_latin1("%c"), 300),
  Tuple.of(Bytes.from_latin1("%s"), Tuple.of()),
  Tuple.of(Bytes.from_latin1("x"), 1),
  Tuple.of(Bytes.from_latin1("%z"), 1),
]) {
  try {
    print(mod(template, values));
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof OverflowError
    )) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
