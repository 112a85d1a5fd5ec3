import {
  abs,
  add,
  bool,
  call,
  call_method,
  contains,
  Dict,
  eq,
  Exception,
  exception,
  float,
  format,
  ge,
  getattr,
  getitem,
  gt,
  hash,
  iadd,
  imul,
  int,
  isinstance,
  isub,
  le,
  list,
  lt,
  matmul,
  max,
  mul,
  ne,
  neg,
  NotImplemented,
  print,
  repr,
  round,
  signature,
  sorted,
  str,
  sub,
  sum,
  truediv,
  truth,
  Tuple,
  type,
  unpack,
  ValueError,
} from "@tsyncio/runtime";

class Money {
  declare amount: any;
  declare cur: unknown;

  static rates: Dict<string, float> = new Dict<string, float>([
    ["USD", float(1)],
    ["EUR", 1.1],
    ["GBP", 1.3],
  ]);
  constructor(amount: unknown, cur: unknown = "USD") {
    if (!contains(Money.rates, cur)) {
      throw new ValueError(`unknown currency ${repr(cur)}`);
    }
    this.amount = amount;
    this.cur = cur;
  }
  to(cur: unknown): Money {
    return new Money(
      round(
        truediv(
          mul(this.amount, getitem(Money.rates, this.cur)),
          getitem(Money.rates, cur),
        ),
        2,
      ),
      cur,
    );
  }
  _coerce(o: any): unknown {
    if (o instanceof Money) {
      return o.to(this.cur).amount;
    }
    if (isinstance(o, Tuple.of(int, float))) {
      return o;
    }
    return null;
  }
  __add__(o: unknown): Money {
    const v = call_method(this, "_coerce", o);
    return v === null
      ? NotImplemented
      : new Money(add(getattr(this, "amount"), v), getattr(this, "cur"));
  }
  declare __radd__: Money["__add__"];

  __sub__(o: unknown): unknown {
    return add(this, neg(o));
  }
  __neg__(): Money {
    return new Money(neg(this.amount), this.cur);
  }
  __mul__(k: unknown): Money {
    return new Money(mul(getattr(this, "amount"), k), getattr(this, "cur"));
  }
  declare __rmul__: Money["__mul__"];

  __truediv__(o: any): unknown {
    return o instanceof Money
      ? truediv(this.amount, o.to(this.cur).amount)
      : new Money(truediv(this.amount, o), this.cur);
  }
  __eq__(o: any): unknown {
    return o instanceof Money && eq(this.to("USD").amount, o.to("USD").amount);
  }
  __lt__(o: unknown): unknown {
    return lt(
      this.to("USD").amount,
      getattr(call_method(o, "to", "USD"), "amount"),
    );
  }
  __le__(o: unknown): unknown {
    let value: unknown;
    return truth((value = lt(this, o))) ? value : eq(this, o);
  }
  __hash__(): int {
    return hash(this.to("USD").amount);
  }
  __bool__(): boolean {
    return bool(this.amount);
  }
  __str__(): string {
    return `${format(this.amount, ",.2f")} ${format(this.cur)}`;
  }
  __repr__(): string {
    return `Money(${repr(this.amount)}, ${repr(this.cur)})`;
  }
  __format__(spec: any): string {
    return truth(spec) ? format(str(this), spec) : str(this);
  }
  *__iter__(): Generator<unknown> {
    yield this.amount;
    yield this.cur;
  }
  __int__(): int {
    return int(this.amount);
  }
  __round__(n: unknown = 0): Money {
    return new Money(round(this.amount, n), this.cur);
  }
  __abs__(): Money {
    return new Money(abs(this.amount), this.cur);
  }
}
signature(Money.prototype.__round__, "n=…");
Money.prototype.__radd__ = Money.prototype.__add__;
Money.prototype.__rmul__ = Money.prototype.__mul__;
let [a, b]: [any, Money] = [new Money(1234.5), new Money(100, "EUR")];
print(
  add(a, b),
  add(b, a),
  sub(a, b),
  mul(a, 2),
  mul(3, b),
  truediv(a, 2),
  truediv(a, b),
  neg(a),
  eq(a, new Money(1234.5)),
  lt(a, b),
  le(b, a),
  sorted([a, b]),
  max(a, b),
  sum([a, b]),
  sum([a, b], new Money(0, "GBP")),
);
print(
  `${format(a, ">20")}|${format(b, "<15")}|${format(a)}`,
  `${repr(a)}`,
  list(a),
  int(a),
  round(a, 0),
  abs(neg(a)),
  bool(new Money(0)),
  getitem(new Dict<Money, number>([[a, 1]]), new Money(1234.5)),
  ne(a, b),
  [a, b],
  Tuple.of(a),
  new Dict<string, Money>([["m", b]]),
  ge(a, b),
  gt(a, b),
);
const [amt, cur]: [unknown, unknown] = unpack(b, 2);
print(amt, cur);
for (const bad of [
  () => add(a, "x"),
  () => add("x", a),
  () => new Money(1, "XXX"),
  () => lt(a, 5),
  () => mul(a, a),
  () => matmul(a, b),
  () => getitem(a, 0),
]) {
  try {
    print(call(bad));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
let total: any = new Money(0);
for (const m of [a, b, 5, 2.5]) {
  total = iadd(total, m);
}
print(total, repr(total));
a = iadd(a, b);
print(a);
a = isub(a, 1);
a = imul(a, 2);
print(a);
