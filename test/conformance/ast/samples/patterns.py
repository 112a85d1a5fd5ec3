match a:
    case 1 | -1 | 1.5 | -1.5 | 1 + 2j | -1 - 2j | 1.5 - .5j | 3j | -3j: pass
    case "a" | "b" "c" | b"d" | r"\e" | u"f": pass
    case None | True | False: pass
    case a.b | a.b.c: pass
    case name: pass
match a, b:
    case _: pass
match *a, b:
    case (x): pass
match (yield_):
    case (x, ): pass
    case (): pass
    case []: pass
    case x, : pass
    case x, y: pass
    case x, *_: pass
    case *rest, : pass
    case [x, *rest, y]: pass
    case (x, (y, [z, *w])): pass
    case (1 | 2) as x: pass
    case 1 | 2 as x: pass
    case [1 as x, (2 | 3) as y]: pass
    case ((1 as x) | (2 as x)): pass
    case (1 | (2 | 3)): pass
    case x if x > 1: pass
    case x if (y := x): pass
match {}:
    case {}: pass
    case {"a": 1}: pass
    case {"a": 1, -1: x, a.b: _, None: y, 1 + 2j: z, **rest}: pass
    case {**rest}: pass
    case {"a": {"b": [x, *_]}, }: pass
match(a):
    case A(): pass
    case a.B(x, 1, y=2, z=A()): pass
    case A(x,): pass
    case A(x=1,): pass
    case A(x | y, z=1 | 2 as w): pass
match match:
    case case:
        match = case
match -a:
    case _:
        pass
match [a]:
    case _: pass
match[a]: int
match (a)
match * a
case = {match: _}
