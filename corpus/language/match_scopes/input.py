counter = 0
def setter(v):
    global counter
    match v:
        case [counter, *_]: pass
        case {"n": counter}: pass
        case counter: pass
setter([4, 5]); print(counter); setter({"n": 7}); print(counter); setter("z"); print(counter)
def closure(v):
    match v:
        case [a, b]:
            def add(): return a + b
        case c:
            def add(): return c
    return add()
print(closure([1, 2]), closure(5))
def loops(items):
    fs = []
    for it in items:
        match it:
            case (x, y): fs.append(lambda: x + y)
            case x: fs.append(lambda: x)
    return [f() for f in fs]
print(loops([(1, 2), 5, (3, 4)]))
def guard(v, limit):
    match v:
        case [x, y] if (s := x + y) > limit: return "big", s
        case [x, y] if x == y: return "same", x, s
        case [x, _] | [_, x, _]: return "first", x
    return None
print(guard([5, 6], 10), guard([1, 1], 10), guard([1, 2], 10), guard([1, 2, 3], 1), guard(1, 1))
def nested(v):
    match v:
        case {"user": {"name": str(name), "tags": [first, *rest]}, **extra}:
            return name, first, rest, extra
        case {"user": {"name": name}}:
            match name:
                case None: return "nobody"
                case int() as n if n > 0: return n
                case _: return "odd", name
print(nested({"user": {"name": "bo", "tags": ["a", "b"]}, "k": 1}))
print(nested({"user": {"name": None}}), nested({"user": {"name": 5}}), nested({"user": {"name": -5}}), nested({}))
