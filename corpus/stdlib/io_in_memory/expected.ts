import * as io from "@tsyncio/runtime/stdlib/io";
import * as strings from "@tsyncio/runtime/strings";
import {
  bytearray,
  Bytes,
  call,
  call_method,
  contains,
  enter,
  Exception,
  exception,
  getattr,
  getitem,
  iterate,
  len,
  list,
  print,
  repr,
  Slice,
  type,
  ValueError,
} from "@tsyncio/runtime";
import { redirect_stdout } from "@tsyncio/runtime/stdlib/contextlib";

let text!: io.StringIO;

const buffer = new io.StringIO();
buffer.write("first line\n");
print("second", "line", { file: buffer });
buffer.writelines(["third\n", "fourth"]);
print(repr(buffer.getvalue()), buffer.tell());
buffer.seek(0);
print(
  repr(buffer.readline()),
  repr(buffer.read(6)),
  Array.from(iterate(buffer), (line) => line),
);
print(buffer.read() === "", buffer.closed);
buffer.seek(6);
buffer.write("LINE");
buffer.seek(0, io.SEEK_END);
buffer.write("!");
print(strings.splitlines(buffer.getvalue()));
buffer.truncate(5);
print(repr(buffer.getvalue()));
const scope = enter(new io.StringIO("a\nb\r\nc", null));
try {
  text = scope.value;
  print(text.readlines());
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
try {
  text.read();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
for (const bad of [
  () => new io.StringIO(5),
  () => new io.StringIO().write(Bytes.from_latin1("x")),
  () => new io.BytesIO().write("x"),
  () => new io.StringIO().seek(-1),
  () => new io.StringIO().seek(1, 1),
  () => call_method(new io.StringIO(), "fileno"),
]) {
  try {
    call(bad);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
const data = new io.BytesIO(Bytes.from_latin1("\u0000\u0001binary\nlines\n"));
print(data.read(2), data.readline(), data.tell(), data.read(), data.read());
data.seek(-6, 2);
print(data.read());
data.write(Bytes.from_latin1("more"));
const view = bytearray(4);
data.seek(0);
print(
  data.readinto(view),
  view,
  len(data.getvalue()),
  getitem(data.getvalue(), new Slice(-4, null)),
);
data.seek(3);
data.truncate();
print(data.getvalue(), list(new io.BytesIO(Bytes.from_latin1("a\nb\nc"))));
const out = new io.StringIO();
const scope_2 = enter(new redirect_stdout(out));
try {
  print("captured");
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}
print(repr(out.getvalue()), contains(new io.StringIO("é😀x").read(2), "é😀"));
const emoji = new io.StringIO("a😀b");
emoji.seek(1);
print(emoji.read(1), emoji.tell(), emoji.read());
