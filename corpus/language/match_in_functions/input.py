import asyncio

# loops, break, continue, nested functions
out = []
for item in [1, [2, 3], "s", (4,), range(2), {"a": 1}, b"x", None, -5, 2.5]:
    match item:
        case int(): 
            continue
        case str() | bytes(): out.append(lambda: item)
        case [x, y]: out.append((lambda: x + y))
        case [x]: out.append(x)
        case None: break
print([o() if callable(o) else o for o in out])
def walrus(x):
    match (n := x + 1):
        case 5: return "five"
        case other: return n, other
print(walrus(4), walrus(7))
async def co(): return [1, "two"]
async def main():
    match await co():
        case [1, str() as s]: print(s)
    match 1, await co():
        case 1, [a, b]: print(a, b)
asyncio.run(main())
def gen(xs):
    for x in xs:
        match x:
            case (a, b): yield a; yield b
            case _: yield x
print(list(gen([1, (2, 3), 4])))
