first = [1, 2]
same = first
equal = [1, 2]

print(first is same, first is equal, first is not equal, first == equal)
print(None is None, True is True, first is None, first is not None)

print(2 in first, 5 in first, 5 not in first, [1] in [[1], [2]])
print("ell" in "hello", "" in "hello", "x" not in "hello")
print("key" in {"key": None}, None in {"key": None}, 1.0 in {1: "one"})
print(3 in range(0, 10, 3), 4 in range(0, 10, 3), (1, 2) in [(1, 2)], "a" in ("a",))
print(True in [1], 0 in [False], 2.0 in {2}, None in [0, "", None])

nan = float("nan")
print(nan == nan, nan in [nan], nan is nan)


class Club:
    def __contains__(self, name):
        return name.startswith("A")


print("Ada" in Club(), "Bob" in Club(), "Bob" not in Club())
