def describe(*args, sep=", ", **attrs):
    """Join args."""
    text = sep.join(str(a) for a in args)
    return text + (" " + " ".join(f"{k}={v!r}" for k, v in attrs.items()) if attrs else "")
print(describe(1, "a", None), describe(1, 2, sep="-"), describe(x=1, y="q"), describe(*[1, 2], **{"z": [3]}), describe(), describe.__doc__, describe.__name__)
def outer(a, /, b, *c, d=1, **e):
    def inner(a=a, *b2, d=d, **f): return (a, b, b2, c, d, e, f)
    return inner
print(outer(1, 2)(), outer(1, 2, 3, d=4, z=5)(9, 8, d=7, q=6))
def kwonly(*, a, b=2): return a + b
print(kwonly(a=1), kwonly(b=5, a=1), [kwonly(a=i) for i in range(2)], list(map(lambda i: kwonly(a=i), [1, 2])))
fs = [describe, kwonly, outer, len, str.upper, "abc".replace, [].append, lambda: 0, print]
print([f.__name__ for f in fs[:5]], callable(fs[5]), fs[5]("a", "z"), fs[4]("x"))
def call(f, *a, **k):
    try: return f(*a, **k)
    except TypeError as e: return str(e)
print(call(kwonly), call(kwonly, 1), call(kwonly, a=1, c=2), call(kwonly, a=1), call(describe, 1, sep="+"), call(outer, 1), call(outer, a=1, b=2), call(outer, 1, b=2)(3), call(lambda x, y=2: x + y, 1), call(lambda x, y=2: x + y), call(lambda: 0, 1), call(len, [1]), call("x".join, ["a", "b"]), call(int, "ff", 16), call(int, "ff", base=16), call(dict, a=1), call(sorted, [2, 1], reverse=True), call(max, 1, 2, key=lambda v: -v), call(print, "hi", end="!\n"), call(isinstance, 1, int), call(5), call(None), call(str.split, "a b"), call("a,b".split, ","), call("a,b".split, sep=","), call([3, 1].index, 1), call({"a": 1}.get, "z", 5), call(round, 2.567, 2), call(sum, [1, 2], start=10), call(enumerate, "ab", start=1) is not None, call(zip, [1], [2]) is not None, call(range, 3), call(str, 5), call(float, "1.5"), call(list, "ab"), call(tuple, [1]), call(set, "a"), call(bool, []), call(abs, -1), call(pow, 2, 3), call(divmod, 7, 2), call(repr, "q"), call(format, 3.14159, ".2f"), call(getattr, "a", "upper")(), call(hasattr, 1, "x"), call(hash, 1), call(chr, 65), call(min, [3, 1]), call(map, str, [1]) is not None, call(any, [0, 1]), call(reversed, [1, 2]) is not None)
class M:
    def m(self, a, b=2, *c, d=4, **e): return (a, b, c, d, e)
    @classmethod
    def c(cls, a, *, k=1): return (cls.__name__, a, k)
    @staticmethod
    def s(a, *b, k=0): return (a, b, k)
m = M(); print(call(m.m, 1), call(m.m, 1, 2, 3, d=5, z=6), call(m.m), call(m.m, b=1), call(M.m, m, 1), call(M.c, 1, k=2), call(m.c, 1), call(M.s, 1, 2, k=3), call(m.s), call(M.c), call(M, 1), call(M.m), call(getattr(m, "m"), 7, d=8))
for meth in (m.m, M.c, m.s): print(meth(1, **{}), meth(*[5]))
print(sorted([M.s, m.s] and [3, 1], key=m.s), list(map(m.m, [1], [2])), [f(1) for f in (m.m, m.c, M.s)])
