# value patterns
class Color:
    RED = 1
    GREEN = "g"
for v in (1, "g", 1.0, True, None):
    match v:
        case Color.RED: print("red")
        case Color.GREEN: print("green")
        case _: print("other")
def whole(x):
    match x:
        case bool(b): return "bool", b
        case int(i): return "int", i
        case float(f): return "float", f
        case str(s): return "str", s
        case list(l): return "list", l
        case tuple(t): return "tuple", t
        case dict(d): return "dict", d
        case set(s): return "set", s
        case frozenset(s): return "frozenset", s
        case bytes(b): return "bytes", b
        case object(): return "object", None
for v in (True, 1, 2.0, "s", [1], (1,), {1: 2}, {3}, frozenset([1]), b"b", None): print(whole(v))
class Node:
    __match_args__ = ("left", "right")
    def __init__(self, left=None, right=None): self.left, self.right = left, right
def depth(n):
    match n:
        case None: return 0
        case Node(l, r): return 1 + max(depth(l), depth(r))
print(depth(Node(Node(Node()), Node())))
class A:
    def __getattr__(self, name):
        print("getattr", name)
        if name == "x": return 1
        raise AttributeError(name)
match A():
    case A(x=1, y=2): print("xy")
    case A(x=1): print("x")
