import functools
from functools import partial, wraps, lru_cache, reduce, cached_property, total_ordering, cmp_to_key, singledispatch

def power(base, exponent, *, offset=0):
    return base ** exponent + offset

square = partial(power, exponent=2)
print(square(5), square(5, offset=1))
cube = partial(power, exponent=3)
print(cube.func is power, cube.args, cube.keywords)
print(repr(partial(int, base=2)), partial(int, base=2)("101"))

def logged(label):
    def decorate(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            print(label, func.__name__, args, kwargs)
            return func(*args, **kwargs)
        return wrapper
    return decorate

@logged("call")
def add(a, b=1):
    """Adds."""
    return a + b

print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(3))

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.cache_info())
fib.cache_clear()
print(fib.cache_info())

@lru_cache
def plain(x, *, y=1):
    print("computing", x, y)
    return x * y
plain(1); plain(1); plain(1, y=2); plain(1, y=2); plain(1.0); plain(True)
print(plain.cache_info(), plain.cache_parameters())
try:
    plain([1])
except TypeError as e:
    print(e)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "x"))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)

class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        print("computing area")
        return 3 * self.r ** 2
    @lru_cache(maxsize=2)
    def scaled(self, k):
        return self.r * k

c = Circle(2)
print(c.area, c.area, c.__dict__)
print(c.scaled(2), c.scaled(2), Circle.scaled.cache_info(), c.scaled.cache_info())

@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, sorted([b, a])[0] is a)
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda x, y: len(y) - len(x))))

@singledispatch
def show(x):
    return f"object {x}"
@show.register(int)
def _(x):
    return f"int {x}"
@show.register(list)
def _(x):
    return f"list of {len(x)}"
print(show("a"), show(1), show(True), show([1, 2]), show.dispatch(bool) is show.registry[int])
