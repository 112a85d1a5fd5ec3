import random

INTS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 2**31, -(2**31), 2**53 - 1, 2**53, -(2**53) + 1, 2**63, 10**20, -(10**20) + 3, 2**100]
FLOATS = ["0.0", "-0.0", "1.0", "-1.0", "0.5", "-2.5", "3.7", "1e16", "1e300", "-1e-300", "5e-324", "inf", "-inf", "nan", "9007199254740993.0"]
OTHERS = ["True", "False", "None", "'ab'", "''", "[1, 2]", "(1, 'x')", "{1}", "{'a': 1}", "b'xy'", "()", "[]"]
BINARY = "add sub mul truediv floordiv mod divmod eq ne lt le gt ge".split()
BITS = "and_ or_ xor".split()


def rows():
    generator = random.Random(1)
    literals = [repr(value) for value in INTS] + FLOATS + ["True", "False"]
    for left in literals:
        for right in literals:
            for operation in BINARY if generator.random() < 0.2 else generator.sample(BINARY, 2):
                yield operation, f"{left}, {right}"
        for operation in ("neg", "pos", "invert", "abs", "truth", "hash", "int", "float", "str", "bool", "round", "not_"):
            if not (operation == "hash" and left == "nan"):
                yield operation, left
    yield from powers(generator, literals)
    yield from bits(generator)
    yield from mixed(generator, literals)
    yield from random_numbers(generator)


def powers(generator, literals):
    small = [str(value) for value in (-3, -2, -1, 0, 1, 2, 3, 10, 17, 64)] + ["0.5", "2.0", "-1.0", "inf", "-inf", "nan", "True", "0.0"]
    for base in literals:
        for exponent in small:
            # Roots of negative numbers are complex, which the runtime refuses.
            if base.startswith("-") and exponent == "0.5" and base not in ("-0.0", "-inf"):
                continue
            yield "pow", f"{base}, {exponent}"
    for _ in range(120):
        yield "pow", f"{generator.randint(-50, 10**12)}, {generator.randint(0, 400)}, {generator.choice([-97, -7, 1, 2, 97, 10**9 + 7, 2**70])}"
    for _ in range(60):
        yield "pow", f"{generator.randint(-50, 10**6)}, {generator.randint(-40, -1)}, {generator.choice([97, 10, 21, 2**61 - 1])}"


def bits(generator):
    values = [0, 1, -1, 5, -8, 2**31 - 1, 2**31, -(2**31), 2**32, 2**53, -(2**53), 2**64 + 12345, -(2**80) + 7]
    for left in values + ["True", "False"]:
        for right in values + ["True", "False"]:
            for operation in BITS:
                yield operation, f"{left}, {right}"
        for count in (0, 1, 3, 31, 32, 64, 100, -1, "True"):
            yield "lshift", f"{left}, {count}"
            yield "rshift", f"{left}, {count}"
    yield "lshift", "1, 1.5"
    yield "and_", "1.0, 2"


def mixed(generator, literals):
    for left in OTHERS:
        for right in OTHERS + ["0", "2", "-1", "1.5", "2**70"]:
            for operation in BINARY + BITS + ["pow", "lshift", "iadd", "isub", "imul", "ior", "matmul", "ifloordiv", "imod", "itruediv", "ipow"]:
                if operation in ("mul", "imul") and right == "2**70":
                    continue
                # The formatting of bytes is not supported.
                if "b'" in left and "mod" in operation:
                    continue
                yield operation, f"{left}, {right}"
                if right not in OTHERS:
                    yield operation, f"{right}, {left}"
        for operation in ("neg", "pos", "invert", "abs", "truth", "not_", "len", "int", "float"):
            yield operation, left


def random_numbers(generator):
    def number():
        kind = generator.random()
        if kind < 0.3:
            return repr(generator.randint(-100, 100))
        if kind < 0.5:
            return repr(generator.randint(-(10**17), 10**17))
        if kind < 0.6:
            return repr(generator.randint(-(10**40), 10**40))
        if kind < 0.8:
            return repr(generator.uniform(-100, 100))
        return repr(generator.uniform(-1, 1) * 10.0 ** generator.randint(-300, 300))

    for _ in range(4000):
        yield generator.choice(BINARY), f"{number()}, {number()}"
    for _ in range(600):
        yield "truediv", f"{generator.randint(-(10**60), 10**60)}, {generator.randint(1, 10 ** generator.randint(1, 80))}"
    for _ in range(100):
        yield "truediv", f"{generator.randint(1, 10**20)}, {generator.randint(10**318, 10**345)}"
    for _ in range(600):
        yield "round", f"{generator.uniform(-1000, 1000)!r}, {generator.randint(-3, 8)}"
        yield "round", f"{generator.randint(-(10**6), 10**6)}, {generator.randint(-7, 2)}"
        yield "round", f"{generator.randint(-40, 40) / 8!r}, {generator.randint(0, 2)}"
        yield "round", f"{generator.randint(-40, 40) / 2!r}"
    for _ in range(300):
        yield "sum", "[" + ", ".join(number() for _ in range(generator.randint(0, 8))) + "]"
        yield "hash", number()
