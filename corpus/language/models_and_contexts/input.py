"""Models with descriptors, context managers, chained errors and patterns; ends with an exit code."""
import asyncio, sys
from contextlib import ExitStack, AsyncExitStack, contextmanager, asynccontextmanager
import contextvars

request_id = contextvars.ContextVar("request_id", default="-")

class ValidationError(ValueError):
    def __init__(self, field, msg, *, code=None):
        self.field, self.code = field, code
        super().__init__(f"{field}: {msg}")
    def __reduce__(self): return (type(self), (self.field,))

class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = "_" + name; self.public = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise ValidationError(self.public, f"expected {self.kind.__name__}, got {type(value).__name__}", code=400)
        setattr(obj, self.name, value)

class Model:
    registry = {}
    def __init_subclass__(cls, /, table=None, **kw):
        super().__init_subclass__(**kw)
        cls.table = table or cls.__name__.lower()
        Model.registry[cls.table] = cls
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
    def __repr__(self):
        fields = ", ".join(f"{k}={getattr(self, k)!r}" for k, d in vars(type(self)).items() if isinstance(d, Typed))
        return f"{type(self).__name__}({fields})"

class User(Model, table="users"):
    name = Typed(str)
    age = Typed(int, 0)

class Admin(User):
    level = Typed(int, 1)
    def __getattr__(self, name):
        if name.startswith("can_"):
            return lambda: f"{self.name} can {name[4:]}"
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ValueError as e:
        print(f"[{name} swallowed {e}]")
    finally:
        print(f"</{name}>")

@asynccontextmanager
async def conn(n):
    token = request_id.set(f"req-{n}")
    try:
        yield request_id.get()
    finally:
        request_id.reset(token)

async def handle(n):
    async with conn(n) as rid:
        await asyncio.sleep(0.001 * (3 - n))
        return rid, request_id.get()

def chain():
    try:
        try:
            {}["missing"]
        except KeyError as e:
            raise ValidationError("key", "absent") from e
    except ValidationError as e:
        print(repr(e), e.field, e.args, repr(e.__cause__))
        e.add_note("check your input")
        return e

async def main():
    print(User(name="Ann", age=3), Admin(name="Bob"), sorted(Model.registry), User.table, Admin.table)
    for bad in ({"name": 3}, {"age": "x"}):
        try: User(**bad)
        except ValidationError as e: print(e, e.code)
    a = Admin(name="Z", level=4)
    print(a.can_fly(), hasattr(a, "cannot"), a.level, User.name.public)
    try: a.nothing
    except AttributeError as e: print(e)
    with tag("a") as t, tag("b"):
        print(t)
        raise ValueError("inside")
    with ExitStack() as st:
        for n in "xy": st.enter_context(tag(n))
        st.callback(print, "callback", 1, sep="-")
    print(await asyncio.gather(*(handle(i) for i in range(3))), request_id.get())
    e = chain()
    print(e.__notes__, isinstance(e, (KeyError, ValueError)), issubclass(ValidationError, Exception))
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k")])])
    except* (ValueError, KeyError) as eg:
        print(eg.exceptions)
    except* TypeError as eg:
        print("type", eg.exceptions[0])
    def countdown(n):
        while n > 0:
            got = yield n
            n = got if got is not None else n - 1
        return "liftoff"
    def outer():
        r = yield from countdown(3)
        yield r
    g = outer()
    print(next(g), g.send(10), next(g), g.send(1), next(g))
    try: next(g)
    except StopIteration as s: print("stop", s.value)
    x: int | str = 5
    match x:
        case int(n) if n > 3: print("big", n)
        case _: print("other")
    for cmd in (["go", "north"], {"op": "add", "args": [1, 2]}, ("quit",), User(name="Q"), 3.5, None):
        match cmd:
            case ["go", ("north" | "south") as d]: print("go", d)
            case {"op": op, "args": [a1, *rest], **kw}: print(op, a1, rest, kw)
            case ("quit",): print("quit")
            case User(name=nm): print("user", nm)
            case float() | int() as num: print("num", num)
            case None: print("none")
    if "--fail" in sys.argv: sys.exit(3)

asyncio.run(main())
sys.exit("bye" if len(sys.argv) > 5 else 4)
