from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass
from typing import NamedTuple, Generic, TypeVar, Protocol, ClassVar
from collections import namedtuple
import dataclasses as dc
@dataclass
class R:
    default: int
    new: str = "n"
    delete: int = 2
    function: list = field(default_factory=list)
    then: int = 3
    constructor: int = 4
    length: int = 5
    name: str = "nm"
    prototype: int = 6
    arguments: int = 7
    options: int = 8
    eval: int = 9
    this: int = 10
r = R(1, delete=5)
print(r, r.then + r.constructor + r.length, r.name, r.prototype, r.arguments, R.name, R.length)
r.new += "x"; r.function.append(r.delete); r.then = 9
print(r, asdict(r)["constructor"], replace(r, default=0, eval=1).eval)
@dataclass
class K:
    a: int
    b: int = field(default=2, kw_only=True)
    options: int = field(default=3, kw_only=True)
@dataclass
class K2(K):
    c: int = 4
    d: int = field(default=5, kw_only=True)
print(K2(1, 7, b=9, d=1), K(1, options=2))
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
@dataclass(slots=True)
class S2(S):
    c: int = 3
class S3(S2): pass
s = S2(1); s.b = 5
try: s.zz = 1
except AttributeError as e: print(e)
t = S3(1); t.zz = 4
print(s, t, t.zz)
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    def w(self): return replace(self, a=self.a + 1)
print(FS(1).w(), hash(FS(1)) == hash(FS(1)))
try: FS(1).a = 2
except dc.FrozenInstanceError as e: print("frozen", e)
@dataclass(frozen=True)
class FB:
    a: int
@dataclass(frozen=True)
class FC(FB):
    b: int = 2
class FD(FC): pass
print(FC(1), FD(3))
try: FD(3).b = 4
except AttributeError as e: print(e)
fd = FD(3)
try:
    fd.other = 1
    print(fd.other)
except AttributeError as e: print(e)
print([ (f.name, f.default is dc.MISSING, f.init) for f in fields(FC)], is_dataclass(FC), astuple(FC(1, [2])))
@dataclass
class Cnt:
    total: ClassVar[int] = 0
    n: int = 0
    def __post_init__(self): Cnt.total += 1; self.n += Cnt.total
print(Cnt(), Cnt(5), Cnt.total, Cnt().total)
@dataclass
class L:
    head: "int | None" = None
    rest: "L | None" = None
    def __len__(self): return 0 if self.rest is None else 1 + len(self.rest)
l = L(1, L(2, L()))
print(len(l), bool(l), bool(L()), l.rest and l.rest.head, (l.rest or l).head)
if l.rest: print("has")
if not l.rest.rest: print("empty tail")
@dataclass
class Fl:
    x: float
    y: float = 1
    def area(self): return self.x * self.y
print(Fl(2), Fl(2.0), Fl(2).area(), Fl(2.0, 3).area(), Fl(1.5).x + 1, Fl(4).x / 2, Fl(7).x // 2)
@dataclass
class Cb:
    fn: object = None
    def call(self, *a): return self.fn(*a) if self.fn else None
def add(a, b=1): return a + b
print(Cb(add).call(1), Cb(lambda v: v * 2).call("x"), Cb().call(), Cb(fn=str).call(3), Cb(len).fn([1]))
P = namedtuple("P", "x y")
class Q(NamedTuple):
    p: P
    tag: str = "t"
q = Q(P(1, 2))
(x, y), tag = q
print(q, x, y, tag, q.p.x, q.p._replace(x=9), [p.x for p in [P(1, 2), P("a", "b")]], P(1, 2)._asdict())
def gen(n):
    for i in range(n): yield P(i, i * i)
print(list(gen(3)), [a + b for a, b in gen(3)], dict(gen(3)), sum(p.y for p in gen(4)))
print(*(f"{a}:{b}" for a, b in [P(1, 2)]), P(*P(3, 4)), P(1, 2) == Q(1, 2), {P(1, 2), (1, 2)})
T = TypeVar("T")
@dataclass
class Stack(Generic[T]):
    items: list[T] = field(default_factory=list)
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
st: Stack[int] = Stack()
st.push(1); st.push("two")
print(st.pop(), st.pop(), st)
try: st.pop()
except IndexError as e: print(e)
try: R()
except TypeError as e: print(e)
try: K(1, 2)
except TypeError as e: print(e)
try: R(1, nope=2)
except TypeError as e: print(e)
