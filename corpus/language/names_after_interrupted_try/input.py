"""A value that a loop left is seen after a try whose later assignment never came to be."""
try:
    for y, c in "aa", "aa":
        pass
    e, c, z = a, 1
except Exception as error:
    1
try:
    c -= 3
except Exception as error:
    print(type(error).__name__, error)
try:
    for d in "aa":
        pass
    d, z = q
except Exception as error:
    1
print(d)
def f():
    try:
        for d in "aa":
            pass
        d = len(5)
    except Exception as error:
        1
    print(d)
f()
def f2():
    try:
        d = 1
        d, x = len(5)
    except Exception as error:
        1
    print(d)
f2()
def f3():
    try:
        for y, d in ["ab"]: pass
        d, x = len(5)
    except Exception as error:
        1
    print(d)
f3()
def f4():
    try:
        for y, d in ["ab"]: pass
        d = len(5)
    except Exception as error:
        1
    d += "x"
    print(d)
f4()
