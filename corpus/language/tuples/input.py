point = (3, 4.0)
single = ("alone",)
empty = ()
bare = 1, "two", None

print(point, single, empty, bare)
print(point[0], bare[-1], bare[:2], len(bare), "two" in bare)
print(point + single, single * 3, point == (3.0, 4), (1, 2) < (1, 3), (1,) < (1, 0))
print(bare.index("two"), (1, 2, 1).count(1))
print(tuple([1, 2]), tuple("ab"), tuple(range(3)), list(point))
print({point: "as a key"}[3, 4], hash((1, 2)) == hash((1.0, 2.0)))
print(sorted([(2, "b"), (1, "z"), (2, "a")]), max((1, 5), (2, 0)))

nested = (1, (2, [3, 4]))
nested[1][1].append(5)
print(nested)

try:
    point[0] = 1
except TypeError as error:
    print(error)


def bounds(values):
    return min(values), max(values)


low, high = bounds([4, 8, 1])
print(low, high, bounds([7]))
