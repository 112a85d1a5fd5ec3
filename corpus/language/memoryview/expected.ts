import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  bool,
  bound_global,
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  contains,
  delitem,
  enter,
  eq,
  Exception,
  exception,
  float,
  getattr,
  getitem,
  hash,
  iadd,
  int,
  is_,
  isinstance,
  len,
  list,
  lt,
  max,
  memoryview,
  ne,
  neg,
  pow,
  print,
  repr,
  reversed,
  setitem,
  Slice,
  slice,
  starred,
  str,
  sub,
  sum,
  Tuple,
  type,
  unpack_star,
} from "@tsyncio/runtime";

let m!: memoryview;
let w!: memoryview;
function attempt(text: string, f: unknown): void {
  try {
    print(text, call(f));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(text, getattr(type(e), "__name__"), e);
  }
}

const data = bytearray(Bytes.from_latin1("hello world"));
m = new memoryview(data);
print(
  len(m),
  getitem(m, 0),
  getitem(m, -1),
  bytes(getitem(m, new Slice(null, 5))),
  call_method(getitem(m, new Slice(6, null)), "tobytes"),
  call_method(getitem(m, new Slice(null, null, 2)), "tobytes"),
  call_method(getitem(m, new Slice(null, null, -1)), "tolist"),
);
setitem(m, 0, 72);
const value: Bytes = Bytes.from_latin1("WORLD");
setitem(m, new Slice(6, 11), value);
print(
  data,
  m.readonly,
  m.format,
  m.itemsize,
  m.nbytes,
  m.shape,
  m.strides,
  m.ndim,
  m.contiguous,
  m.suboffsets,
);
print(
  eq(m, Bytes.from_latin1("Hello WORLD")),
  eq(Bytes.from_latin1("Hello WORLD"), m),
  eq(m, bytearray(Bytes.from_latin1("Hello WORLD"))),
  ne(m, Bytes.from_latin1("x")),
  eq(data, m),
  eq(getitem(m, new Slice(1, 3)), Bytes.from_latin1("el")),
);
const r = new memoryview(Bytes.from_latin1("abc"));
print(
  r.readonly,
  hash(r) === hash(Bytes.from_latin1("abc")),
  contains([Bytes.from_latin1("abc")], r),
  contains(r, 97),
  contains([bytes(getitem(r, new Slice(null, 1)))], Bytes.from_latin1("a")),
);
attempt("set", () => call_method(r, "__setitem__", 0, 1));
function set_item(v: memoryview, k: unknown, x: int | string | Bytes): null {
  setitem(v, k, x);
  return null;
}
attempt("set", () => set_item(r, 0, 1));
attempt("big", () => set_item(bound_global(m, "m"), 0, 300));
attempt("type", () => set_item(bound_global(m, "m"), 0, "a"));
attempt("size", () =>
  set_item(bound_global(m, "m"), slice(0, 2), Bytes.from_latin1("abc")),
);
attempt("what", () => set_item(bound_global(m, "m"), slice(0, 2), 5));
attempt("index", () => getitem(bound_global(m, "m"), 100));
attempt("key", () => getitem(bound_global(m, "m"), "a"));
attempt("tuple", () => getitem(bound_global(m, "m"), Tuple.of(0, 1)));
attempt("hash", () => hash(bound_global(m, "m")));
attempt("not", () => new memoryview(5));
attempt("str", () => new memoryview("text"));
function delete_(v: memoryview): null {
  delitem(v, 0);
  return null;
}
attempt("del", () => delete_(bound_global(m, "m")));
attempt("del", () => delete_(r));
const n = new memoryview(bytearray(16)).cast("I");
setitem(n, 0, 16909060);
setitem(n, 1, sub(pow(2, 32), 1));
print(
  n.tolist(),
  n.itemsize,
  n.shape,
  n.strides,
  n.nbytes,
  n.format,
  n.tobytes(),
);
attempt("over", () => set_item(n, 0, pow(2, 32)));
attempt("neg", () => set_item(n, 0, -1));
const d = n.cast("B").cast("d");
setitem(d, 1, 2.5);
print(d.tolist(), getitem(d, 1), list(d));
const q = new memoryview(bytearray(8)).cast("q");
setitem(q, 0, neg(pow(2, 62)));
print(q.tolist(), q.hex());
attempt("cast", () => n.cast("H"));
attempt("cast", () => new memoryview(Bytes.from_latin1("abc")).cast("I"));
attempt("cast", () =>
  call_method(
    getitem(
      new memoryview(Bytes.from_latin1("abcd")),
      new Slice(null, null, 2),
    ),
    "cast",
    "B",
  ),
);
attempt("cast", () => new memoryview(Bytes.from_latin1("abcd")).cast("z"));
const c = new memoryview(Bytes.from_latin1("abc")).cast("c");
print(c.tolist(), getitem(c, 0));
print(
  new memoryview(Bytes.from_latin1("\u0000\u0001")).cast("?").tolist(),
  getitem(new memoryview(Bytes.from_latin1("ÿ")).cast("b"), 0),
);
const scope = enter(new memoryview(data));
try {
  w = scope.value;
  attempt("append", () => call_method(data, "append", 1));
  attempt("extend", () => call_method(data, "extend", Bytes.from_latin1("x")));
  const value_2: Bytes = Bytes.from_latin1("xy");
  setitem(data, new Slice(0, 2), value_2);
  print(call_method(getitem(w, new Slice(null, 3)), "tobytes"));
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
attempt("released", () => getitem(bound_global(w, "w"), 0));
attempt("released", () => bound_global(w, "w").tobytes());
attempt("released", () => len(bound_global(w, "w")));
print(getitem(strings.split(repr(w), " at "), 0));
m = undefined as any;
w = undefined as any;
m = new memoryview(data);
print(data);
print(
  Bytes.from_latin1("").join([
    new memoryview(Bytes.from_latin1("a")),
    Bytes.from_latin1("b"),
    bytearray(Bytes.from_latin1("c")),
  ]),
  add(Bytes.from_latin1("x"), new memoryview(Bytes.from_latin1("y"))),
  add(
    bytearray(Bytes.from_latin1("x")),
    new memoryview(Bytes.from_latin1("y")),
  ),
);
let x: unknown = bytearray(Bytes.from_latin1("1"));
x = iadd(x, new memoryview(Bytes.from_latin1("23")));
call(
  getattr(x, "extend"),
  getitem(new memoryview(Bytes.from_latin1("45")), new Slice(null, 1)),
);
const value_3: memoryview = new memoryview(Bytes.from_latin1("zz"));
setitem(x, new Slice(0, 1), value_3);
print(
  x,
  bytes(new memoryview(Bytes.from_latin1("q"))),
  bytearray(new memoryview(Bytes.from_latin1("q"))),
);
print(
  int(new memoryview(Bytes.from_latin1("12"))),
  int.from_bytes(new memoryview(Bytes.from_latin1("\u0001\u0000")), "big"),
  str(new memoryview(Bytes.from_latin1("cafÃ©")), "utf-8"),
  float(new memoryview(Bytes.from_latin1("1.5"))),
);
print(
  Bytes.from_latin1("hello").startswith(
    new memoryview(Bytes.from_latin1("he")),
  ),
  Bytes.from_latin1("hello").find(new memoryview(Bytes.from_latin1("l"))),
  contains(
    Bytes.from_latin1("hello"),
    new memoryview(Bytes.from_latin1("ell")),
  ),
  Bytes.from_latin1("a,b").split(new memoryview(Bytes.from_latin1(","))),
);
print(
  isinstance(m, memoryview),
  type(m),
  is_(type(m), memoryview),
  is_(m.obj, data),
  is_(new memoryview(m).obj, data),
);
print(
  list(reversed(new memoryview(Bytes.from_latin1("abc")))),
  sum(new memoryview(Bytes.from_latin1("ab"))),
  max(new memoryview(Bytes.from_latin1("ab"))),
  [...starred(new memoryview(Bytes.from_latin1("ab")))],
  bool(new memoryview(Bytes.from_latin1(""))),
);
print(
  m.toreadonly().readonly,
  getitem(m.hex(), new Slice(null, 6)),
  call_method(getitem(m, new Slice(null, 2)), "hex", ":"),
);
const mm = new memoryview(bytearray(Bytes.from_latin1("abcdef")));
const value_4: unknown = getitem(mm, new Slice(0, 3));
setitem(mm, new Slice(1, 4), value_4);
print(mm.tobytes());
const value_5: Bytes = Bytes.from_latin1("XYZ");
setitem(mm, new Slice(null, null, 2), value_5);
print(
  mm.tobytes(),
  bytes(getitem(mm, new Slice(null, null, -1))),
  eq(getitem(mm, new Slice(1, null, 2)), getitem(mm, new Slice(1, null, 2))),
);
const [a, b, rest]: [unknown, unknown, unknown[]] = unpack_star(
  new memoryview(Bytes.from_latin1("abcd")),
  2,
  0,
);
print(a, b, rest);
attempt("lt", () =>
  lt(
    new memoryview(Bytes.from_latin1("a")),
    new memoryview(Bytes.from_latin1("b")),
  ),
);
attempt("add", () =>
  add(new memoryview(Bytes.from_latin1("a")), Bytes.from_latin1("b")),
);
attempt("add", () => add(Bytes.from_latin1("b"), "x"));
print(
  lt(bytearray(Bytes.from_latin1("a")), new memoryview(Bytes.from_latin1("b"))),
);
attempt("lt", () =>
  lt(Bytes.from_latin1("a"), new memoryview(Bytes.from_latin1("b"))),
);
