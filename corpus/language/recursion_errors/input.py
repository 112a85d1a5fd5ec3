def depth(n):
    try: return depth(n + 1)
    except RecursionError: return "deep"
print(depth(0))
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print("rec", e)
def f(n):
    return f(n + 1) + 1
try: f(0)
except RecursionError as e: print("rec", e)
def g(n):
    if n == 0: return "bottom"
    return g(n - 1)
print(g(950))
