from collections import OrderedDict
d = OrderedDict(a=1, b=2)
print(type(reversed(d)).__name__, type(reversed(d.keys())).__name__, type(reversed(d.items())).__name__, type(reversed(d.values())).__name__, type(iter(d)).__name__, type(iter(d.items())).__name__)
print(type(reversed({})).__name__, type(reversed({}.items())).__name__, type(reversed([])).__name__, type(reversed((1,))).__name__, type(reversed(range(3))).__name__, type(reversed("ab")).__name__)
print(list(reversed(d)), list(reversed(d.items())))
for kind in (d, d.keys(), d.items(), d.values(), reversed(d)):
    try:
        for x in kind: d["n"] = d.get("n", 0); d.move_to_end("a")
    except RuntimeError as e: print(e)
    d.pop("n", None)
it = iter(d); d["z"] = 1
try: next(it)
except RuntimeError as e: print(e)
it = iter(d); d["z"] = 2; print(next(it))
