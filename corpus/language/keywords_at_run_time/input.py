import functools
class Point:
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
    def move(self, dx, dy=0):
        return Point(self.x + dx, self.y + dy)
    def plain(self, a, b):
        return a, b
class Sub(Point):
    pass
def f(a, b):
    return a - b
def g(a, b=5):
    return a - b
async def co(a, b):
    return a, b
def make(cls, **kw):
    return cls(**kw)
p = make(Point, x=1, y=3)
print(p.x, p.y)
p = make(Sub, y=1, x=3)
print(p.x, p.y)
print(make(f, b=1, a=2), make(g, b=1, a=2), make(lambda q, r: q - r, r=1, q=2))
print(make(p.plain, b=1, a=3))
m = getattr(p, "move")
print(m(dy=3, dx=1).y)
h = functools.partial(f, b=3)
print(h(9))
for fn in [f, g]:
    try: fn(c=1)
    except TypeError as e: print(e)
    try: fn()
    except TypeError as e: print(e)
    try: fn(1, 2, 3)
    except TypeError as e: print(e)
try: make(Point, z=1)
except TypeError as e: print(e)
try: make(Point)
except TypeError as e: print(e)
def split(text):
    return text.split(maxsplit=1)
print(split("a b c"))
def apply(function, /, **options):
    return function(**options)
def area(width, height):
    return width * height
print(apply(area, height=2, width=3))
class Base:
    def __init__(self, name, size):
        self.name, self.size = name, size
options = {"size": 1, "name": "m"}
print(Base(**options).name)
