class E:
    def __init__(self, log): self.log = log
    def __eq__(self, other):
        self.log.append(other); return other == 3
def f(x):
    match x:
        case [a, 1] if a > 0: pass
        case [a, 2]: pass
        case _: return "none"
    return a
print(f([5, 1]), f([6, 2]), f([-1, 1]))
log = []
match E(log):
    case 1: print("one")
    case 2 | 3: print("two or three")
print(log)
# capture keeps after failed guard
def g(x):
    match x:
        case y if y > 10: return "big"
    return y
print(g(3), g(11))
# or with captures, later failing
def h(v):
    z = "unset"
    match v:
        case ([z, 1] | [1, z], 9): return ("yes", z)
        case _: return ("no", z)
print(h(([5, 1], 9)), h(([5, 1], 8)), h(([1, 7], 9)))
# subject rebinding
def k(x):
    match x:
        case [x, y]: return x, y
        case int(x): return -x
        case {"x": x}: return x
print(k([1, 2]), k(5), k({"x": 9}), k("s"))
# negative numbers, strings concat, nested
match [-1, -2.5, "ab" "cd"]:
    case [-1, -2.5, "abcd"]: print("ok")
match {"a": {"b": [1, {"c": 2}]}}:
    case {"a": {"b": [_, {"c": c}]}}: print(c)
match {}:
    case {"a": 1}: print("no")
    case {}: print("empty mapping")
match {"x": 1, "y": 2}:
    case {"x": 1, **others}: print(others)
match (1, 2, 3, 4):
    case (a, *_, b): print(a, b)
match (1, 2, 3, 4):
    case (a, *mid): print(a, mid)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]] if a + b + c + d == 10: print("ten")
match "abc":
    case [a, b, c]: print("sequence")
    case str(s): print("str", s)
def fall(x):
    match x:
        case 1:
            y = "one"
        case 2:
            y = "two"
    return y
print(fall(1))
try: print(fall(3))
except UnboundLocalError as e: print(e)
match 5:
    case v: print(v)
print(v)
