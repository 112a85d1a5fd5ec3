__all__ = ["first", "second"]

second = "two"
hidden = "not listed"


def first():
    return helper() + 1


def helper():
    return 0
