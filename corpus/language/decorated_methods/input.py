def trace(fn):
    def wrapper(self, *args, **kwargs):
        print("->", type(self).__name__, fn.__name__, args, kwargs)
        return fn(self, *args, **kwargs)
    return wrapper

def retry(times):
    def deco(fn):
        def inner(self, *a, **k):
            for i in range(times):
                try:
                    return fn(self, *a, **k)
                except ValueError as e:
                    print("retry", i, e)
            raise RuntimeError("gave up")
        return inner
    return deco

class Svc:
    def __init__(self, n): self.n = n; self.calls = 0
    @trace
    def get(self, key, default=None):
        return (self.n, key, default)
    @retry(times=3)
    @trace
    def flaky(self, fail):
        self.calls += 1
        if self.calls <= fail: raise ValueError(f"fail {self.calls}")
        return "ok"
    def __repr__(self): return "Svc"

class Sub(Svc):
    @trace
    def get(self, key, default=7):
        return super().get(key, default=default)

s = Svc(1)
print(s.get("a"), s.get("b", default=2), s.get(key="z"))
print(s.flaky(2))
try: Svc(2).flaky(5)
except RuntimeError as e: print(e)
print(Sub(3).get("q"))
f = s.get
print(f("w"))
def validate(fn):
    """doc of validate"""
