// What `math` computes alike on every machine, in a small report of measurements.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as math from "@tsyncio/runtime/stdlib/math";
import {
  add,
  call,
  coroutine,
  divide,
  eq,
  exception,
  float,
  float_divide,
  format,
  getattr,
  int,
  min,
  mod,
  mul,
  OverflowError,
  pow,
  print,
  repr,
  str,
  sum,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { inf, isclose, pi, sqrt } from "@tsyncio/runtime/stdlib/math";

function attempt(
  text: string,
  function_: any,
  ...values_items: (float | string | null)[]
): void {
  const values = Tuple.of(...values_items);
  try {
    print(`${format(text, "<24")}`, call(function_, ...values));
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof ValueError ||
      error instanceof OverflowError ||
      error instanceof TypeError
    )) {
      throw error;
    }
    print(`${format(text, "<24")}`, getattr(type(error), "__name__"), error);
  }
}

class Celsius {
  declare degrees: float;

  constructor(degrees: float) {
    this.degrees = degrees;
  }

  __float__(): float {
    return add(this.degrees, float(0));
  }

  __floor__(): string {
    return `${str(int(this.degrees))} and a bit`;
  }
}

function rounding(): void {
  for (const value of [2.5, -2.5, float(3), float(-0), 7, true, 1e22]) {
    print(
      value,
      math.floor(value),
      math.ceil(value),
      math.trunc(value),
      math.fabs(value),
      math.modf(value),
    );
  }
  print(
    math.floor(new Celsius(21.5)),
    sqrt(new Celsius(16)),
    add(Math.floor(7 / 2), math.ceil(float(divide(7, 2)))),
  );
  for (const bad of [inf, math.nan, "12", null]) {
    attempt(`floor(${repr(bad)})`, math.floor, bad);
  }
}

function circles(): void {
  for (const radius of [1, 2.5, 100]) {
    print(
      `${format(radius, ">6")} ${format(mul(pi, pow(radius, 2)), "12.4f")} ${format(Number(mul(math.tau, radius)), "10.3f")}`,
    );
  }
  print(
    math.degrees(pi),
    math.radians(180),
    Number(math.radians(90)) === float_divide(Number(pi), 2),
  );
  attempt("sqrt(-1)", sqrt, -1);
  attempt("sqrt(2)", sqrt, 2);
  attempt("pow(2, 0.5)", math.pow, 2, 0.5);
  attempt("pow(0, -1)", math.pow, 0, -1);
  attempt("pow(1e200, 2)", math.pow, 1e200, 2);
}

function counting(): void {
  print(
    math.factorial(20),
    math.factorial(25),
    math.comb(52, 5),
    math.perm(10, 3),
    math.comb(3, 5),
  );
  print(
    math.gcd(84, -36, 60),
    math.lcm(4, 6, 10),
    math.gcd(),
    math.isqrt(pow(10, 30)),
    math.prod([1.5, 2, 4]),
  );
  attempt("factorial(-1)", math.factorial, -1);
  attempt("factorial(2.0)", math.factorial, float(2));
  attempt("isqrt(-4)", math.isqrt, -4);
  attempt("comb(-1, 2)", math.comb, -1, 2);
}

function closeness(): void {
  const tenth = mul([0.1], 10);
  print(
    eq(sum(tenth), 1),
    Number(math.fsum(tenth)) === 1,
    isclose(sum(tenth), 1),
    math.fsum([10000000000000000, float(1), 1e-16]),
  );
  print(
    isclose(1, 1.05),
    isclose(1, 1.05, { rel_tol: 0.1 }),
    isclose(0, 1e-12),
    isclose(0, 1e-12, { abs_tol: 1e-9 }),
  );
  print(
    math.ulp(float(1)),
    math.nextafter(float(1), float(2)),
    math.nextafter(float(0), float(-1)),
    math.frexp(float(10)),
    math.ldexp(0.625, 4),
  );
  print(
    math.fmod(-7, 3),
    mod(-7, 3),
    math.remainder(-7, 3),
    math.remainder(5, 2),
    math.copysign(3, float(-0)),
  );
  print(
    math.isnan(math.nan),
    math.isinf(float(-Number(inf))),
    math.isfinite(1e308),
    math.isfinite(float(1e308 * 10)),
  );
  attempt("fmod(1, 0)", math.fmod, 1, 0);
  attempt("ldexp(1, 5000)", math.ldexp, float(1), 5000);
}

async function backoff(attempts: number): Promise<void> {
  for (let attempt_number = 0; attempt_number < attempts; attempt_number++) {
    const pause = Number(min(0.01, math.ldexp(0.001, attempt_number)));
    await asyncio.sleep(pause);
    print(attempt_number, float(pause), math.ceil(float(pause * 1000)));
  }
}

rounding();
circles();
counting();
closeness();
await asyncio.run(coroutine(backoff, 5));
