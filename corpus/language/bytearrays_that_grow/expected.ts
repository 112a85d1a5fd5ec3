/** A bytearray grows and shrinks at its ends and in the middle. */

import * as random from "@tsyncio/runtime/stdlib/random";
import {
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  delitem,
  enter,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  iadd,
  is_,
  iterate,
  len,
  list,
  memoryview,
  mul,
  ne,
  ord,
  print,
  range,
  setitem,
  Slice,
  slice,
  sum,
  Tuple,
  type,
} from "@tsyncio/runtime";

let model!: unknown[];

function attempt(name: string, action: unknown): void {
  try {
    print(name, call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(name, getattr(type(error), "__name__"), error);
  }
}

function changed(start: Bytes, action: unknown): null {
  const data = bytearray(start);
  const kept = bytes(data);
  const copied = getitem(data, new Slice(null, null));
  const result = call(action, data);
  print(data, len(data), result, eq(kept, start), eq(copied, start));
  return null;
}

changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "append", 100),
);
changed(Bytes.from_latin1("abc"), (d: unknown) => call_method(d, "extend", d));
attempt("itself", () =>
  changed(Bytes.from_latin1("abc"), (d: unknown) =>
    call_method(d, "__iadd__", d),
  ),
);
attempt("itself", () =>
  changed(Bytes.from_latin1(""), (d: unknown) => call_method(d, "__iadd__", d)),
);
changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "extend", [1, 2, 3]),
);
changed(Bytes.from_latin1(""), (d: unknown) =>
  call_method(d, "extend", Bytes.from_latin1("")),
);
changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "insert", 1, 65),
);
changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "insert", -1, 65),
);
changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "insert", -10, 65),
);
changed(Bytes.from_latin1("abc"), (d: unknown) =>
  call_method(d, "insert", 10, 65),
);
changed(Bytes.from_latin1(""), (d: unknown) => call_method(d, "insert", 5, 65));
changed(Bytes.from_latin1("abc"), (d: unknown) => call_method(d, "pop"));
changed(Bytes.from_latin1("abc"), (d: unknown) => call_method(d, "pop", 0));
changed(Bytes.from_latin1("abc"), (d: unknown) => call_method(d, "pop", 1));
changed(Bytes.from_latin1("abc"), (d: unknown) => call_method(d, "pop", -3));
changed(Bytes.from_latin1("abcb"), (d: unknown) =>
  call_method(d, "remove", 98),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(0, 2)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(4, null)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(2, 4)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(4, 2)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(null, null, 2)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(null, null, -1)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call_method(d, "__delitem__", 0),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call_method(d, "__delitem__", -1),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__delitem__"), slice(null)),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(1, 3), Bytes.from_latin1("XYZ")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(1, 3), Bytes.from_latin1("XY")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(3, 1), Bytes.from_latin1("XY")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(6, 9), Bytes.from_latin1("XY")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(0, 0), Bytes.from_latin1("XY")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(null), d),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(2, 4), d),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(getattr(d, "__setitem__"), slice(2, 4), Bytes.from_latin1("")),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(
    getattr(d, "__setitem__"),
    slice(null, null, 2),
    Bytes.from_latin1("XYZ"),
  ),
);
changed(Bytes.from_latin1("abcdef"), (d: unknown) =>
  call(
    getattr(d, "__setitem__"),
    slice(null, null, -1),
    Bytes.from_latin1("UVWXYZ"),
  ),
);
attempt("extended", () =>
  call(
    getattr(bytearray(Bytes.from_latin1("abc")), "__setitem__"),
    slice(null, null, 2),
    Bytes.from_latin1("x"),
  ),
);
attempt("pop", () => call_method(bytearray(), "pop"));
attempt("pop", () => call_method(bytearray(Bytes.from_latin1("a")), "pop", 3));
attempt("del", () =>
  call_method(bytearray(Bytes.from_latin1("a")), "__delitem__", 3),
);
attempt("append", () =>
  call_method(bytearray(Bytes.from_latin1("a")), "append", 300),
);
attempt("insert", () =>
  call_method(bytearray(Bytes.from_latin1("a")), "insert", 0, "x"),
);
attempt("iadd", () =>
  call_method(bytearray(Bytes.from_latin1("a")), "__iadd__", "x"),
);

let data: unknown = bytearray(Bytes.from_latin1("abc"));
const scope = enter(new memoryview(data));
try {
  const view = scope.value;
  for (const [name, action] of [
    Tuple.of("append", () => call_method(data, "append", 1)),
    Tuple.of("del", () => call(getattr(data, "__delitem__"), slice(0, 1))),
    Tuple.of("pop", () => call_method(data, "pop")),
    Tuple.of("same size", () =>
      call(getattr(data, "__setitem__"), slice(0, 2), Bytes.from_latin1("XY")),
    ),
    Tuple.of("empty", () => call_method(data, "extend", Bytes.from_latin1(""))),
    Tuple.of("clear", () => call_method(data, "clear")),
    Tuple.of("insert", () => call_method(data, "insert", 1, 1)),
    Tuple.of("slice", () =>
      call(getattr(data, "__setitem__"), slice(0, 2), Bytes.from_latin1("XYZ")),
    ),
  ]) {
    attempt(name, action);
  }
  print(bytes(view), data);
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
call_method(data, "append", 33);
print(data);

// What is dropped does not come back, and copies stay what they are.
data = bytearray(Bytes.from_latin1("0123456789"));
const first = bytes(data);
const half = getitem(data, new Slice(null, 5));
delitem(data, new Slice(5, null));
data = iadd(data, Bytes.from_latin1("abc"));
print(data, half, first);
delitem(data, new Slice(null, 3));
data = iadd(data, mul(Bytes.from_latin1("xyz"), 3));
print(data, half);
let other: unknown = call_method(data, "copy");
data = iadd(data, Bytes.from_latin1("!"));
other = iadd(other, Bytes.from_latin1("?"));
print(
  data,
  other,
  getitem(data, new Slice(-1, null)),
  is_(bytearray(data), data),
);
for (const item of iterate(data)) {
  if (eq(item, ord("x")) && len(data) < 20) {
    call(getattr(data, "append"), ord("x"));
  }
}
print(data);

// The same as a list of its bytes, whatever happens to it.
random.seed(5);
[data, model] = [bytearray(), []];
for (let step = 0; step < 3000; step++) {
  const piece = bytes(
    Iterator.from(range(random.randrange(6))).map((_) => random.randrange(256)),
  );
  const low = random.randrange(-3, model.length + 3);
  const high = random.randrange(-3, model.length + 3);
  const kind = random.randrange(7);
  if (kind < 3) {
    data = iadd(data, piece);
    model = iadd(model, piece);
  } else if (kind === 3) {
    delitem(data, new Slice(null, low));
    delitem(model, new Slice(null, low));
  } else if (kind === 4) {
    setitem(data, new Slice(low, high), piece);
    setitem(model, new Slice(low, high), piece);
  } else if (kind === 5) {
    delitem(data, new Slice(low, high));
    delitem(model, new Slice(low, high));
  } else {
    call_method(data, "insert", low, 7);
    const value: number[] = [7];
    setitem(model, new Slice(low, low), value);
  }
  if (ne(list(data), model)) {
    print("not the same", step, kind);
    break;
  }
}
print(len(data), sum(data));
