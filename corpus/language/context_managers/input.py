class Section:
    def __init__(self, name, swallow=()):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error)
        return isinstance(error, self.swallow)


with Section("plain") as name:
    print("inside", name)

with Section("outer") as outer, Section("inner", ValueError):
    print("raising inside", outer)
    raise ValueError("swallowed")

try:
    with Section("passes on", KeyError):
        raise ValueError("not swallowed")
except ValueError as error:
    print("caught", error)


def early():
    with Section("returning"):
        return "result"


print(early())

for number in range(3):
    with Section(f"loop {number}"):
        if number == 0:
            continue
        break

with (
    Section("first") as first,
    Section("second") as second,
):
    print(first, second)
