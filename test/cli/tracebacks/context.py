def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise LookupError("during")

f()
