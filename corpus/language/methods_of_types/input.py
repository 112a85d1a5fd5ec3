counts = dict.fromkeys(["red", "green"], 0)
counts["red"] += 1
print(counts, dict.fromkeys("ab"), dict.fromkeys(range(2), []), {}.fromkeys((1, 2), "x"))
print(list(dict.fromkeys([3, 1, 3, 2, 1])))

table = str.maketrans("abc", "xyz", "!")
print("a! cab".translate(table), str.maketrans({"a": "1", 98: None}))
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", byteorder="little"), int.from_bytes(b"\xff", signed=True))
print(float.fromhex("0x1.8p3"), float.fromhex("-inf"), (0.1).hex(), float.fromhex((0.1).hex()) == 0.1)

number = 12
half = 0.5
print(number.real, number.imag, number.numerator, number.denominator, half.real, half.imag, True.numerator)


def parts(value):
    return value.real, value.imag


print(parts(3), parts(2.0), parts(True), list(map(str.upper, ["a", "b"])), list(map(dict.fromkeys, ["ab"])))
for call in (
    lambda: dict.fromkeys(5),
    lambda: dict.fromkeys([[]]),
    lambda: str.maketrans("a", "bc"),
    lambda: int.from_bytes(b"a", "middle"),
    lambda: float.fromhex("0xg"),
    lambda: half.numerator,
):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
