/** JSON both ways: every kind of value, of mistake and of option. */

import * as io from "@tsyncio/runtime/stdlib/io";
import * as json from "@tsyncio/runtime/stdlib/json";
import * as math from "@tsyncio/runtime/stdlib/math";
import {
  add,
  arguments_of,
  bytearray,
  Bytes,
  call,
  call_method,
  Complex,
  Dict,
  exception,
  finish_class,
  float,
  FloatBase,
  getattr,
  getitem,
  hierarchy,
  inherits,
  int,
  IntBase,
  isinstance,
  kwargs,
  list,
  mul,
  pow,
  print,
  PySet,
  range,
  repr,
  rest_keywords,
  set,
  setitem,
  signature,
  Slice,
  sorted,
  str,
  StrBase,
  take_keywords,
  Tuple,
  type,
  ValueError,
  vars,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";
import {
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";
import { as_member, IntEnum } from "@tsyncio/runtime/stdlib/enum";

let s!: string;
let v!: unknown;
function t(f: unknown): void {
  try {
    print(repr(call(f)));
  } catch (error) {
    const e = exception(error);
    print(
      getattr(type(e), "__module__"),
      getattr(type(e), "__name__"),
      e,
      getattr(e, "__notes__", null),
    );
  }
}
const nan = Number(float("nan"));
for (s of [
  "",
  " ",
  "{",
  '{"a"',
  '{"a":',
  '{"a":1',
  '{"a":1,',
  '{"a":1,}',
  "[",
  "[1",
  "[1,",
  "[1,]",
  "[1 2]",
  "{a:1}",
  "{'a':1}",
  '"abc',
  '"a\nb"',
  '"\\x"',
  '"\\u12"',
  '"\\u12g4"',
  '"\\',
  "1.",
  "-",
  "01",
  "1e",
  "1e5",
  "1E+2",
  "-0",
  "-0.0",
  "nul",
  "null ",
  "null x",
  "NaN",
  "-Infinity",
  "Infinity",
  "-Inf",
  "tru",
  "\ufeff{}",
  '"\\ud83d\\ude00"',
  '"\\ud83dx"',
  '{"a":1 "b"}',
  '{"a" 1}',
  "{1:2}",
  "[1,,2]",
  '"😀" x',
  '{"a":1,"a":2}',
  "[[[]]]",
  mul("1", 20),
  "123456789012345678901234567890",
  "1.5e400",
  "0x1",
  ".5",
  "+1",
  '"\t"',
  '"tab\\tq\\"\\/\\b\\f\\n\\r\\\\"',
  "\u0000",
  '{"a":1}}',
  "[1]\n\n x",
  '{"a":\n\n}',
  '{"a":1,\n  }',
]) {
  print(repr(s), { end: " -> " });
  t(() => json.loads(s));
}
for (v of [
  Bytes.from_latin1('{"a": "Ã©"}'),
  bytearray(Bytes.from_latin1("[1]")),
  Bytes.from_latin1("ÿþ[\u00001\u0000]\u0000"),
  Bytes.from_latin1("[\u00001\u0000]\u0000"),
  Bytes.from_latin1(
    "\u0000\u0000\u0000[\u0000\u0000\u00001\u0000\u0000\u0000]",
  ),
  Bytes.from_latin1("ÿ"),
  Bytes.from_latin1("ï»¿[1]"),
  5,
  null,
  [1],
]) {
  t(() => json.loads(v));
}
class A {}
class C extends IntEnum {
  static R: C = as_member(3);
}
finish_class(C);
class S extends inherits(StrBase) {}
finish_class(S);
class F extends inherits(FloatBase) {
  __repr__(): string {
    return "FF";
  }
}
finish_class(F);
class I extends inherits(IntBase) {
  __repr__(): string {
    return "II";
  }
}
finish_class(I);
const a: unknown[] = [];
a.push(a);
const d = new Dict();
setitem(d, "x", d);
for (v of [
  null,
  true,
  1,
  float(1),
  10000000000000000,
  1e-7,
  float(nan),
  math.inf,
  float(-Number(math.inf)),
  'é\u2028😀\u007f\u001f"\\/',
  "\ud800",
  [] as unknown[],
  new Dict(),
  Tuple.of(),
  Tuple.of(1),
  [1, [2, [] as unknown[]]],
  new Dict<unknown, unknown>([["a", [1, new Dict()]]]),
  new Dict<unknown, unknown>([
    [1, 2],
    [1.5, 3],
    [null, 4],
    [true, 5],
    [float(nan), 6],
  ]),
  new Dict<unknown, unknown>([[Tuple.of(1), 2]]),
  new A(),
  new PySet([1]),
  Bytes.from_latin1("x"),
  C.R,
  call(S, "s"),
  call(F, 1.5),
  call(I, 7),
  new Dict<unknown, unknown>([
    [C.R, 1],
    [call(S, "k"), 2],
    [call(I, 8), 1],
  ]),
  a,
  d,
  pow(10, 30),
  new OrderedDict({ b: 1, a: 2 }),
  new defaultdict(int, { a: 1 }),
  call(namedtuple("P", "x y"), 1, 2),
  new deque([1]),
  range(3),
  float(-0),
  add(1, new Complex(0, 2)),
  A,
]) {
  t(() => json.dumps(v));
  t(() => json.dumps(v, { indent: 2, sort_keys: true, ensure_ascii: false }));
}
t(() =>
  json.dumps(
    new Dict<unknown, unknown>([
      ["b", 1],
      [2, 3],
    ]),
    { sort_keys: true },
  ),
);
t(() =>
  json.dumps(
    new Dict<unknown, unknown>([
      [Tuple.of(1), 1],
      ["a", 2],
    ]),
    { skipkeys: true },
  ),
);
t(() => json.dumps([1, 2], { indent: "" }));
t(() =>
  json.dumps(
    new Dict<unknown, unknown>([
      ["a", [1, 2]],
      ["b", new Dict()],
    ]),
    { indent: "\t", separators: Tuple.of(";", "=") },
  ),
);
t(() => json.dumps(new Dict<unknown, unknown>([["a", 1]]), { indent: 0 }));
t(() => json.dumps([float(nan)], { allow_nan: false }));
t(() =>
  json.dumps(new Dict<unknown, unknown>([[float(nan), 1]]), {
    allow_nan: false,
  }),
);
t(() => getitem(json.dumps(new A(), { default: str }), new Slice(null, 10)));
t(() =>
  json.dumps(new A(), {
    default: (o: unknown) => [getattr(getattr(o, "__class__"), "__name__")],
  }),
);
t(() => json.dumps(new A(), { default: (o: unknown) => o }));
t(() => json.dumps(1, { foo: 2 }));
t(() => json.loads("1", { foo: 2 }));
t(() => json.dumps([1], { indent: true }));
t(() =>
  json.dumps([1, new Dict<unknown, unknown>([["a", 1]])], { indent: -1 }),
);
t(() =>
  json.loads('{"a": 1.5, "b": [1, 2.0, NaN]}', {
    parse_float: str,
    parse_int: signature(
      (s: unknown) => add(s, "!"),
      "s",
      "<lambda>.<locals>.<lambda>",
    ),
    parse_constant: signature(
      (c: unknown) => call_method(c, "lower"),
      "c",
      "<lambda>.<locals>.<lambda>",
    ),
  }),
);
t(() =>
  json.loads('{"a": {"b": 1}}', {
    object_hook: signature(
      (d: unknown) => sorted(d),
      "d",
      "<lambda>.<locals>.<lambda>",
    ),
  }),
);
t(() =>
  json.loads('{"a": {"b": 1}, "a": 2}', {
    object_pairs_hook: signature(
      (d: unknown) => d,
      "d",
      "<lambda>.<locals>.<lambda>",
    ),
  }),
);
t(() => json.loads('"a\tb"', { strict: false }));
t(() => new json.JSONDecoder().raw_decode("[1] x"));
t(() => new json.JSONDecoder().raw_decode("x [1] x", 2));
t(() => new json.JSONDecoder().raw_decode("x", -1));
t(() => new json.JSONDecoder().decode("  [1]  "));
t(() => vars(new json.JSONEncoder()));
t(() =>
  list(
    new json.JSONEncoder().iterencode(
      new Dict<unknown, unknown>([
        ["a", [1, 2, new Dict<unknown, unknown>([["b", null]])]],
        ["c", new Dict()],
      ]),
    ),
  ),
);
t(() =>
  list(
    new json.JSONEncoder({ indent: 1 }).iterencode([
      1,
      [2],
      new Dict<unknown, unknown>([
        ["b", true],
        ["d", 1.5],
      ]),
    ]),
  ),
);
class W extends io.StringIO {
  write(s: unknown): number {
    print("w", repr(s));
    return super.write(s);
  }
}
signature(W.prototype.write, "s");
const w = new W();
t(() => json.dump(new Dict<unknown, unknown>([["a", [1, new A()]]]), w));
t(getattr(w, "getvalue"));
t(() => json.load(new io.StringIO("[1, 2]")));
t(() => json.load(new io.BytesIO(Bytes.from_latin1("[1, 2]"))));
try {
  json.loads('{"a":\n  x}');
} catch (error) {
  const e = exception(error);
  if (!(e instanceof json.JSONDecodeError)) {
    throw e;
  }
  print(
    e.msg,
    e.doc,
    e.pos,
    e.lineno,
    e.colno,
    e.args,
    repr(e),
    isinstance(e, ValueError),
    hierarchy(type(e), "__mro__"),
  );
}
t(() => new json.JSONDecodeError("m", "a\nb", 2));
class E extends json.JSONEncoder {
  default(o: unknown): any {
    if (isinstance(o, Tuple.of(set, A))) {
      return ["conv"];
    }
    return super.default(o);
  }
}
t(() =>
  json.dumps(
    new Dict<unknown, unknown>([
      ["x", new PySet([1])],
      ["y", new A()],
    ]),
    { cls: E },
  ),
);
t(() => json.dumps(new Complex(0, 1), { cls: E }));
t(() => new E({ indent: 1 }).encode([new A()]));
class D extends json.JSONDecoder {
  constructor(...a_items: any[]) {
    const options = take_keywords(a_items);
    const k = rest_keywords(options);
    const a = Tuple.of(...a_items);
    super(
      ...arguments_of(
        signature(
          json.JSONDecoder,
          "*, object_hook=…, parse_float=…, parse_int=…, parse_constant=…, strict=…, object_pairs_hook=…",
        ),
        ...a,
        kwargs(
          {
            object_hook: signature(
              (d: unknown) => list(call_method(d, "items")),
              "d",
              "D.__init__.<locals>.<lambda>",
            ),
          },
          k,
        ),
      ),
    );
  }
}
signature(D, "*a, **k");
t(() => json.loads('{"q": 1}', { cls: D }));
t(() => new json.JSONEncoder().default(1));
t(() => json.dumps(mul("x", 3), { indent: 2 }));
t(() => json.loads(mul("1", 5000)));
