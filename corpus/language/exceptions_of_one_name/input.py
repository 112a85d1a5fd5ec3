# Handlers within handlers that give the exception the same name.
def f():
    try:
        raise KeyError(1)
    except Exception as error:
        try:
            raise TypeError(2) from None
        except Exception as error:
            print(repr(error), repr(error.__context__))
            try:
                int("x")
            except ValueError as error:
                print(repr(error), repr(error.__context__))
                print(repr(error.__context__.__context__))
        try:
            print(error)
        except NameError as e:
            print(e)
f()
try:
    turn3 += 1
except Exception as error:
    try:
        b = "a" % 9007199254740997
    except Exception as error:
        print(error)
try:
    raise TypeError from ValueError("a")
except Exception as error:
    try:
        try:
            pass
        finally:
            b2 >>= 5
    except NameError as error:
        print(error, error.__context__)
