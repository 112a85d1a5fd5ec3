import random

TEXTS = ["", " ", "a", "abc", "Hello World", "hello world foo", "  padded \t\n", "a,b,,c", "né È ß ŉ ﬁ", "😀x😀y", "123", "12.5", "١٢٣", "²³", "½", "一二", "A", "Ab Cd", "aB",
         "the THE tHe", "\x00\x1f", "a\nb\r\nc\rd\x0be\x85f\u2028g", "\u00a0x\u2003", "\ufeffx", "_name", "1name", "ΑΣ ΟΔΟΣ ΣΑΣ", "ǆ ǅ", "don't", "\t1\t22", "aaa", "x=1=2", "İı", "ﬃ", "\ud800",
         "mixed\\'\"q", "'", '"', "\"'", "\x7f\x80\xad\u200b\ue000", "\U000e0001", "Ⅷ ⓐ", "0x1F", "-5", "+7", "--5", "ꮿᎠ"]
NOARG = ("capitalize casefold lower upper title swapcase isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper "
         "strip lstrip rstrip split rsplit splitlines expandtabs encode").split()
PARTS = ["", " ", "a", "b", "l", "o", ",", "aa", "x", "😀", "World", "\n", "=", "é"]


def rows():
    generator = random.Random(3)
    for text in TEXTS:
        for name in NOARG:
            yield f"str.{name}", repr(text)
        for name in ("repr", "ascii", "len", "truth", "list", "str", "sorted", "set") if len(set(text)) < 2 else ("repr", "ascii", "len", "list", "sorted"):
            yield name, repr(text)
        yield "int", repr(text)
        yield "float", repr(text)
        for part in PARTS:
            for name in "count find rfind index rindex startswith endswith split rsplit partition rpartition strip lstrip rstrip removeprefix removesuffix join".split():
                yield f"str.{name}", f"{text!r}, {part!r}"
            yield "contains", f"{text!r}, {part!r}"
            yield "str.replace", f"{text!r}, {part!r}, '<>'"
            yield "str.replace", f"{text!r}, {part!r}, '-', {generator.randint(0, 2)}"
            yield "str.split", f"{text!r}, {part!r}, {generator.randint(-1, 2)}"
            yield "str.rsplit", f"{text!r}, {part!r}, {generator.randint(-1, 2)}"
            for name in "find rfind index count startswith endswith".split():
                yield f"str.{name}", f"{text!r}, {part!r}, {generator.randint(-4, 4)}, {generator.choice(['None', '0', '2', '3', '-1', '99'])}"
        for width in (0, 1, 5, 8, 9):
            for name in "center ljust rjust zfill".split():
                yield f"str.{name}", f"{text!r}, {width}"
            yield "str.center", f"{text!r}, {width}, '*'"
        for limit in (0, 1, 2):
            yield "str.split", f"{text!r}, None, {limit}"
            yield "str.rsplit", f"{text!r}, None, {limit}"
        yield "str.splitlines", f"{text!r}, True"
        yield "str.expandtabs", f"{text!r}, 4"
        for index in (0, 1, -1, 5, -7, "True", "1.5", "'a'", "None", "10**30"):
            yield "getitem", f"{text!r}, {index}"
        for codec in ("ascii", "latin-1", "utf8", "nope"):
            yield "str.encode", f"{text!r}, {codec!r}"
            yield "str.encode", f"{text!r}, {codec!r}, 'replace'"
            yield "str.encode", f"{text!r}, {codec!r}, 'backslashreplace'"
    yield from errors()
    yield from slices(generator)
    yield from numbers(generator)


