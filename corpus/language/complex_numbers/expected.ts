import {
  abs,
  add,
  bool,
  call,
  call_method,
  Complex,
  complex,
  Dict,
  eq,
  exception,
  floordiv,
  format,
  getattr,
  getitem,
  hash,
  iadd,
  imul,
  int,
  is_in,
  isinstance,
  lt,
  mod,
  mul,
  ne,
  neg,
  pow,
  print,
  PySet,
  repr,
  str,
  sub,
  sum,
  truediv,
  Tuple,
  type,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

const z = add(3, new Complex(0, 4));
print(
  z,
  abs(z),
  getattr(z, "real"),
  getattr(z, "imag"),
  call_method(z, "conjugate"),
);
print(
  mul(z, 2),
  truediv(z, 2),
  sub(z, new Complex(0, 1)),
  truediv(1, z),
  neg(z),
  eq(z, add(3, new Complex(0, 4))),
  ne(z, 3),
);
print(
  pow(z, 2),
  pow(z, -1),
  pow(z, 0),
  pow(new Complex(0, 1), 2),
  mul(new Complex(0, 2), new Complex(0, 2)),
);
print(
  complex("1-2j"),
  complex(1.5),
  complex(0, -1),
  add(complex(1, 2), complex(" (3+4j) ")),
);
print(
  repr(new Complex(0, 0)),
  repr(neg(new Complex(0, 0))),
  str(new Complex(0, 1)),
  `${str(z)}`,
  `${format(z, ".2f")}`,
  format(new Complex(0, 1), ">8"),
  mod("%s", z),
);
print(
  bool(new Complex(0, 0)),
  bool(new Complex(0, 1e-300)),
  isinstance(z, complex),
  type(z),
  hash(add(3, new Complex(0, 0))) === hash(3),
);
print(
  getitem(
    new Dict<unknown, string>([
      [1, "one"],
      [new Complex(0, 2), "two"],
    ]),
    add(1, new Complex(0, 0)),
  ),
  is_in(add(2, new Complex(0, 0)), new PySet([1, 2, 3])),
  sum([new Complex(0, 1), 2, 3.5]),
);

function roots(a: number, b: number, c: number): Tuple<[unknown, unknown]> {
  const discriminant = b * b - 4 * a * c;
  const root =
    discriminant >= 0
      ? pow(discriminant, 0.5)
      : complex(0, pow(neg(discriminant), 0.5));
  return Tuple.of(
    truediv(add(neg(b), root), 2 * a),
    truediv(sub(neg(b), root), 2 * a),
  );
}

print(roots(1, -3, 2), roots(1, 2, 5));
for (const text of ["1+", "one", "1 + 2j"]) {
  try {
    print(complex(text));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}
for (const operation of [
  () => lt(z, 1),
  () => floordiv(z, 1),
  () => int(z),
  () => truediv(z, 0),
  () => add(z, "a"),
]) {
  try {
    print(call(operation));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ZeroDivisionError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
let total: unknown = new Complex(0, 0);
for (let step = 0; step < 4; step++) {
  total = iadd(total, mul(step, new Complex(0, 1)));
  total = imul(total, new Complex(0, 1));
}
print(total);
