def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e = None
        try:
            int("x")
        except ValueError as v:
            print(repr(v.__context__))
        raise
def g():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            int("x")
        except ValueError as e:
            print("inner", repr(e), repr(e.__context__))
        try:
            {}["k"]
        except KeyError as k:
            print(repr(k.__context__))
        raise
def h():
    try:
        1 / 0
    except (ZeroDivisionError, ValueError) as e:
        e = ValueError("mine")
        e.__cause__
        raise e
    except TypeError as e:
        e = 3
for x in (f, g, h):
    try:
        x()
    except Exception as e:
        print(x.__name__, repr(e), repr(e.__context__))
