def pick(fs):
    return fs or "empty"
print(pick(frozenset()), pick(frozenset({1})))

class A:
    pass
class B(A):
    pass
class C(B):
    def __bool__(self):
        return False
def check(a):
    return "yes" if a else "no"
def opt(a):
    x = a if a is not None else None
    return "set" if x else "unset"
print(check(A()), check(C()), opt(A()), opt(C()), opt(None))
