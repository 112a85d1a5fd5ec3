import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  and_,
  bool,
  Bytes,
  call,
  call_method,
  chr,
  complex,
  contains,
  Dict,
  divmod,
  eq,
  Exception,
  exception,
  finish_class,
  float,
  floordiv,
  format,
  getattr,
  getitem,
  hash,
  hex,
  hierarchy,
  iadd,
  inherits,
  int,
  IntBase,
  invert,
  isinstance,
  issubclass,
  len,
  list,
  lshift,
  lt,
  max,
  mod,
  mul,
  ne,
  neg,
  or_,
  pow,
  print,
  put_member,
  PySet,
  range,
  repr,
  rshift,
  setattr,
  Slice,
  sorted,
  str,
  sub,
  sum,
  super_of,
  truediv,
  Tuple,
  type,
  ValueError,
  xor,
} from "@tsyncio/runtime";

// Classes derived from int: ports, identifiers, amounts that count in their own way.
class Port extends inherits(IntBase) {
  static __new__(cls: unknown, value: unknown): any {
    const number = int(value);
    if (!(0 < number && number < 65536)) {
      throw new ValueError(`${str(number)} is no port`);
    }
    return call_method(super_of(Port, cls), "__new__", cls, number);
  }

  get well_known(): any {
    return lt(this, 1024);
  }

  next(): any {
    return call(type(this), add(this, 1));
  }
}
finish_class(Port);

class Modular extends inherits(IntBase) {
  static modulus = 7;

  __add__(other: unknown): Modular {
    return call(
      Modular,
      mod(
        call_method(super_of(Modular, this), "__add__", other),
        getattr(this, "modulus"),
      ),
    );
  }

  __mul__(other: unknown): Modular {
    return call(
      Modular,
      mod(
        call_method(super_of(Modular, this), "__mul__", other),
        getattr(this, "modulus"),
      ),
    );
  }

  __repr__(): string {
    return `${str(int(this))} (mod ${str(getattr(this, "modulus"))})`;
  }
}
finish_class(Modular);

class Loud extends inherits(IntBase) {
  __add__(other: unknown): any {
    print("add", int(this), other);
    return add(int(this), other);
  }

  __radd__(other: unknown): any {
    print("radd", int(this), other);
    return add(other, int(this));
  }

  __eq__(other: unknown): any {
    print("eq", other);
    return eq(int(this), other);
  }

  static {
    put_member(Loud, "__hash__", getattr(int, "__hash__"));
  }
}
finish_class(Loud);

function total(values: int[]): int {
  let result: any = 0;
  for (const value of values) {
    result = iadd(result, value);
  }
  return result;
}

function kind(value: unknown): string {
  if (isinstance(value, bool)) {
    return "bool";
  } else if (isinstance(value, int)) {
    return `int ${str(add(value, 1))}`;
  } else if (isinstance(value, str)) {
    return "str";
  }
  return "other";
}

const http = call(Port, 80);
print(
  http,
  repr(http),
  getattr(http, "well_known"),
  getattr(call(Port, "8080"), "well_known"),
  call_method(http, "next"),
  getattr(type(call_method(http, "next")), "__name__"),
);
print(
  add(http, 1),
  getattr(type(add(http, 1)), "__name__"),
  add(1, http),
  mul(http, 2),
  sub(http, 90),
  neg(http),
  invert(http),
  floordiv(http, 9),
  mod(http, 9),
  truediv(http, 32),
);
print(
  and_(http, 16),
  or_(http, 1),
  xor(3, http),
  lshift(http, 2),
  rshift(http, 3),
  pow(http, 2, 7),
  divmod(http, 9),
  pow(2, call(Port, 5)),
  pow(http, 2),
);
print(
  eq(http, 80),
  eq(float(80), http),
  ne(http, 81),
  lt(http, 81.5),
  hash(http) === hash(80),
  new Dict<unknown, number>([[http, 1]]),
  getitem(new Dict<number, string>([[80, "x"]]), http),
  contains(new PySet([80]), http),
);
print(
  `${format(http, "05d")} ${format(http, "x")} ${str(http)}`,
  mod("%d %s %x", Tuple.of(http, http, http)),
  strings.format("{:>6}", http),
  str(http) + "!",
);
print(
  getitem([1, 2, 3], call(Port, 1)),
  getitem("abc", call(Port, 2)),
  mul("ab", call(Port, 2)),
  list(range(call(Port, 3))),
  mul([0], call(Port, 2)),
  getitem(Tuple.of(1, 2, 3), new Slice(null, call(Port, 1))),
);
print(
  call_method(http, "bit_length"),
  call_method(call(Port, 300), "to_bytes", 2, "big"),
  call_method(Port, "from_bytes", Bytes.from_latin1("\u0001\u0000"), "big"),
  getattr(http, "real"),
  getattr(http, "numerator"),
);
print(
  isinstance(http, int),
  isinstance(http, Tuple.of(str, float)),
  issubclass(Port, int),
  hierarchy(Port, "__mro__"),
  hierarchy(Port, "__bases__"),
);
print(
  total([http, call(Port, 20), 5]),
  sum([http, 1]),
  max(http, 90, call(Port, 7)),
  sorted([call(Port, 9), 3, call(Port, 4)]),
);
print(
  kind(http),
  kind(true),
  kind(3),
  kind("x"),
  bool(http),
  chr(call(Port, 65)),
  hex(http),
  float(http),
  complex(call(Port, 2), 1),
);
print(
  add(call(Modular, 5), 4),
  add(mul(call(Modular, 3), 4), 1),
  [call(Modular, 6)],
  add(3, call(Modular, 5)),
  eq(call(Modular, 2), 2),
);
print(
  add(call(Loud, 3), 4),
  add(4, call(Loud, 3)),
  add(call(Loud, 1), call(Loud, 2)),
  eq(3, call(Loud, 3)),
  contains([4, 5], call(Loud, 5)),
  getitem(new Dict<Loud, string>([[call(Loud, 7), "seven"]]), 7),
);
setattr(http, "name", "http");
print(getattr(http, "name"), getattr(http, "__dict__"));
for (const bad of [
  () => call(Port, 0),
  () => call(Port, "x"),
  () => add(http, "1"),
  () => call(http),
  () => len(http),
  () => getattr(http, "scheme"),
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
