def outer(value):
    def inner(value):
        nonlocal value

    inner(1)
