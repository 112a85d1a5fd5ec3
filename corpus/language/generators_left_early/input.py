g = (i for i in range(10))
for a in enumerate(g): break
print(next(g))
for a in zip(g, "ab"): break
print(next(g))
for a in map(str, g): break
print(next(g))
for a in filter(None, g): break
print(next(g))
for a in (x * 2 for x in g): break
print(next(g))
for a in [x for x, _ in zip(g, "ab")]: pass
print(list(g))
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing"); raise
    finally: print("fin")
for x in gen():
    print(x)
    break
print("after")
class C:
    def each(self):
        try:
            yield from gen()
        finally: print("each fin")
for x in C().each(): break
a, *b = gen(); print(a, b)
def bad():
    it = iter([])
    while True: yield next(it)
try:
    for x in bad(): print(x)
except RuntimeError as e: print(e)
def nested():
    for x in gen():
        yield x
        return
print(list(nested()))
def find():
    for x in gen():
        if x: return x
print(find())
try:
    for x in gen(): raise ValueError("body")
except ValueError as e: print(e)
