class M:
    def __enter__(self): return self
    def __exit__(self, *a): print(a[0].__name__); return False

def f():
    with M():
        raise KeyError("in with")
f()
