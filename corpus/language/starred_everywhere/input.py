a = [1, 2]
def g():
    x = yield *a, 3
    print(x)
print(next(g()))
for v in *a, 9: print(v)
b = *a,
print(b, {*a, *b}, [*a, *[3]])
c: tuple = *a, 5
print(c)
d = {}
d[*a, 3] = 1; print(d[1, 2, 3])
del d[*a, 3]; print(d)
def f(*args: int, **kw: str): return args
print(f(*a, *b), max(*a), [*map(str, a)], "".join([*"ab"]))
(x, *y), z = (1, 2, 3), 4
[p, *q] = "abc"
print(x, y, z, p, q)
a += *b, 7
print(a)
del (x, y), [p], q
match 1, *a:
    case 1, *r: print(r)
print(*a if a else (), sep="")
e = lambda *k: (*k, 1)
print(e(1, 2))
for i, *j in [(1, 2, 3)]: print(i, j)
print([(m, n) for m, *n in ["abc"]])
class A: pass
o = A()
o.x, *o.y = a
print(o.x, o.y)
with_star = [*(k for k in a), *range(2), *{"k": 1}]
print(with_star)
