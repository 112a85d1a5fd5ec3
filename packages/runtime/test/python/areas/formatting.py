import random

VALUES = ["0", "7", "-7", "1234", "-1234567", "10**20", "True", "False", "0.0", "-0.0", "1.0", "0.5", "2.5", "-3.14159", "1234567.891",
          "1e16", "1e-5", "1.5e300", "5e-324", "inf", "-inf", "nan", "0.1", "123456789012345680.0", "'text'", "''", "'né😀'", "None", "[1]", "(1, 2)"]
SPECS = ["", "d", "x", "X", "#x", "b", "#b", "o", "#o", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", "10", "<10", ">10", "^10", "=10",
         "*^9", "010", "+", "-", " ", "+.2f", ".0f", ".1f", ".3", ".3g", "#.3g", "#.0f", "#g", ",", "_", ",.2f", "_d", "_x", "_b", "012,", "012,.1f",
         "08.3f", "+08d", "0=10", "x=10", "x<+10.2e", "z.1f", "z", ".2%", ".0%", "10s", ".2s", ">10.2s", "y", "10y", ".", "..", ",,", "_,", ",_", ",s",
         ",x", "_c", "+s", "#s", "=10s", "+c", "#c", "10.2d", "é^8", "😀>8", "{", "1000000", ".100f", ".50g", ".20e", "020", "<010", "^020.3f", "G", ".10G"]


def rows():
    generator = random.Random(2)
    for value in VALUES:
        for spec in SPECS:
            if spec != "1000000":
                yield "format", f"{value}, {spec!r}"
    for _ in range(5000):
        yield "format", f"{random_value(generator)}, {random_spec(generator)!r}"
    for _ in range(1500):
        yield "repr", repr(generator.uniform(-1, 1) * 10.0 ** generator.randint(-30, 30))
    for exponent in range(-330, 310, 3):
        yield "repr", f"1e{exponent}"
        yield "format", f"9.995e{exponent}, '.2e'"
        yield "format", f"9.995e{exponent}, 'g'"
    yield from percent(generator)
    yield from templates()


def random_value(generator):
    kind = generator.random()
    if kind < 0.3:
        return repr(generator.randint(-(10 ** generator.randint(1, 25)), 10 ** generator.randint(1, 25)))
    if kind < 0.55:
        return repr(generator.uniform(-1000, 1000))
    if kind < 0.7:
        return repr(generator.randint(-4000, 4000) / 2 ** generator.randint(0, 6))
    if kind < 0.9:
        return repr(generator.uniform(-1, 1) * 10.0 ** generator.randint(-20, 40))
    return repr("".join(generator.choice("abc é") for _ in range(generator.randint(0, 6))))


def random_spec(generator):
    def maybe(chance, choices):
        return generator.choice(choices) if generator.random() < chance else ""

    align = maybe(0.4, ["<", ">", "^", "="])
    fill = maybe(0.5, ["*", "0", "x", " ", "-"]) if align else ""
    return (fill + align + maybe(0.3, "+- ") + maybe(0.1, "z") + maybe(0.2, "#") + maybe(0.2, "0") + maybe(0.5, ["1", "8", "15", "22"])
            + maybe(0.25, ",_") + maybe(0.5, [".0", ".1", ".2", ".5", ".12"]) + maybe(0.7, "bcdeEfFgGnosxX%"))


def percent(generator):
    directives = ["%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%#x", "%X", "%o", "%#o", "%e", "%.2e", "%f", "%.0f", "%10.3f", "%-10.2f|", "%g",
                  "%G", "%#g", "%s", "%10s", "%-10s|", "%.2s", "%r", "%a", "%c", "%i", "%u", "%.5d", "%+.3d", "%08.2f", "%%", "%5%", "%y", "%", "abc%",
                  "%*d", "%.*f", "%(a)s", "%(a)d %(b)s", "%s %s", "no", "%ld", "%.d", "%-+6d|", "%+05d", "%#08x", "%.0e", "%é"]
    values = ["1", "-42", "3.7", "-0.0", "'ab'", "'x'", "(1,)", "(1, 2)", "(5, 3)", "(2, 3.14159)", "None", "{'a': 1, 'b': 'z'}", "[1]", "()", "True", "10**20", "inf", "nan", "65", "'né'", "1e100"]
    for directive in directives:
        for argument in values:
            yield "mod", f"{directive!r}, {argument}"


def templates():
    templates = ["{}", "{} {}", "{0} {1} {0}", "{a}", "{a[x]}", "{0[1]}", "{0.real}", "{!r}", "{0!s:>5}", "{:>{}}", "{:{w}.{p}f}", "{{}}", "{{{}}}", "{", "}", "{0", "{}{0}",
                 "{0}{}", "{:d}", "{!x}", "{a!r:>10}", "{0.nope}", "{5}", "{b}", "{0[}", "{:.2f}", "{!a}", "x{}y", "", "{:{}}", "{:{:}}", "{0[a]}", "{!}", "{!r", "{:,}", "{!rr}", "{ }", "{0:{{}}", "}}{{"]
    arguments = ["(), {}", "(1, 2), {}", "(3.14159, 8), {'w': 8, 'p': 2}", "('é', 5), {'a': {'x': 5}, 'b': 2}", "([1, 2], 'q'), {'a': 'text'}", "({'a': 1},), {}"]
    for template in templates:
        for argument in arguments:
            yield "str_format", f"{template!r}, {argument}"
