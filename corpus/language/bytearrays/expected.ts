import {
  add,
  bool,
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  contains,
  delitem,
  Dict,
  eq,
  exception,
  getattr,
  getitem,
  gt,
  iadd,
  imul,
  IndexError,
  is_,
  isinstance,
  len,
  list,
  lt,
  mul,
  ord,
  print,
  setitem,
  Slice,
  sum,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let error!: ValueError | TypeError;
let buffer: unknown = bytearray(Bytes.from_latin1("hello"));
call_method(buffer, "append", 33);
call_method(buffer, "extend", Bytes.from_latin1(" you"));
setitem(buffer, 0, ord("J"));
buffer = iadd(buffer, Bytes.from_latin1("!"));
print(
  buffer,
  len(buffer),
  getitem(buffer, 0),
  getitem(buffer, -1),
  getitem(buffer, new Slice(1, 4)),
  bytes(buffer),
  call_method(buffer, "decode"),
);
const value_2: Bytes = Bytes.from_latin1(", dear ");
setitem(buffer, new Slice(6, 7), value_2);
delitem(buffer, new Slice(null, 2));
call_method(buffer, "insert", 0, 72);
print(
  buffer,
  call_method(buffer, "pop"),
  call_method(buffer, "pop", 0),
  call_method(buffer, "find", Bytes.from_latin1("dear")),
  call_method(buffer, "upper"),
  contains(buffer, Bytes.from_latin1("dear")),
  gt(300, getitem(buffer, 0)),
);
call(getattr(buffer, "remove"), ord(","));
call_method(buffer, "reverse");
print(
  buffer,
  eq(buffer, bytes(buffer)),
  lt(buffer, Bytes.from_latin1("z")),
  mul(buffer, 2),
  add(Bytes.from_latin1("a"), getitem(buffer, new Slice(null, 1))),
  add(getitem(buffer, new Slice(null, 1)), Bytes.from_latin1("a")),
);
print(
  bytearray(3),
  bytearray([1, 2, 3]),
  bytearray("é", "utf-8"),
  call_method(bytearray, "fromhex", "4142"),
  bytearray(),
);
let other: unknown = buffer;
other = imul(other, 2);
print(
  is_(other, buffer),
  len(other),
  sum(bytearray(Bytes.from_latin1("\u0001\u0002"))),
  list(bytearray(Bytes.from_latin1("ab"))),
);
call_method(buffer, "clear");
print(buffer, bool(buffer), isinstance(buffer, bytes), type(buffer));
for (const value of [256, -1, "a", 1.5]) {
  try {
    call_method(buffer, "append", value);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ValueError || failure instanceof TypeError)) {
      throw failure;
    }
    error = failure;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
}
try {
  new Dict<unknown, number>([[bytearray(), 1]]);
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof TypeError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
try {
  call_method(buffer, "pop");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof IndexError)) {
    throw error;
  }
  print(error);
}
