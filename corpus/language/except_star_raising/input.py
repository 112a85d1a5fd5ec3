eg = ExceptionGroup("eg", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), KeyError(4)])])
a, b = eg.split(ValueError)
print(repr(a), repr(b), a.__suppress_context__, a.__notes__ if hasattr(a, "__notes__") else "no notes")
eg.add_note("n")
try:
    try:
        raise eg
    except* ValueError as e:
        print(repr(e), e.__notes__, e.__notes__ is eg.__notes__)
        raise
except BaseException as r:
    print(repr(r), r is eg, r.__context__, r.__cause__)
class S(ExceptionGroup):
    def derive(self, excs): return 5
try:
    S("a", [ValueError(1), TypeError(1)]).split(ValueError)
except TypeError as e: print(e)
try:
    ExceptionGroup("a", [ValueError(1)]).split(5)
except TypeError as e: print(e)
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(repr(e), e.exceptions[0].__context__, e.__context__)
        raise KeyError("k")
except Exception as r:
    print(repr(r), repr(r.__context__), r.__suppress_context__, repr(r.__context__.__context__))
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        raise
except Exception as r:
    print(repr(r), repr(r.__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e
except Exception as r:
    print(repr(r), repr(r.__context__))
    for x in r.exceptions: print("  ", repr(x), repr(x.__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise OSError("x") from e
    except* TypeError:
        raise KeyError("y")
except Exception as r:
    print(repr(r), repr(r.__context__))
    for x in r.exceptions: print("  ", repr(x), repr(x.__context__), repr(x.__cause__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise
    except* TypeError: pass
except Exception as r:
    print(repr(r), repr(r.__context__))
for t in (ExceptionGroup, int, (ValueError, ExceptionGroup), BaseExceptionGroup, 5):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* t: print("no")
    except Exception as r:
        print(repr(r), repr(r.__context__))
try:
    raise SystemExit(3)
except* SystemExit as e:
    print(repr(e))
def f():
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            yield e
        else: print("else")
        finally: print("finally", i)
print(list(f()))
try: print(e)
except NameError as x: print(x)
