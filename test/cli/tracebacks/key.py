d = {"a": 1}
def f():
    return d["b"]
print(d["a"])
f()
