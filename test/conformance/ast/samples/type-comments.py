x = []  # type: list[int]
x = 1  # type: ignore
def f(a,  # type: int
      b):
    # type: (...) -> None
    pass
for x in y:  # type: int
    pass
with x as y:  # type: int
    pass
