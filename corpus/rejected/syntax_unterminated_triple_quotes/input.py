def documented():
    """This docstring never ends.

    return 1
