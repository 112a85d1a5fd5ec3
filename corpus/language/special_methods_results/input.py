class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __len__(self):
        return self.value

    def __float__(self):
        return self.value

    def __hash__(self):
        return self.value


class Flag:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value

    def __str__(self):
        return self.value

    def __iter__(self):
        return self.value

    def __contains__(self, item):
        return self.value

    def __int__(self):
        return self.value


def attempt(action):
    try:
        return repr(action())
    except (TypeError, ValueError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


makers = {"number": Number, "flag": Flag}
for value in (True, 2, 1.5, "x", -1, 2**70):
    number = makers["number"](value)
    print("---", repr(value))
    for action in (
        lambda: [10, 11, 12][number],
        lambda: len(number),
        lambda: bool(number),
        lambda: float(number),
        lambda: hash(number),
        lambda: "abc"[number:],
        lambda: "%d" % number,
    ):
        print(attempt(action))

for value in (True, None, "text", [1], 0):
    flag = makers["flag"](value)
    print("---", repr(value))
    for action in (lambda: bool(flag), lambda: str(flag), lambda: list(flag), lambda: 1 in flag, lambda: int(flag)):
        print(attempt(action))
