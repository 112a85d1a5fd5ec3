import random

DATA = [b"", b"a", b"hello world", b"\x00\xff\x80", b"a,b,,c", b"  x \n", b"it's", b"\"q'", "né😀".encode(), b"line\r\nnext\n", b"\xe2\x82", b"\xff", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"abc\xc3(", b"\xf4\x90\x80\x80", b"\xc0\x80"]


def rows():
    generator = random.Random(5)
    for data in DATA:
        for name in ("repr", "len", "list", "truth"):
            yield name, repr(data)
        for name in "hex upper lower strip split splitlines isdigit isalpha isspace isalnum decode lstrip rstrip".split():
            yield f"bytes.{name}", repr(data)
        for codec in ("utf-8", "ascii", "latin-1"):
            for errors in ("strict", "replace", "ignore", "backslashreplace"):
                yield "bytes.decode", f"{data!r}, {codec!r}, {errors!r}"
        for part in (b"a", b"", b"l", b",", b"\n", 108, "a", None, 300):
            for name in "count find rfind startswith endswith split partition index".split():
                if not (name in ("startswith", "endswith") and part in (108, 300, None)):
                    yield f"bytes.{name}", f"{data!r}, {part!r}"
            yield "contains", f"{data!r}, {part!r}"
        for other in (b"a", b"zz", "a", 5, None):
            for name in ("add", "eq", "lt"):
                yield name, f"{data!r}, {other!r}"
        yield "mul", f"{data!r}, 2"
        yield "bytes.replace", f"{data!r}, b'l', b'LL'"
        yield "bytes.join", f"{data!r}, [b'x', b'y']"
        yield "getitem", f"{data!r}, slice(1, 4)"
        yield "getitem", f"{data!r}, slice(None, None, -1)"
    for _ in range(300):
        data = bytes(generator.choice([0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80, 0x41, 0xC3, 0xA9, 0xED, 0xFF]) for _ in range(generator.randint(1, 6)))
        yield "bytes.decode", f"{data!r}, 'utf-8', 'replace'"
        yield "bytes.decode", repr(data)
    for argument in ("5", "[1, 2]", "[256]", "['a']", "'text'", "'é', 'utf-8'", "'é', 'ascii'", "-1", "1.5", "None", "range(3)", "b'x'"):
        yield "bytes", argument
    for text in ("00ff", "0 0", "zz", "0f 1a", "f", "", "A0b1"):
        yield "bytes.fromhex", repr(text)
