class NoArgs: pass
class BadArgs:
    __match_args__ = ["x"]
class BadEl:
    __match_args__ = (1,)
class Dup:
    __match_args__ = ("x", "x")
    x = 1
def tryit(fn):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, e)
def e1():
    match NoArgs():
        case NoArgs(1): pass
def e2():
    match BadArgs():
        case BadArgs(1): pass
def e3():
    match BadEl():
        case BadEl(1): pass
def e4():
    match Dup():
        case Dup(1, 1): pass
def e5():
    notclass = 5
    match 1:
        case notclass(): pass
def e6():
    match 1:
        case int(1, 2): pass
def e7():
    class K:
        a = 1
        b = 1
    match {1: 2, 3: 4}:
        case {K.a: x, K.b: y}: pass
def e8():
    match 1:
        case int(real=r): print(r)
for fn in (e1, e2, e3, e4, e5, e6, e7): tryit(fn)
