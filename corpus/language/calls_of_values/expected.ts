import * as strings from "@tsyncio/runtime/strings";
import {
  abs,
  add,
  any,
  bool,
  call as py_call,
  call_method,
  callable,
  chr,
  Dict,
  dict,
  divmod,
  enumerate,
  exception,
  float,
  format,
  getattr,
  getitem,
  hasattr,
  hash,
  int,
  isinstance,
  iterate,
  known_as,
  kwargs,
  len,
  list,
  map,
  max,
  min,
  neg,
  pow,
  print,
  range,
  repr,
  rest_arguments,
  rest_keywords,
  reversed,
  round,
  set,
  setattr,
  signature,
  Slice,
  sorted,
  str,
  sum,
  take_keywords,
  truth,
  Tuple,
  tuple,
  TypeError,
  unpack,
  zip,
} from "@tsyncio/runtime";

let value: (
  | ((
      a: unknown,
      ...b: unknown[]
    ) => Tuple<[unknown, Tuple<unknown[]>, unknown]>)
  | number
)[];
/** Join args. */
function describe(...args_items: unknown[]): unknown {
  const options = take_keywords(args_items);
  const sep = options.sep === undefined ? ", " : options.sep;
  const attrs = rest_keywords(options, "sep");
  const args = Tuple.of(...args_items);
  const text = py_call(
    getattr(sep, "join"),
    Iterator.from(args).map((a) => str(a)),
  );
  return add(
    text,
    truth(attrs)
      ? " " +
          strings.join(
            " ",
            Iterator.from(iterate(call_method(attrs, "items"))).map((item) => {
              const [k, v]: [unknown, unknown] = unpack(item, 2);
              return `${str(k)}=${repr(v)}`;
            }),
          )
      : "",
  );
}
signature(describe, "*args, sep=…, **attrs");
setattr(describe, "__doc__", "Join args.");
print(
  describe(1, "a", null),
  describe(1, 2, { sep: "-" }),
  describe({ x: 1, y: "q" }),
  py_call(
    describe,
    ...[1, 2],
    kwargs(new Dict<string, unknown[]>([["z", [3]]])),
  ),
  describe(),
  getattr(describe, "__doc__"),
  getattr(describe, "__name__"),
);
function outer(a: unknown, b: unknown, ...c_items: unknown[]): any {
  const options_2 = take_keywords(c_items);
  const d = options_2.d === undefined ? 1 : options_2.d;
  const e = rest_keywords(options_2, "d");
  const c = Tuple.of(...c_items);
  const default_a: unknown = a;
  const default_d: unknown = d;
  function inner(a: unknown = default_a, ...b2_items: unknown[]): any {
    const options = take_keywords(b2_items);
    const d = options.d === undefined ? default_d : options.d;
    const f = rest_keywords(options, "d");
    const b2 = Tuple.of(...b2_items);
    return Tuple.of(a, b, b2, c, d, e, f);
  }
  signature(inner, "a=…, *b2, d=…, **f", "outer.<locals>.inner");
  return inner;
}
signature(outer, "a, /, b, *c, d=…, **e");
print(outer(1, 2)(), outer(1, 2, 3, { d: 4, z: 5 })(9, 8, { d: 7, q: 6 }));
function kwonly(options_3: { a: unknown; b?: unknown }): unknown {
  const a = options_3.a;
  const b = options_3.b === undefined ? 2 : options_3.b;
  return add(a, b);
}
signature(kwonly, "*, a, b=…");
print(
  kwonly({ a: 1 }),
  kwonly({ b: 5, a: 1 }),
  Array.from(range(2), (i) => kwonly({ a: i })),
  list(map((i: number) => kwonly({ a: i }), [1, 2])),
);
const fs: unknown[] = [
  describe,
  kwonly,
  outer,
  len,
  getattr(str, "upper"),
  getattr("abc", "replace"),
  getattr([], "append"),
  () => 0,
  print,
];
print(
  Array.from(getitem(fs, new Slice(null, 5)), (f) => getattr(f, "__name__")),
  callable(getitem(fs, 5)),
  py_call(getitem(fs, 5), "a", "z"),
  py_call(getitem(fs, 4), "x"),
);
function call(f: unknown, ...a_items: unknown[]): unknown {
  const options_4 = take_keywords(a_items);
  const k = rest_keywords(options_4);
  const a: Tuple<(unknown[] | string | typeof int | float | typeof str | M)[]> =
    rest_arguments(a_items);
  try {
    return py_call(f, ...a, kwargs(k));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    return str(e);
  }
}
print(
  call(kwonly),
  call(kwonly, 1),
  call(kwonly, { a: 1, c: 2 }),
  call(kwonly, { a: 1 }),
  call(describe, 1, { sep: "+" }),
  call(outer, 1),
  call(outer, { a: 1, b: 2 }),
  py_call(call(outer, 1, { b: 2 }), 3),
  call(
    signature((x: unknown, y: unknown = 2) => add(x, y), "x, y=…"),
    1,
  ),
  call(signature((x: unknown, y: unknown = 2) => add(x, y), "x, y=…")),
  call(() => 0, 1),
  call(len, [1]),
  call(getattr("x", "join"), ["a", "b"]),
  call(int, "ff", 16),
  call(int, "ff", { base: 16 }),
  call(dict, { a: 1 }),
  call(sorted, [2, 1], { reverse: true }),
  call(max, 1, 2, {
    key: known_as((v: unknown) => neg(v), "<lambda>", "<lambda>"),
  }),
  call(print, "hi", { end: "!\n" }),
  call(isinstance, 1, int),
  call(5),
  call(null),
  call(getattr(str, "split"), "a b"),
  call(getattr("a,b", "split"), ","),
  call(getattr("a,b", "split"), { sep: "," }),
  call(getattr([3, 1], "index"), 1),
  call(getattr(new Dict<unknown, unknown>([["a", 1]]), "get"), "z", 5),
  call(round, 2.567, 2),
  call(signature(sum, "iterable, /, start=…"), [1, 2], { start: 10 }),
  call(signature(enumerate, "iterable, start=…"), "ab", { start: 1 }) !== null,
  call(zip, [1], [2]) !== null,
  call(range, 3),
  call(str, 5),
  call(float, "1.5"),
  call(list, "ab"),
  call(tuple, [1]),
  call(set, "a"),
  call(bool, []),
  call(abs, -1),
  call(signature(pow, "base, exp, mod=…"), 2, 3),
  call(divmod, 7, 2),
  call(repr, "q"),
  call(format, 3.14159, ".2f"),
  py_call(call(getattr, "a", "upper")),
  call(hasattr, 1, "x"),
  call(hash, 1),
  call(chr, 65),
  call(min, [3, 1]),
  call(map, str, [1]) !== null,
  call(any, [0, 1]),
  call(reversed, [1, 2]) !== null,
);
class M {
  m(
    a: unknown,
    b: unknown = 2,
    ...c_items_2: unknown[]
  ): Tuple<[unknown, unknown, Tuple<unknown[]>, unknown, unknown]> {
    const options_5 = take_keywords(c_items_2);
    const d = options_5.d === undefined ? 4 : options_5.d;
    const e = rest_keywords(options_5, "d");
    const c = Tuple.of(...c_items_2);
    return Tuple.of(a, b, c, d, e);
  }
  static c(
    a: unknown,
    options_6: { k?: unknown } = {},
  ): Tuple<[unknown, unknown, unknown]> {
    const k = options_6.k === undefined ? 1 : options_6.k;
    return Tuple.of(getattr(this, "__name__"), a, k);
  }
  static s(
    a: unknown,
    ...b_items: unknown[]
  ): Tuple<[unknown, Tuple<unknown[]>, unknown]> {
    const options_7 = take_keywords(b_items);
    const k = options_7.k === undefined ? 0 : options_7.k;
    const b = Tuple.of(...b_items);
    return Tuple.of(a, b, k);
  }
}
signature(M.prototype.m, "a, b=…, *c, d=…, **e");
signature(M.c, "a, *, k=…");
signature(M.s, "a, *b, k=…");
const m = new M();
print(
  call(getattr(m, "m"), 1),
  call(getattr(m, "m"), 1, 2, 3, { d: 5, z: 6 }),
  call(getattr(m, "m")),
  call(getattr(m, "m"), { b: 1 }),
  call(getattr(M, "m"), m, 1),
  call(getattr(M, "c"), 1, { k: 2 }),
  call(getattr(m, "c"), 1),
  call(getattr(M, "s"), 1, 2, { k: 3 }),
  call(getattr(m, "s")),
  call(getattr(M, "c")),
  call(M, 1),
  call(getattr(M, "m")),
  call(getattr(m, "m"), 7, { d: 8 }),
);
for (const meth of [getattr(m, "m"), getattr(M, "c"), getattr(m, "s")]) {
  print(py_call(meth, 1, kwargs(new Dict())), py_call(meth, ...[5]));
}
print(
  sorted(
    !truth((value = [getattr(M, "s"), getattr(m, "s")])) ? value : [3, 1],
    { key: getattr(m, "s") },
  ),
  list(map(getattr(m, "m"), [1], [2])),
  Array.from([getattr(m, "m"), getattr(m, "c"), getattr(M, "s")], (f) =>
    py_call(f, 1),
  ),
);
