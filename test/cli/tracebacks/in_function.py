def f(x):
    return g(x)

def g(x):
    raise ValueError("bad", x)

f(1)
