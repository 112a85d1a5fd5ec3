import random

PARTS = (0.0, -0.0, 1.0, -2.5, 3.0, 1e16, 1e-7, float("inf"))
SPECS = ("", ".2f", "g", ">20", "^24.3", "+.1e", ",", "d", "010", "=10", "<12.3g", "#g")
TEXTS = ("1+2j", "j", "-j", " (1-2j) ", "1", "inf+nanj", "1e5-1E-5J", "1 + 2j", "", "1+2", "1__0j", ".5j", "abc", "1j+2")


def shown(real, imaginary):
    return f"complex({real!r}, {imaginary!r})"


def rows():
    generator = random.Random(11)
    values = [shown(generator.choice(PARTS), generator.choice(PARTS)) for _ in range(25)]
    values += [shown(generator.uniform(-9, 9), generator.uniform(-9, 9)) for _ in range(25)]
    others = ["0", "1", "-2", "True", "0.5", "10**20", "'a'", "None"]
    for value in values:
        for name in ("repr", "str", "abs", "neg", "pos", "truth", "hash", "complex.conjugate", "int", "float", "round", "invert"):
            yield name, value
        for attribute in ("real", "imag", "nope"):
            yield "attribute", f"{value}, {attribute!r}"
        for spec in SPECS:
            yield "format", f"{value}, {spec!r}"
        for other in [*generator.sample(values, 6), *others]:
            for name in ("add", "sub", "mul", "truediv", "eq", "ne", "lt", "floordiv", "mod"):
                yield name, f"{value}, {other}"
                yield name, f"{other}, {value}"
        for exponent in ("0", "1", "2", "3", "-1", "-3", "5.0", "17"):
            yield "pow", f"{value}, {exponent}"
    for text in TEXTS:
        yield "complex", repr(text)
    for arguments in ("", "1", "1, 2", "1.5, -0.0", "'1', 2", "1, '2'", "[]", "1, []", "None", "True, False", "10**400"):
        yield "complex", arguments
