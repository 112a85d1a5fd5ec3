DATA = (b"", b"abc", b"Hello World", b"a\tb,c", b"\x00\xff", b"-12", b"it's")
KEYS = ("0", "-1", "5", "50", "'a'", "1.5", "None", "slice(0, 2)", "slice(None, None, 2)", "slice(5, 2)", "slice(None, None, -1)")
VALUES = ("65", "300", "-1", "'a'", "b'XY'", "[1, 2]", "[300]", "None", "1.5", "b''", "range(3)")
PLAIN = "capitalize expandtabs isascii islower istitle isupper swapcase title upper lower isalpha isdigit isspace isalnum hex decode split splitlines strip".split()


def both(data):
    return repr(data), f"bytearray({data!r})"


def rows():
    for data in DATA:
        for value in both(data):
            kind = "bytearray" if value.startswith("bytearray") else "bytes"
            for name in PLAIN:
                yield f"{kind}.{name}", value
            for width in ("5", "20", "-1", "'a'"):
                for name in ("center", "ljust", "rjust"):
                    for fill in ("", ", b'*'", ", '*'", ", b'**'", ", bytearray(b'-')"):
                        yield f"{kind}.{name}", f"{value}, {width}{fill}"
                yield f"{kind}.zfill", f"{value}, {width}"
                yield f"{kind}.expandtabs", f"{value}, {width}"
            for table in ("None", "b'short'", "'text'"):
                for deleted in ("", ", b'l'", ", 'l'"):
                    yield f"{kind}.translate", f"{value}, {table}{deleted}"
            for part in ("b'l'", "bytearray(b'l')", "108", "'l'", "300", "None", "b''"):
                for name in ("find", "count", "index", "rfind", "partition", "rpartition", "split", "removeprefix", "removesuffix", "strip"):
                    yield f"{kind}.{name}", f"{value}, {part}"
                for name in ("contains", "add", "eq", "lt", "mul"):
                    yield name, f"{value}, {part}"
                    if name in ("add", "eq"):
                        yield name, f"{part}, {value}"
            for key in KEYS:
                yield "getitem", f"{value}, {key}"
            for template in ("%s", "%d", "%5s", "%r", "%c", "%x"):
                yield "mod", f"{template.encode()!r}, {value}"
            for name in ("repr", "str", "len", "list", "truth", "bytes", "bytearray", "int", "float", "sorted", "max"):
                yield name, value
        mutable = f"bytearray({data!r})"
        yield "hash", mutable
        for value in VALUES:
            for name in ("append", "extend", "remove"):
                yield f"bytearray.{name}!", f"{mutable}, {value}"
            yield "bytearray.insert!", f"{mutable}, 1, {value}"
            yield "iadd!", f"{mutable}, {value}"
            yield "imul!", f"{mutable}, {value}"
            for key in KEYS:
                yield "setitem!", f"{mutable}, {key}, {value}"
        for key in KEYS:
            yield "delitem!", f"{mutable}, {key}"
            if "slice" not in key:
                yield "bytearray.pop!", f"{mutable}, {key}"
        for name in ("pop", "reverse", "clear", "copy"):
            yield f"bytearray.{name}!", mutable
    for source in ("", "3", "[1, 2]", "[256]", "'a'", "'é', 'utf-8'", "-1", "1.5", "None", "b'x'", "range(3)", "['a']"):
        yield "bytearray", source
    for text in ("00ff", "0 0", "zz", "f", ""):
        yield "bytearray.fromhex", repr(text)
    for text in ("0x1p3", "0x1.8", "-0x1.999999999999ap-4", "inf", "nan", "0x", "ff", "0x1p1024", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.fffffffffffff8p0", "0x1.00000000000008p0", "0x123456789abcdef01234p-10", "0x0p9999", "1e5", ""):
        yield "float.fromhex", repr(text)
    for first, second in (("b'abc'", "b'xyz'"), ("b'ab'", "b'x'"), ("'ab'", "b'xy'")):
        yield "bytes.maketrans", f"{first}, {second}"
