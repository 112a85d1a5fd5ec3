data = b"Hello\tWORLD it's"
print(data.capitalize(), data.title(), data.swapcase(), data.expandtabs(4), data.lower().islower(), b"AB1".isupper())
print(b"ab".center(7, b"*"), b"ab".ljust(4) + b"|", b"ab".rjust(4), b"-42".zfill(6), b"Ab Cd".istitle(), b"\xff".isascii())
table = bytes.maketrans(b"abc", b"xyz")
print(b"aabbccdd".translate(table), b"aabbcc".translate(None, b"b"), b"abc".translate(table, delete=b"a"), len(table))
print(bytes.fromhex("00 ff 41"), b"\x00\xff".hex(), b"\x00\xff\x10".hex(":"), b"ab".removeprefix(b"a"))
for argument in ("0", "zz", "4 1"):
    try:
        print(bytes.fromhex(argument))
    except ValueError as error:
        print(error)
for call in (
    lambda: b"a".center(5, "*"),
    lambda: b"a".translate(b"short"),
    lambda: b"a" + "b",
    lambda: b"abc".find("a"),
    lambda: b"abc".split(","),
):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
