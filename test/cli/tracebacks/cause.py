def f():
    try:
        {}["k"]
    except KeyError as error:
        raise RuntimeError("wrapped") from error

f()
