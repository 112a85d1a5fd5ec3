def trace(fn):
    def wrapper(*args, **kwargs):
        print("call", fn.__name__, args, kwargs)
        r = fn(*args, **kwargs)
        print("ret", r)
        return r
    return wrapper

@trace
def add(a, b=2):
    return a + b
print(add(1), add(1, b=5))

def repeat(times):
    def deco(fn):
        def inner(*a, **k):
            return [fn(*a, **k) for _ in range(times)]
        return inner
    return deco

@repeat(times=3)
def greet(name, punct="!"):
    return f"hi {name}{punct}"
print(greet("bob"), greet("al", punct="?"))

@trace
@repeat(2)
def two(): return 2
two()

registry = {}
def register(name):
    def deco(fn):
        registry[name] = fn
        return fn
    return deco
@register("x")
def fx(v): return v * 2
@register("y")
def fy(v): return v + 100
print({k: f(5) for k, f in registry.items()}, fx(1))
def memo(fn):
    cache = {}
    def inner(n):
        if n not in cache: cache[n] = fn(n)
        return cache[n]
    inner.cache = cache
    return inner
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache))
class Count:
    def __init__(self, fn): self.fn = fn; self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.fn(*a)
@Count
def hello(name): return "hello " + name
print(hello("a"), hello("b"), hello.n)
def noisy(fn):
    print("decorating", fn.__name__)
    return fn
@noisy
def later(): return helper()
def helper(): return "helped"
print(later())
@noisy
@noisy
def twice(): return 1
print(twice())
def call_now(fn): return fn()
@call_now
def value(): return 42
print(value)
@lambda f: [f, f]
def pair(): return "p"
print(len(pair), pair[0]())
def traced_once(function):
    def wrapper(*arguments):
        print("calling", function.__name__)
        return function(*arguments)

    return wrapper


def registry():
    return {"decorators": [traced_once]}


@registry()["decorators"][0]
def add(a, b):
    return a + b


print(add(1, 2))
