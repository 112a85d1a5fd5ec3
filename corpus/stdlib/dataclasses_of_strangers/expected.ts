import * as lists from "@tsyncio/runtime/lists";
import * as dc from "@tsyncio/runtime/stdlib/dataclasses";
import {
  add as py_add,
  AttributeError,
  bool,
  call as py_call,
  call_method,
  dict,
  eq,
  exception,
  fail,
  float,
  floordiv,
  getattr,
  getitem,
  hash,
  iadd,
  IndexError,
  type int,
  is_,
  iterate,
  kwargs,
  len,
  list,
  mul,
  print,
  PySet,
  setattr,
  signature,
  starred,
  str,
  sum,
  truediv,
  truth,
  Tuple,
  TypeError,
  unpack,
} from "@tsyncio/runtime";
import {
  as_dataclass,
  asdict,
  astuple,
  fields,
  is_dataclass,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";
import {
  name_items,
  NamedTuple,
  TypeVar,
} from "@tsyncio/runtime/stdlib/typing";

let value: L | null;
let value_2: any;
class R {
  declare default: number;
  declare new: string;
  static new = "n";
  declare delete: number;
  static delete = 2;
  declare function: number[];
  declare then_: number;
  static then_ = 3;
  declare constructor_: number;
  static constructor_ = 4;
  declare length: number;

  static length_ = 5;
  declare name: string;

  static name_ = "nm";
  declare prototype_: number;
  static prototype_ = 6;
  declare arguments: number;

  static arguments_ = 7;
  declare options: number;
  static options = 8;
  declare eval: number;
  static eval = 9;
  declare this: number;
  static this = 10;

  constructor(
    default_: number,
    new_ = "n",
    delete_ = 2,
    function_: number[] = [],
    then = 3,
    constructor_ = 4,
    length = 5,
    name = "nm",
    prototype = 6,
    arguments_ = 7,
    options = 8,
    eval_ = 9,
    this_ = 10,
  ) {
    this.default = default_;
    this.new = new_;
    this.delete = delete_;
    this.function = function_;
    this.then_ = then;
    this.constructor_ = constructor_;
    this.length = length;
    this.name = name;
    this.prototype_ = prototype;
    this.arguments = arguments_;
    this.options = options;
    this.eval = eval_;
    this.this = this_;
  }
}
as_dataclass(R, [
  "default",
  "new",
  "delete",
  ["function", { default_factory: list }],
  "then",
  "constructor",
  "length",
  "name",
  "prototype",
  "arguments",
  "options",
  "eval",
  "this",
]);
const r = new R(1, undefined, 5);
print(
  r,
  r.then_ + r.constructor_ + r.length,
  r.name,
  r.prototype_,
  r.arguments,
  R.name_,
  R.length_,
);
r.new += "x";
r.function.push(r.delete);
r.then_ = 9;
print(
  r,
  getitem(asdict(r), "constructor"),
  replace(r, { default: 0, eval: 1 }).eval,
);
class K {
  declare a: number;
  declare b: number;
  static b = 2;
  declare options: number;
  static options = 3;

  constructor(a: number, options_2: { b?: number; options?: number } = {}) {
    const b = options_2.b === undefined ? 2 : options_2.b;
    const options = options_2.options === undefined ? 3 : options_2.options;
    this.a = a;
    this.b = b;
    this.options = options;
  }
}
as_dataclass(K, [
  "a",
  ["b", { kw_only: true }],
  ["options", { kw_only: true }],
]);
class K2 extends K {
  declare c: number;
  static c = 4;
  declare d: number;
  static d = 5;

  constructor(
    a: number,
    c = 4,
    options_3: { b?: number; options?: number; d?: number } = {},
  ) {
    const b = options_3.b === undefined ? 2 : options_3.b;
    const options = options_3.options === undefined ? 3 : options_3.options;
    const d = options_3.d === undefined ? 5 : options_3.d;
    super(a, { b, options });
    this.c = c;
    this.d = d;
  }
}
as_dataclass(K2, ["c", ["d", { kw_only: true }]]);
print(new K2(1, 7, { b: 9, d: 1 }), new K(1, { options: 2 }));
class S {
  declare a: number;
  declare b: number;

  constructor(a: number, b = 2) {
    this.a = a;
    this.b = b;
  }
}
as_dataclass(S, ["a", ["b", { default: 2 }]], { slots: true });
class S2 extends S {
  declare c: number;

  constructor(a: number, b = 2, c = 3) {
    super(a, b);
    this.c = c;
  }
}
as_dataclass(S2, [["c", { default: 3 }]], { slots: true });
class S3 extends S2 {}
const s = new S2(1);
s.b = 5;
try {
  setattr(s, "zz", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const t = new S3(1);
setattr(t, "zz", 4);
print(s, t, getattr(t, "zz"));
class FS {
  declare readonly a: number;

  constructor(a: number) {
    this.a = a;
  }
  w(): FS {
    return replace(this, { a: this.a + 1 });
  }
}
as_dataclass(FS, ["a"], { frozen: true, slots: true });
print(new FS(1).w(), hash(new FS(1)) === hash(new FS(1)));
try {
  setattr(new FS(1), "a", 2);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof dc.FrozenInstanceError)) {
    throw e;
  }
  print("frozen", e);
}
class FB {
  declare readonly a: int;

  constructor(a: int) {
    this.a = a;
  }
}
as_dataclass(FB, ["a"], { frozen: true });
class FC extends FB {
  declare readonly b: unknown;
  static b = 2;

  constructor(a: int, b: unknown = 2) {
    super(a);
    this.b = b;
  }
}
as_dataclass(FC, ["b"], { frozen: true });
class FD extends FC {}
print(new FC(1), new FD(3));
try {
  setattr(new FD(3), "b", 4);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const fd = new FD(3);
try {
  setattr(fd, "other", 1);
  print(getattr(fd, "other"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(
  Array.from(iterate(fields(FC)), (f) =>
    Tuple.of(
      getattr(f, "name"),
      is_(getattr(f, "default"), dc.MISSING),
      getattr(f, "init"),
    ),
  ),
  is_dataclass(FC),
  astuple(new FC(1, [2])),
);
class Cnt {
  static total = 0;
  declare n: int;
  static n = 0;

  constructor(n: int = 0) {
    this.n = n;
    this.__post_init__();
  }
  __post_init__(): null {
    Cnt.total += 1;
    this.n = iadd(this.n, Cnt.total);
    return null;
  }
}
as_dataclass(Cnt, ["n"]);
print(new Cnt(), new Cnt(5), Cnt.total, getattr(new Cnt(), "total"));
class L {
  declare head: number | null;
  static head: null = null;
  declare rest: L | null;
  static rest: null = null;

  constructor(head: number | null = null, rest: L | null = null) {
    this.head = head;
    this.rest = rest;
  }
  __len__(): number {
    return this.rest === null ? 0 : 1 + len(this.rest);
  }
}
as_dataclass(L, ["head", "rest"]);
const l = new L(1, new L(2, new L()));
print(
  len(l),
  bool(l),
  bool(new L()),
  !truth((value = l.rest)) ? value : l.rest!.head,
  (truth((value_2 = l.rest)) ? value_2 : l).head,
);
if (truth(l.rest)) {
  print("has");
}
if (!truth(l.rest!.rest)) {
  print("empty tail");
}
class Fl {
  declare x: float;
  declare y: number;
  static y = 1;

  constructor(x: float, y = 1) {
    this.x = x;
    this.y = y;
  }
  area(): int | float {
    return mul(this.x, this.y);
  }
}
as_dataclass(Fl, ["x", "y"]);
print(
  new Fl(2),
  new Fl(float(2)),
  new Fl(2).area(),
  new Fl(float(2), 3).area(),
  py_add(new Fl(1.5).x, 1),
  truediv(new Fl(4).x, 2),
  floordiv(new Fl(7).x, 2),
);
class Cb {
  declare fn:
    | ((a: unknown, b?: unknown) => unknown)
    | ((v: unknown) => unknown)
    | typeof str
    | typeof len
    | null;
  static fn: null = null;

  constructor(
    fn:
      | ((a: unknown, b?: unknown) => unknown)
      | ((v: unknown) => unknown)
      | typeof str
      | typeof len
      | null = null,
  ) {
    this.fn = fn;
  }
  call(...a_items: (number | string)[]): unknown {
    const a = Tuple.of(...a_items);
    return this.fn !== null ? call_method(this, "fn", ...a) : null;
  }
}
as_dataclass(Cb, ["fn"]);
function add(a: unknown, b: unknown = 1): unknown {
  return py_add(a, b);
}
signature(add, "a, b=…");
print(
  new Cb(add).call(1),
  new Cb((v: unknown) => mul(v, 2)).call("x"),
  new Cb().call(),
  new Cb(str).call(3),
  call_method(new Cb(len), "fn", [1]),
);
class P extends NamedTuple {
  declare readonly x: unknown;
  declare readonly y: unknown;

  constructor(x: unknown, y: unknown) {
    super([x, y]);
  }
}
name_items(P, ["x", "y"]);
class Q extends NamedTuple {
  declare readonly p: P | number;
  declare readonly tag: string | number;

  constructor(p: P | number, tag: string | number = "t") {
    super([p, tag]);
  }
}
name_items(Q, ["p", "tag"], { tag: "t" });
const q = new Q(new P(1, 2));
const [item, tag] = unpack(q, 2);
const [x, y]: [unknown, unknown] = unpack(item, 2);
print(
  q,
  x,
  y,
  tag,
  getattr(q.p, "x"),
  call_method(q.p, "_replace", kwargs({ x: 9 })),
  Array.from([new P(1, 2), new P("a", "b")], (p) => p.x),
  call_method(new P(1, 2), "_asdict"),
);
function* gen(n: number): Generator<P> {
  for (let i = 0; i < n; i++) {
    yield new P(i, i * i);
  }
}
print(
  list(gen(3)),
  Array.from(gen(3), (item_2) => {
    const [a, b]: [unknown, unknown] = unpack(item_2, 2);
    return py_add(a, b);
  }),
  dict(gen(3)),
  sum(Iterator.from(gen(4)).map((p) => p.y)),
);
print(
  ...Iterator.from([new P(1, 2)]).map((item_3) => {
    const [a, b]: [unknown, unknown] = unpack(item_3, 2);
    return `${str(a)}:${str(b)}`;
  }),
  py_call(P, ...starred(new P(3, 4), P)),
  eq(new P(1, 2), new Q(1, 2)),
  new PySet([new P(1, 2), Tuple.of(1, 2)]),
);
const T = TypeVar("T");
class Stack {
  declare items: (number | string)[];

  constructor(items: (number | string)[] = []) {
    this.items = items;
  }
  push(x: number | string): void {
    this.items.push(x);
  }
  pop(): number | string {
    return lists.pop(this.items);
  }
}
as_dataclass(Stack, [["items", { default_factory: list }]]);
const st = new Stack();
st.push(1);
st.push("two");
print(st.pop(), st.pop(), st);
try {
  st.pop();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof IndexError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError(
      "R.__init__() missing 1 required positional argument: 'default'",
    ),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError("K.__init__() takes 2 positional arguments but 3 were given"),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(new TypeError("R.__init__() got an unexpected keyword argument 'nope'"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
