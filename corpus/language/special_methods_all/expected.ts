import * as strings from "@tsyncio/runtime/strings";
import {
  abs,
  add,
  and_,
  AttributeError,
  bool,
  call_method,
  contains,
  delattr,
  delitem,
  Dict,
  dict,
  divmod,
  enter,
  eq,
  exception,
  float,
  floordiv,
  getattr,
  getitem,
  gt,
  hasattr,
  hash,
  hex,
  iadd,
  int,
  invert,
  isinstance,
  isub,
  iterate,
  KeyError,
  kwargs,
  le,
  len,
  list,
  lshift,
  lt,
  map,
  matmul,
  max,
  mod as py_mod,
  mul,
  ne,
  NotImplemented,
  object,
  or_,
  pos,
  pow,
  print,
  range,
  reversed,
  round,
  setattr,
  setitem,
  signature,
  Slice,
  slice,
  sorted,
  starred,
  StopIteration,
  str,
  sub,
  sum,
  truediv,
  truth,
  Tuple,
  tuple,
  TypeError,
  unpack_star,
  xor,
  zip,
} from "@tsyncio/runtime";

let value: unknown[];
class Num {
  declare v: unknown;

  constructor(v: unknown) {
    this.v = v;
  }
  __repr__(): string {
    return `N${str(this.v)}`;
  }
  _o(o: any): unknown {
    return o instanceof Num ? o.v : o;
  }
  __add__(o: unknown): Num {
    return new Num(add(this.v, call_method(this, "_o", o)));
  }
  __radd__(o: unknown): Num {
    return new Num(add(o, this.v));
  }
  __sub__(o: unknown): Num {
    return new Num(sub(this.v, call_method(this, "_o", o)));
  }
  __rsub__(o: unknown): Num {
    return new Num(sub(o, this.v));
  }
  __truediv__(o: unknown): Num {
    return new Num(truediv(this.v, call_method(this, "_o", o)));
  }
  __floordiv__(o: unknown): Num {
    return new Num(floordiv(this.v, call_method(this, "_o", o)));
  }
  __mod__(o: unknown): Num {
    return new Num(py_mod(this.v, call_method(this, "_o", o)));
  }
  __divmod__(o: unknown): Tuple<[unknown, unknown]> {
    return Tuple.of(floordiv(this, o), py_mod(this, o));
  }
  __pow__(o: unknown, mod: unknown = null): Num {
    return new Num(
      truth(mod)
        ? pow(this.v, call_method(this, "_o", o), mod)
        : pow(this.v, call_method(this, "_o", o)),
    );
  }
  __lshift__(o: unknown): string {
    return `${str(this.v)}<<${str(o)}`;
  }
  __and__(o: unknown): string {
    return `${str(this.v)}&${str(o)}`;
  }
  __or__(o: unknown): string {
    return `${str(this.v)}|${str(o)}`;
  }
  __xor__(o: unknown): string {
    return `${str(this.v)}^${str(o)}`;
  }
  __ror__(o: unknown): string {
    return `${str(o)}r|${str(this.v)}`;
  }
  __invert__(): string {
    return "~";
  }
  __pos__(): string {
    return "+";
  }
  __abs__(): unknown {
    return abs(this.v);
  }
  __round__(n: unknown = null): string {
    return `round${str(n)}`;
  }
  __int__(): int {
    return int(this.v);
  }
  __float__(): float {
    return float(this.v);
  }
  __index__(): int {
    return int(this.v);
  }
  __iadd__(o: unknown): Num {
    this.v = iadd(this.v, call_method(this, "_o", o));
    return this;
  }
  __le__(o: unknown): unknown {
    return le(this.v, call_method(this, "_o", o));
  }
  __lt__(o: unknown): unknown {
    return lt(this.v, call_method(this, "_o", o));
  }
  __gt__(o: unknown): string {
    return "weird";
  }
  __bool__(): boolean {
    return bool(this.v);
  }
  __eq__(o: unknown): unknown {
    return eq(this.v, call_method(this, "_o", o));
  }
}
signature(Num.prototype.__pow__, "o, mod=…");
signature(Num.prototype.__round__, "n=…");
let n: any = new Num(7);
print(
  add(n, 1),
  add(1, n),
  sub(n, 2),
  sub(10, n),
  truediv(n, 2),
  floordiv(n, 2),
  py_mod(n, 4),
  divmod(n, 4),
  pow(n, 2),
  pow(n, 2, 5),
  lshift(n, 1),
  and_(n, 1),
  or_(n, 2),
  or_(5, n),
  xor(n, 3),
  invert(n),
  pos(n),
  abs(new Num(-2)),
  round(n),
  round(n, 2),
  int(n),
  float(n),
  !truth((value = mul([0], 9))) ? value : getitem(list(range(10)), n),
  hex(n),
  getitem("abcdefgh", n),
);
const m = n;
n = iadd(n, 5);
print(
  n,
  m,
  n === m,
  sum([new Num(1), new Num(2)]),
  le(n, 12),
  lt(n, new Num(3)),
  gt(n, 1),
  lt(5, n),
  bool(new Num(0)),
  !truth(new Num(0)),
  eq(new Num(1), 1),
  eq(1, new Num(1)),
  ne(new Num(1), 2),
  max(new Num(1), new Num(3)),
  sorted([new Num(3), new Num(1)]),
);
try {
  mul(n, 2);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  sub("a", n);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  matmul(n, n);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  hash(n);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class L {
  declare items: unknown;

  constructor(...items_items: unknown[]) {
    const items = Tuple.of(...items_items);
    this.items = list(items);
  }
  __len__(): number {
    return len(this.items);
  }
  __getitem__(i: unknown): unknown {
    return isinstance(i, slice)
      ? new L(...starred(getitem(this.items, i), L))
      : getitem(this.items, i);
  }
  __setitem__(i: unknown, v: unknown): null {
    setitem(this.items, i, v);
    return null;
  }
  __delitem__(i: unknown): null {
    delitem(this.items, i);
    return null;
  }
  __iadd__(o: unknown): L {
    call_method(this.items, "extend", o);
    return this;
  }
  __mul__(k: unknown): L {
    return new L(...starred(mul(this.items, k), L));
  }
  __contains__(x: unknown): boolean {
    print("contains", x);
    return contains(this.items, x);
  }
  __repr__(): string {
    return `L${str(this.items)}`;
  }
  __missing__(k: unknown): number {
    return 0;
  }
}
signature(L, "*items");
let l: any = new L(1, 2, 3);
l = iadd(l, [4]);
setitem(l, 0, 9);
delitem(l, 1);
print(
  l,
  len(l),
  getitem(l, new Slice(1, null)),
  getitem(l, -1),
  mul(l, 2),
  contains(l, 3),
  !contains(l, 7),
  list(l),
  Array.from(iterate(l), (x) => x),
  bool(new L()),
  list(reversed(l)),
  sorted(l),
  getitem(l, new Slice(null, null, 2)),
);
const [a, b]: [unknown, unknown[]] = unpack_star(l, 1, 0);
print(a, b);
class Attr {
  declare _d: unknown;

  constructor() {
    false
      ? call_method(object, "__setattr__", this, "_d", new Dict())
      : call_method(
          getattr(this, "__dict__"),
          "update",
          kwargs({ _d: new Dict() }),
        );
  }
  __getattr__(k: unknown): unknown {
    if (truth(call_method(k, "startswith", "x"))) {
      return call_method(k, "upper");
    }
    throw new AttributeError(k);
  }
  __setattr__(k: unknown, v: unknown): null {
    print("set", k, v);
    setitem(getattr(this, "__dict__"), k, v);
    return null;
  }
  __delattr__(k: unknown): null {
    print("del", k);
    delitem(getattr(this, "__dict__"), k);
    return null;
  }
}
try {
  const t = new Attr();
  setattr(t, "q", 1);
  print(
    getattr(t, "xyz"),
    getattr(t, "q"),
    getattr(t, "zz", "dflt"),
    hasattr(t, "xx"),
    hasattr(t, "zz"),
  );
  delattr(t, "q");
  print(getattr(t, "nope"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print("AE", e);
}
class Cm {
  __enter__(): Cm {
    return this;
  }
  __exit__(...exc_items: unknown[]): boolean {
    const exc = Tuple.of(...exc_items);
    print(
      "exc",
      truth(getitem(exc, 0)) ? getattr(getitem(exc, 0), "__name__") : null,
    );
    return true;
  }
}
signature(Cm.prototype.__exit__, "*exc");
const scope = enter(new Cm());
try {
  const c = scope.value;
  throw new KeyError(1);
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
const scope_2 = enter(new Cm());
try {
} catch (error) {
  scope_2.caught(error);
} finally {
  scope_2.exit();
}
class It {
  declare i: unknown;

  constructor() {
    this.i = 3;
  }
  __iter__(): It {
    return this;
  }
  __next__(): unknown {
    this.i = isub(this.i, 1);
    if (truth(lt(this.i, 0))) {
      throw new StopIteration();
    }
    return this.i;
  }
}
print(
  list(new It()),
  sum(new It()),
  dict(zip(new It(), "abc")),
  [...starred(new It())],
  max(new It()),
  tuple(map(str, new It())),
  strings.join(
    "-",
    Iterator.from(iterate(new It())).map((i) => str(i)),
  ),
);
class Cmp {
  declare k: unknown;

  constructor(k: unknown) {
    this.k = k;
  }
  __eq__(o: unknown): unknown {
    return NotImplemented;
  }
  __lt__(o: any): unknown {
    return !(o instanceof Cmp) ? NotImplemented : lt(this.k, o.k);
  }
}
print(
  eq(new Cmp(1), new Cmp(1)),
  ne(new Cmp(1), new Cmp(1)),
  lt(new Cmp(1), new Cmp(2)),
  gt(new Cmp(1), new Cmp(0)),
);
try {
  lt(new Cmp(1), 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  le(new Cmp(1), new Cmp(2));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
