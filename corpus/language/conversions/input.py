print(int("12") + int(3.7) + int(True), float("2") + float(1), str(1.0) + str(None) + str([1, "a"]))
print(list("abc"), list((1, 2)), list({"a": 1}), list(range(3)))
print(tuple([1, 2]), tuple("ab"), sorted(set([1, 1, 2])), dict([("a", 1)]), dict(b=2))
print(bool("False"), bool(0.0), str(True), repr("quoted"), repr(1.0), ascii("é"))
print(int("-0012"), float("1e-3"), str(10**20), int(1e3), str(1e3))
print(list(map(int, "1 2 3".split())), [float(x) for x in ("1", "2.5")])
print("".join(map(str, [1, 2.0, None])), int(), float(), repr(str()), list(), dict(), tuple())

for text in ["", "1.5", "ten", "1 2"]:
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    int(None)
except TypeError as error:
    print(error)
try:
    int([])
except TypeError as error:
    print(error)
