def f(a, b=2, /, c=3, *args, d, e=5, **kw): return (a, b, c, args, d, e, kw)
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, e=7, z=8, a=9), f(*range(6), **{"d": 1, "x": 2}))
def g(*args, **kwargs): return h(*args, **kwargs)
def h(x, y=0, *, z=0): return f"{x} {y} {z}"
print(g(1), g(1, 2), g(1, z=3), g(x=1, y=2), g(*[1], **dict(z=9)))
for call in (lambda: g(), lambda: g(1, 2, 3), lambda: g(1, q=2), lambda: g(1, x=1), lambda: f(), lambda: f(1), lambda: f(1, d=1, b=2), lambda: h(1, **{"x": 2}), lambda: print(**{"nope": 1}), lambda: h(1, 2, 3, z=4), lambda: f(1, **{1: 2})):
    try: print(call())
    except TypeError as e: print("TypeError:", e)
def defaults(a, b=[], c={}, *, d=set()):
    b.append(a); c[a] = len(b); d.add(a)
    return b, c, d
defaults(1); print(defaults(2)); print(defaults(3, []))
args = (1, 2); kw = {"z": 3}
print(h(*args, **kw), h(*args, z=4), [*args, *"ab"], {**kw, "y": 1}, (*args, 9))
def swap(a, b): return b, a
x, y = swap(1, 2); (p, q), r = swap("r", [1, 2]); print(x, y, p, q, r)
def varkw(**kw):
    for k in sorted(kw): print(k, kw[k], end="; ")
    print(len(kw), kw)
varkw(); varkw(b=1, a=[2]); varkw(**{"class": 1, "def": 2})
def ret_many(): return 1, "a", [3]
a, *rest = ret_many(); print(a, rest)
def none(): pass
def early(n):
    if n: return
    return "x"
print(none(), early(1), early(0), print("") is None)
def annotated(a: int, b: "str" = "x", *c: float, **d: dict) -> list[int]: return [a, b, c, d]
print(annotated(1), annotated("no", 5, 1.5, k=2))
print(sorted("bca", key=lambda ch: -ord(ch)), max("ab", "abc", key=len), min([[3], [1, 2]], key=sum), sorted([(2, "b"), (1, "z"), (2, "a")], key=lambda t: (t[0], t[1]), reverse=True))
def star_middle(first, *mid, last): return first, mid, last
print(star_middle(1, 2, 3, last=4), star_middle(1, last=2))
