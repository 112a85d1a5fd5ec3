class Class:
    __match_args__ = ("a", "a")
    a = None
class Spam: 
    __match_args__ = ("eggs",)
    eggs = 1
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f1():
    match Class():
        case Class(a=1, b=2): return 1
def f2():
    match Spam():
        case Spam(1, eggs=2): return 1
def f3():
    x = range(10)
    match x:
        case range(10): return 1
def f4():
    match Spam():
        case Spam(a, b): return 1
def f5():
    c = 5
    match 3:
        case c(): return 1
def f6():
    match Class:
        case Class(): return 1
        case type(): return "type"
def f7():
    match 1:
        case object(1): return 1
for f in (f1, f2, f3, f4, f5, f6, f7): t(f)
