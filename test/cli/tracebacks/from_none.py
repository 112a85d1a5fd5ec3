try:
    int("x")
except ValueError:
    raise KeyError("a") from None
