import copy
from collections import deque, defaultdict, OrderedDict, Counter, namedtuple
from dataclasses import dataclass, field

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f"Point({self.x}, {self.y})"

class Node:
    def __init__(self, name):
        print("init", name)
        self.name = name
        self.children = []
        self.parent = None
    def add(self, child):
        child.parent = self
        self.children.append(child)

class Custom:
    def __init__(self, v): self.v = v
    def __copy__(self): return Custom(("copied", self.v))
    def __deepcopy__(self, memo): return Custom(("deep", copy.deepcopy(self.v, memo)))

class Slotted:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]

class State:
    def __init__(self): self.v = 1; self.lock = object()
    def __getstate__(self):
        d = self.__dict__.copy()
        del d["lock"]
        return d
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = "new"

class MyList(list):
    pass
class MyDict(dict):
    pass
@dataclass
class D:
    a: int
    b: list = field(default_factory=list)

nested = {"a": [1, [2, 3]], "t": (1, [2]), "p": Point([1], 2)}
c, d = copy.copy(nested), copy.deepcopy(nested)
nested["a"][1].append(9)
nested["t"][1].append(9)
nested["p"].x.append(9)
print(c, d)
root = Node("root")
root.add(Node("kid"))
twin = copy.deepcopy(root)
print(twin.name, twin.children[0].name, twin.children[0].parent is twin, twin is not root, twin.children[0] is not root.children[0])
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b is not a)
x = [1]
pair = copy.deepcopy([x, x])
print(pair[0] is pair[1])
t = (1, "a", (2,))
print(copy.deepcopy(t) is t, copy.copy(t) is t)
print(copy.copy(Custom(1)).v, copy.deepcopy(Custom([1])).v)
s = Slotted(); s2 = copy.deepcopy(s); s.a.append(2); print(s2.a, hasattr(s2, "b"))
st = copy.copy(State()); print(st.v, st.lock)
m = MyList([1, [2]]); m.tag = "t"; n = copy.deepcopy(m); m[1].append(3); print(n, type(n).__name__, n.tag)
m = MyDict(a=[1]); m.tag = "t"; n = copy.deepcopy(m); m["a"].append(3); print(n, type(n).__name__, n.tag)
d1 = D(1, [2]); d2 = copy.deepcopy(d1); d1.b.append(3); print(d2, copy.replace(d1, a=5))
q = deque([1, [2]], maxlen=3); q2 = copy.deepcopy(q); q[1].append(3); print(q2, copy.copy(q))
dd = defaultdict(list, {"a": [1]}); dd2 = copy.deepcopy(dd); dd["a"].append(2); print(dd2, dd2["new"], copy.copy(dd))
print(copy.deepcopy(OrderedDict(a=[1])), copy.deepcopy(Counter("aab")))
P = namedtuple("P", "x y")
print(copy.copy(P(1, [2])), copy.deepcopy(P(1, [2])), copy.replace(P(1, 2), y=3))
e = copy.copy(ValueError("bad", 1)); print(repr(e))
class MyErr(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.b = b
e = copy.deepcopy(MyErr(1, [2])); print(repr(e), e.b)
print(copy.deepcopy({1, 2}), copy.deepcopy(frozenset([1])), copy.copy(bytearray(b"x")))
def gen(): yield
try:
    copy.copy(gen())
except TypeError as e:
    print(e)
print(copy.deepcopy(len) is len, copy.copy(Point) is Point, copy.deepcopy(print) is print)
memo = {}
copy.deepcopy([1, [2]], memo)
print(len(memo) > 0)
