import asyncio
from dataclasses import dataclass
from typing import NamedTuple
@dataclass
class Move:
    dx: int
    dy: int = 0
@dataclass
class Quit: pass
class Color:
    RED = 1
    BLUE = 2
class P(NamedTuple):
    x: int
    y: int
def act(c):
    match c:
        case Move(0, 0): return "stay"
        case Move(dx, dy=0): return f"h {dx}"
        case Move(dx=0, dy=dy): return f"v {dy}"
        case Move(a, b): return f"d {a},{b}"
        case Quit(): return "quit"
        case Color.RED: return "red"
        case P(x, y) if x == y: return "diag"
        case P(x=px): return f"p {px}"
        case (a, b): return f"tuple {a} {b}"
    return "?"
for c in (Move(0, 0), Move(2), Move(0, 3), Move(1, 1), Quit(), Color.RED, P(1, 1), P(2, 3), (5, 6), None): print(act(c))
async def handle(q):
    while True:
        match await q.get():
            case None: break
            case ("sleep", t): await asyncio.sleep(t)
            case ("print", *args): print(*args)
            case {"op": op, **kw}: print(op, kw)
            case msg: print("unknown", msg)
async def main():
    q = asyncio.Queue()
    for m in (("sleep", 0.01), ("print", 1, 2), {"op": "x", "y": 1}, 42, None): q.put_nowait(m)
    await handle(q)
asyncio.run(main())
