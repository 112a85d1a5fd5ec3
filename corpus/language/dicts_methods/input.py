ages = {"Ada": 36, "Alan": 41}
ages["Grace"] = 85
print(ages, len(ages), "Ada" in ages, 36 in ages)
print(ages["Ada"], ages.get("Bob"), ages.get("Bob", 0))
print(list(ages), list(ages.keys()), list(ages.values()), list(ages.items()))

for name, age in ages.items():
    print(name, age)

print(ages.pop("Alan"), ages.pop("Alan", None), ages.setdefault("Bob", 1), ages.setdefault("Ada", 2))
ages.update({"Ada": 37}, Linus=21)
print(ages)
ages["Ada"] = ages["Ada"] + 1
del ages["Bob"]
print(ages, ages.popitem())

merged = {"x": 1} | {"y": 2, "x": 3}
merged |= {"z": 4}
print(merged, {**merged, "w": 0}, dict(a=1, b=2), dict([("k", "v")]))
print(merged == {"z": 4, "y": 2, "x": 3}, {}, dict.fromkeys(["a", "b"], 0))
print(ages.keys(), ages.values(), ages.items())
print(sorted(merged), max(merged, key=merged.get), list(reversed(merged)))

copy = merged.copy()
copy.clear()
print(copy, len(merged))