def errors():
    for name in "count find index startswith endswith split strip removeprefix join partition center ljust zfill".split():
        for argument in ("1", "None", "['a']", "b'a'", "('a', 'b')", "('a', 1)"):
            yield f"str.{name}", f"'abc', {argument}"
    for argument in ("['a', 1]", "[1]", "5", "('a', 'b')", "{'k': 1}", "'xyz'", "[]", "[None]"):
        yield "str.join", f"'-', {argument}"
    yield "str.center", "'a', 5, 'xx'"
    yield "str.center", "'a', 5, 1"
    yield "str.maketrans", "'abc', 'xyz'"
    yield "str.maketrans", "'abc', 'xyz', 'q'"
    yield "str.maketrans", "'abc', 'xy'"
    yield "str.maketrans", "{'a': 'b', 99: None}"
    yield "str.translate", "'abcd', {97: 'X', 98: None, 99: 100}"
    yield "contains", "'abc', 1"
    for text in ("1_000", "1__0", "_1", "0b11", "0o17", "0xff", " 12 ", "1e5", "1_0.5_0", "infinity", "-INF", "nan", "+nan", "1.", ".5", ".", "1e", "0_0", "00", "012", "-0", "٣.٥", "12 3"):
        for base in ("", ", 10", ", 2", ", 16", ", 0", ", 8", ", 36", ", 1"):
            yield "int", f"{text!r}{base}"
        yield "float", repr(text)
    for argument in ("None", "[1]", "'9' * 5000", "b'12'", "b'x'", "1.9, 10", "inf", "nan", "-2.7", "{}", "'1' * 40"):
        yield "int", argument
        yield "float", argument.removesuffix(", 10")
    for exponent in ("4299", "4300", "4400"):
        for sign in ("", "-"):
            yield "repr", f"{sign}10**{exponent}"
            yield "format", f"{sign}10**{exponent}, 'd'"
            yield "len", f"[{sign}10**{exponent}]"
    for argument in ("97", "0x1F600", "-1", "0x110000", "'a'", "1.5", "True", "10**30"):
        yield "chr", argument
    for argument in ("'a'", "'😀'", "''", "'ab'", "5", "b'a'", "b'ab'"):
        yield "ord", argument
    for argument in ("255", "-255", "0", "2**70", "True", "1.5", "'a'"):
        for name in ("hex", "oct", "bin"):
            yield name, argument


def slices(generator):
    bounds = ["None", "0", "1", "2", "-1", "-3", "5", "-9", "100"]
    for text in ("abcdef", "😀b😀d", "", "x"):
        for _ in range(150):
            parts = f"{generator.choice(bounds)}, {generator.choice(bounds)}, {generator.choice(['None', '1', '2', '-1', '-2', '3'])}"
            yield "getitem", f"{text!r}, slice({parts})"
            yield "getitem", f"{list(text)!r}, slice({parts})"
            yield "getitem", f"{tuple(text)!r}, slice({parts})"
            yield "getitem", f"range({len(text)}), slice({parts})"
            yield "setitem!", f"{list(text)!r}, slice({parts}), {list('XYZ'[: generator.randint(0, 3)])!r}"
            yield "delitem!", f"{list(text)!r}, slice({parts})"
            yield "slice.indices", f"slice({parts}), {generator.randint(0, 8)}"
    yield "getitem", "'abc', slice(None, None, 0)"
    yield "getitem", "[1], slice('a', None)"
    yield "setitem!", "[1, 2], slice(0, 1), 5"
    yield "setitem!", "[1, 2], slice(None, None, 2), 5"


def numbers(generator):
    for _ in range(300):
        value = generator.choice([generator.randint(-(2**70), 2**70), generator.randint(-300, 300)])
        yield "int.bit_length", repr(value)
        yield "int.bit_count", repr(value)
        yield "int_to_bytes", f"{value}, {generator.randint(1, 10)}, {generator.choice(['big', 'little'])!r}, {generator.choice([True, False])}"
    for _ in range(200):
        value = generator.choice([generator.uniform(-10, 10), generator.uniform(-1, 1) * 10.0 ** generator.randint(-310, 300), float(generator.randint(-5, 5))])
        yield "float.as_integer_ratio", repr(value)
        yield "float.is_integer", repr(value)
        yield "float.hex", repr(value)
    for length in (0, 1, 3, 8):
        for order in ("big", "little"):
            data = bytes(generator.randrange(256) for _ in range(length))
            yield "int_from_bytes", f"{data!r}, {order!r}, True"
            yield "int_from_bytes", f"{data!r}, {order!r}, False"
