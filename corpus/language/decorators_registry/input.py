def singleton(cls_maker):
    cache = {}
    def get(*a, **k):
        key = (a, tuple(sorted(k.items())))
        if key not in cache: cache[key] = cls_maker(*a, **k)
        return cache[key]
    return get
class Conn:
    opened = 0
    def __init__(self, host, port=80, *, tls=False): Conn.opened += 1; self.host, self.port, self.tls = host, port, tls
    def __repr__(self): return f"Conn({self.host}:{self.port}{'+tls' if self.tls else ''})"
connect = singleton(Conn)
print(connect("a"), connect("a") is connect("a"), connect("a", tls=True), connect("b", port=1), Conn.opened)
def deprecated(msg):
    def deco(f):
        def w(*a, **k): print(f"warning: {f.__name__} {msg}"); return f(*a, **k)
        w.__name__ = f.__name__; w.wrapped = f
        return w
    return deco
@deprecated("use new")
def old(x): return x + 1
print(old(1), old.__name__, old.wrapped(5))
def typed(**types):
    def deco(f):
        def w(**kw):
            for k, v in kw.items():
                if not isinstance(v, types.get(k, object)): raise TypeError(f"{k} must be {types[k].__name__}")
            return f(**kw)
        return w
    return deco
@typed(a=int, b=str)
def both(a, b="z"): return f"{a}{b}"
print(both(a=1), both(a=2, b="q"))
try: both(a="x")
except TypeError as e: print(e)
def count_calls(f):
    def w(*a): w.calls += 1; return f(*a)
    w.calls = 0
    return w
@count_calls
def ping(): return "pong"
ping(); ping(); print(ping.calls, ping())
class Registry:
    def __init__(self): self.cmds = {}
    def command(self, name=None, **opts):
        def deco(f): self.cmds[name or f.__name__] = (f, opts); return f
        return deco
    def run(self, line):
        name, *args = line.split()
        f, opts = self.cmds[name]
        return f(*args, **opts)
r = Registry()
@r.command()
def hello(who="world"): return f"hello {who}"
@r.command("add", base=10)
def add_numbers(*ns, base): return sum(int(n, base) for n in ns)
print(r.run("hello"), r.run("hello bob"), r.run("add 1 2 3"), sorted(r.cmds))
def compose(*ds):
    def deco(f):
        for d in reversed(ds): f = d(f)
        return f
    return deco
up = lambda f: lambda *a: f(*a).upper(); ex = lambda f: lambda *a: f(*a) + "!"
@compose(up, ex)
def say(s): return s
print(say("hey"))
class Cached:
    def __init__(self, f): self.f, self.c = f, {}
    def __call__(self, *a):
        if a not in self.c: self.c[a] = self.f(*a)
        return self.c[a]
@Cached
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.c))
