# Defaults of one name, evaluated before functions within functions.
def f3(a, *rest, key=len("abc")):
    def f11(a, *rest, key=len("ab") + len(a)):
        return key
    return key, f11(a)
print(f3("x"), f3("x", key=1))
