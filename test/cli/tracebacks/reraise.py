def f():
    try:
        raise ValueError("v")
    except ValueError:
        print("log")
        raise

f()
