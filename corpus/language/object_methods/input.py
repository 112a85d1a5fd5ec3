class A:
    def __init__(self, x):
        super().__init__()
        self.x = x
    def __setattr__(self, k, v):
        super().__setattr__(k, v * 2)
    def __repr__(self): return "A<" + super().__repr__()[:12] + ">"
    def __eq__(self, o): return self.x == o.x
    def __ne__(self, o): return not self == o
    def __hash__(self): return object.__hash__(self) and 1
class B(A):
    def __init__(self, x):
        super().__init__(x)
    def __setattr__(self, k, v):
        print("B", k)
        super().__setattr__(k, v)
    def __str__(self): return "B:" + super().__str__()
    def __getattr__(self, k):
        if k == "zz": return 1
        return super().__getattribute__(k)
print(A(2).x, A(1), A(1) == A(1), A(1) != A(2), hash(A(1)))
b = B(3); print(b.x, b, b.zz)
try: b.nope
except AttributeError as e: print(e)
class C:
    def __setattr__(self, k, v):
        object.__setattr__(self, k, v + 1)
    def __str__(self): return f"A({self.v})"
a = C(); a.v = 1; print(a)
print((5).__add__(3), "a".__len__(), [1].__contains__(1), "abc".__getitem__(0), (1).__eq__(1), [3].__iter__() is not None, int.__name__, str.__len__("abc"))
class P(Exception):
    def __str__(self): return "P:" + super().__str__()
    def __repr__(self): return "R:" + super().__repr__()
print(P("x"), repr(P("y")))
