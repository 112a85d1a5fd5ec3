table = {1: "one", 1.0: "float one", True: "true", "1": "text", (1, 2): "pair", None: "nothing"}
print(table)
print(table[1], table[True], table[1.0], table[(1, 2)], table[1.0, 2.0], table[None])

words = {"__proto__": 1, "constructor": 2, "toString": 3, "length": 4}
print(words, "hasOwnProperty" in words, words["__proto__"], words.get("valueOf"))

order = {}
for key in ["b", "10", "a", "2", 3, 1]:
    order[key] = len(order)
del order["a"]
order["a"] = "again"
order["b"] = "changed in place"
print(order)

try:
    table[[1, 2]] = "list"
except TypeError as error:
    print(error)
try:
    table["missing"]
except KeyError as error:
    print("KeyError:", error, error.args)

growing = {"a": 1}
try:
    for key in growing:
        growing[key + "!"] = 2
except RuntimeError as error:
    print(error)

swapped = {1: "a", 2: "b"}
try:
    for number in swapped:
        del swapped[number]
        swapped[number + 10] = "c"
except RuntimeError as error:
    print(error, swapped)


class Alias:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, Alias) else other)


plain = {"a": 1, 1: 2, (3, 4): 3}
print(plain[Alias("a")], plain[Alias(1)], plain[Alias((3, 4))], plain.get(Alias("b")), Alias("a") in {"a", "b"})
aliases = {Alias("a"): 1, Alias(1): 2}
print(aliases["a"], "a" in aliases, aliases[1.0], "b" in aliases, 1 in {Alias(1)}, len({Alias("a"), "a", "b"}))
aliases["a"] = 5
del aliases[1]
print(len(aliases), [key.value for key in aliases], aliases[Alias("a")])
