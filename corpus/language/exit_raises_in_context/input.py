class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        try: 1/0
        except ZeroDivisionError: raise KeyError("k")
try:
    with CM():
        raise ValueError("v")
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
from contextlib import ExitStack, contextmanager
def raiser(e):
    raise e
try:
    with ExitStack() as s:
        s.callback(raiser, IndexError("a"))
        s.callback(raiser, KeyError("b"))
        raise ValueError("v")
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
@contextmanager
def g():
    try: yield
    except ValueError: raise TypeError("t")
try:
    with g(): raise ValueError("v")
except TypeError as e: print(repr(e.__context__))
