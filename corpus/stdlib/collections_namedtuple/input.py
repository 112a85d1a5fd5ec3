from collections import namedtuple
class Point(namedtuple("Point", ["x", "y"])):
    __slots__ = ()
    @property
    def hypot(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __str__(self):
        return f"Point: x={self.x} y={self.y}"
p = Point(3, 4)
print(p, repr(p), p.hypot, p._replace(x=5), p == (3, 4), p[0], len(p), [*p])
P = namedtuple("P", "x y z", defaults=(5,))
a = P(1, 2)
x, y, z = a
print(a, x, y, z, a._asdict(), P._fields, P._field_defaults, P._make([7, 8, 9]), a.x + a.y, hash(a) == hash((1, 2, 5)))
print({a: 1}[(1, 2, 5)], {(1, 2, 5): 2}[a], a in [(1, 2, 5)], isinstance(a, tuple), P.__name__, P.__doc__, P.x.__doc__, a < P(1, 3))
for bad in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: a._replace(q=1), lambda: P._make([1]), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: namedtuple("Q", "_a"), lambda: namedtuple("1", "a"), lambda: setattr(a, "x", 1)):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
R = namedtuple("R", ["class", "a", "_x", "a"], rename=True)
print(R(1, 2, 3, 4), R._fields)
match a:
    case P(x=1, y=q):
        print("matched", q)
match a:
    case P(1, b, c):
        print("positional", b, c)
Employee = namedtuple("Employee", "name, items, count, index, length, at")
e = Employee("n", [1], 3, 4, 5, 6)
print(e, e.items, e.count, e.index, e.length, e.at, e.name)
print(sorted([P(2, 1), P(1, 9)], key=lambda p: p.y), max(P(1, 1), P(0, 5)), a + (1,), a * 2, a[1:])
print(f"{a}", "%s %s %s" % a, "{0.x} {1}".format(a, a.y), type(a[1:]).__name__, P.__mro__[1].__name__, str(P))
it = iter(a)
print(next(it), list(it), dict(zip(P._fields, a)), *a)
