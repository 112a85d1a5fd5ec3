from __future__ import annotations
import typing
from typing import Any, Optional, List, Dict, TypeVar, Generic, Protocol, NamedTuple, cast, Callable, TYPE_CHECKING, Union, overload, NewType
T = TypeVar("T")
K = TypeVar("K", bound=str)
Vector = List[float]
Handler = Callable[[int], Optional[str]]
UserId = NewType("UserId", int)
if TYPE_CHECKING:
    from nowhere import nothing
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()
s: Stack[int] = Stack()
s.push(3); s.push(4)
print(s.pop(), len(s.items))
q = Stack[str]()
q.push("a")
print(q.items, isinstance(q, Stack))
class IntStack(Stack[int]):
    def total(self) -> int: return sum(self.items)
i = IntStack(); i.push(2); i.push(5); print(i.total())
class Greeter(Protocol):
    def greet(self, name: str) -> str: ...
class En:
    def greet(self, name: str) -> str: return "hello " + name
def use(g: Greeter) -> None: print(g.greet("bob"))
use(En())
class Emp(NamedTuple):
    name: str
    id: int = 3
    def label(self) -> str:
        return f"{self.name}#{self.id}"
e = Emp("ann")
print(e, e.name, e[1], len(e), e == ("ann", 3), e.label(), e._replace(id=9), e._asdict(), Emp._fields)
n, d = e
print(n, d, isinstance(e, tuple), Emp._make(["x", 1]), hash(e) == hash(("ann", 3)), sorted([Emp("b"), Emp("a", 9)]))
try: e.name = "z"
except AttributeError as err: print(err)
try: e.zz = 1
except AttributeError as err: print(err)
try: Emp()
except TypeError as err: print(err)
print(cast(int, "5"), UserId(5) + 1, Vector, Optional[int], Any)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(3), f("a"))
def opt(a: Optional[int] = None, b: Union[int, str] = 3, *c: Any, **kw: Dict[str, int]) -> List[int]:
    return [a or 0]
print(opt(), opt(4))
