primes = {2, 3, 5, 7}
odds = set(range(1, 10, 2))

print(sorted(primes & odds), sorted(primes | odds), sorted(primes - odds), sorted(primes ^ odds))
print(3 in primes, 4 in primes, 4 not in primes, len(odds))
print({1, 2} == {2, 1}, {1} < {1, 2}, {1, 2} <= {1, 2}, primes.isdisjoint({4, 6}), {2, 3}.issubset(primes))

primes.add(11)
primes.add(11)
primes.discard(99)
primes.remove(2)
print(sorted(primes))
primes.update([13], (17,))
primes -= {3, 5}
print(sorted(primes))

print(set(), {1}, set("a"), len(set("mississippi")), sorted(set("mississippi")))
print(len({1, 1.0, True}), len({(1, 2), (1, 2)}), frozenset([1]) == {1})
print({frozenset({1, 2}): "key"}[frozenset({2, 1})])

try:
    primes.remove(1000)
except KeyError as error:
    print("KeyError:", error)
try:
    {[]}
except TypeError as error:
    print(error)
