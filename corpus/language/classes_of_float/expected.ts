// Classes derived from float: each value is a number with methods of its own.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  abs,
  add,
  base_method,
  body_name,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  divmod,
  eq,
  exception,
  finish_class,
  float,
  FloatBase,
  floordiv,
  format,
  getattr,
  getitem,
  gt,
  hash,
  hierarchy,
  inherits,
  int,
  isinstance,
  issubclass,
  lt,
  max,
  mod,
  mul,
  neg,
  pow,
  print,
  put_member,
  repr,
  round,
  setattr,
  signature,
  sorted,
  str,
  sum,
  super_of,
  truediv,
  Tuple,
  type,
  TypeError,
  unawaited,
  ValueError,
  vars,
  ZeroDivisionError,
} from "@tsyncio/runtime";

class Celsius extends inherits(FloatBase) {
  static unit = "°C";

  get fahrenheit(): any {
    return add(truediv(mul(this, 9), 5), 32);
  }

  __str__(): string {
    return `${format(float(this), ".1f")}${str(getattr(this, "unit"))}`;
  }
}
finish_class(Celsius);

class Money extends inherits(FloatBase) {
  static __new__(cls: unknown, amount: any, currency: unknown = "EUR"): any {
    const self = call(
      getattr(super_of(Money, cls), "__new__"),
      cls,
      round(amount, 2),
    );
    setattr(self, "currency", currency);
    return self;
  }

  __add__(other: unknown): any {
    return call(
      Money,
      call(base_method(float, "__add__"), this, other),
      getattr(this, "currency"),
    );
  }

  static {
    put_member(Money, "__radd__", body_name(Money, "__add__"));
  }

  __repr__(): string {
    return `Money(${repr(float(this))}, ${repr(getattr(this, "currency"))})`;
  }
}
signature(Money.__new__, "cls, amount, currency=…");
finish_class(Money);

function describe(value: Celsius | float): string {
  if (isinstance(value, float)) {
    return `float ${str(value)} ${str(add(value, 0.5))}`;
  }
  return `other ${str(value)}`;
}

async function measure(start: number): Promise<Celsius> {
  await asyncio.sleep(call(Celsius, 0));
  return unawaited(call(Celsius, start));
}

async function main(): Promise<void> {
  const room = await measure(20);
  print(
    room,
    repr(room),
    getattr(room, "fahrenheit"),
    getattr(type(room), "__name__"),
  );
  print(
    gt(room, 19.5),
    eq(room, 20),
    eq(20, room),
    hash(room) === hash(float(20)),
    neg(room),
    abs(call(Celsius, -3)),
  );
  print(
    mod(
      `${format(room, ".3f")} ${repr(room)} ${str(room)} %.2f %s`,
      Tuple.of(room, room),
    ),
  );
  print(
    getitem(new Dict<Celsius, string>([[room, "warm"]]), 20),
    getitem(new Dict<float, string>([[float(20), "warm"]]), room),
    contains([19, float(20)], room),
  );
  print(describe(room), describe(1.5), describe(3));
  print(
    max(room, 18.5),
    sorted([call(Celsius, 3), 1, call(Celsius, 2.5)]),
    sum([call(Celsius, 1.5), call(Celsius, 2)]),
  );
  print(
    floordiv(room, 3),
    mod(room, 7),
    mod(7, room),
    divmod(room, 6),
    pow(room, 2),
    pow(2, call(Celsius, 3)),
    int(room),
    round(call(Celsius, 2.567), 1),
  );
  print(
    call_method(room, "is_integer"),
    call_method(room, "hex"),
    call(Celsius, "36.6"),
    call_method(Celsius, "fromhex", "0x1.8p1"),
    call_method(room, "as_integer_ratio"),
  );
  const total = sum(
    [call(Money, 1.5), call(Money, 2.25, "USD")],
    call(Money, 0),
  );
  print(
    total,
    getattr(total, "currency"),
    mul(call(Money, 3), 2),
    add(1, call(Money, 2)),
    [call(Money, 0.105)],
  );
  setattr(room, "place", "kitchen");
  print(
    vars(room),
    isinstance(room, float),
    issubclass(Celsius, Tuple.of(int, float)),
    hierarchy(Celsius, "__mro__"),
  );
  for (const bad of [
    () => call(Celsius, "warm"),
    () => add(room, "1"),
    () => truediv(room, 0),
    () => call(Celsius, 1, 2),
    () => lt(room, "a"),
  ]) {
    try {
      call(bad);
    } catch (caught) {
      const error = exception(caught);
      if (!(
        error instanceof TypeError ||
        error instanceof ValueError ||
        error instanceof ZeroDivisionError
      )) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
}

await asyncio.run(coroutine(main));
