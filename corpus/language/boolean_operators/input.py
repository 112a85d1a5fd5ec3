def noted(value):
    print("evaluated", repr(value))
    return value


print(noted(0) or noted("default"))
print(noted("first") or noted("second"))
print(noted([]) and noted("never"))
print(noted(1) and noted(""))
print(None or 0 or [] or {}, "a" and "b" and "c", not None or "x")
print(1 and 2 or 3, 0 and 2 or 3, (0 or None) is None)

name = ""
print(f"hello, {name or 'stranger'}")
if noted(1) and not noted(0) or noted("unreached"):
    print("yes")

print(True and False, True & False, True | False, True ^ True)
