class Silent:
    pass


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Never:
    def __bool__(self):
        return False


values = [None, True, False, 0, 1, -1, 0.0, -0.0, 0.1, float("nan"), 10**30, "", " ", "0", "False"]
values += [[], [0], (), (None,), {}, {"a": 0}, set(), {0}, range(0), range(1)]
for value in values:
    print(repr(value), "is", "true" if value else "false")

print(bool(Silent()), bool(Sized(0)), bool(Sized(2)), bool(Never()), not Never(), bool(len), bool(Silent))
print(not 0, not "", not [0], not not "a")
print(bool(), bool([]), bool("False"))

count = 0
while [1, 2, 3][count:]:
    count += 1
print(count)
print([value for value in ("a", "", None, 0, "b") if value])
