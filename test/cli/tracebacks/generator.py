def gen():
    yield 1
    raise ValueError("gen")

for x in gen():
    print(x)
