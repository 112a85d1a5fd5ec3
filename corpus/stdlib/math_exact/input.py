# What `math` computes alike on every machine, in a small report of measurements.
import asyncio
import math
from math import inf, isclose, pi, sqrt


def attempt(text, function, *values):
    try:
        print(f"{text:<24}", function(*values))
    except (ValueError, OverflowError, TypeError) as error:
        print(f"{text:<24}", type(error).__name__, error)


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __float__(self):
        return self.degrees + 0.0

    def __floor__(self):
        return f"{int(self.degrees)} and a bit"


def rounding():
    for value in (2.5, -2.5, 3.0, -0.0, 7, True, 1e22):
        print(value, math.floor(value), math.ceil(value), math.trunc(value), math.fabs(value), math.modf(value))
    print(math.floor(Celsius(21.5)), sqrt(Celsius(16)), 7 // 2 + math.ceil(7 / 2))
    for bad in (inf, math.nan, "12", None):
        attempt(f"floor({bad!r})", math.floor, bad)


def circles():
    for radius in (1, 2.5, 100):
        print(f"{radius:>6} {pi * radius**2:12.4f} {math.tau * radius:10.3f}")
    print(math.degrees(pi), math.radians(180), math.radians(90) == pi / 2)
    attempt("sqrt(-1)", sqrt, -1)
    attempt("sqrt(2)", sqrt, 2)
    attempt("pow(2, 0.5)", math.pow, 2, 0.5)
    attempt("pow(0, -1)", math.pow, 0, -1)
    attempt("pow(1e200, 2)", math.pow, 1e200, 2)


def counting():
    print(math.factorial(20), math.factorial(25), math.comb(52, 5), math.perm(10, 3), math.comb(3, 5))
    print(math.gcd(84, -36, 60), math.lcm(4, 6, 10), math.gcd(), math.isqrt(10**30), math.prod([1.5, 2, 4]))
    attempt("factorial(-1)", math.factorial, -1)
    attempt("factorial(2.0)", math.factorial, 2.0)
    attempt("isqrt(-4)", math.isqrt, -4)
    attempt("comb(-1, 2)", math.comb, -1, 2)


def closeness():
    tenth = [0.1] * 10
    print(sum(tenth) == 1, math.fsum(tenth) == 1, isclose(sum(tenth), 1), math.fsum([1e16, 1.0, 1e-16]))
    print(isclose(1, 1.05), isclose(1, 1.05, rel_tol=0.1), isclose(0, 1e-12), isclose(0, 1e-12, abs_tol=1e-9))
    print(math.ulp(1.0), math.nextafter(1.0, 2.0), math.nextafter(0.0, -1.0), math.frexp(10.0), math.ldexp(0.625, 4))
    print(math.fmod(-7, 3), -7 % 3, math.remainder(-7, 3), math.remainder(5, 2), math.copysign(3, -0.0))
    print(math.isnan(math.nan), math.isinf(-inf), math.isfinite(1e308), math.isfinite(1e308 * 10))
    attempt("fmod(1, 0)", math.fmod, 1, 0)
    attempt("ldexp(1, 5000)", math.ldexp, 1.0, 5000)


async def backoff(attempts):
    for attempt_number in range(attempts):
        pause = min(0.01, math.ldexp(0.001, attempt_number))
        await asyncio.sleep(pause)
        print(attempt_number, pause, math.ceil(pause * 1000))


rounding()
circles()
counting()
closeness()
asyncio.run(backoff(5))
