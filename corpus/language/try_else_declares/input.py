"""What the `else` of a `try` binds may be bound again by what follows, as something else."""


def f(a):
    try:
        int(a)
    except ValueError:
        return "bad"
    else:
        y: list = [a]
        y.append(1)
        print(y)
    try:
        int(a)
    except ValueError:
        return "bad"
    else:
        y, *rest = "-75"
        print(y, rest)
    return a


print(f("3"), f("x"))
