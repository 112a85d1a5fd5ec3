# Classes that extend set and frozenset: names that they add, and methods that they replace.


class Tags(set):
    def has(self, tag):
        return tag in self

    def size(self):
        return len(self)

    def contents(self):
        return ", ".join(sorted(self))

    def add(self, tag):
        super().add(tag.lower())

    def __repr__(self):
        return f"<{self.contents()}>"


tags = Tags(["red", "green"])
tags.add("BLUE")
print(tags, tags.has("blue"), tags.size(), tags == {"red", "green", "blue"}, {"red"} < tags, tags > {"red"})
print(type(tags | {"x"}).__name__, type(tags & {"red"}).__name__, type(tags.copy()).__name__, type({"x"} | tags).__name__)
print(sorted(tags - {"red"}), sorted(tags ^ {"red", "pink"}), sorted({"pink", "red"} & tags), tags.isdisjoint(["pink"]))
tags |= {"pink"}
tags -= {"red"}
tags &= {"pink", "green", "violet"}
tags ^= {"green", "grey"}
print(tags, type(tags).__name__, isinstance(tags, set), issubclass(Tags, set), len(tags))
tags.discard("nothing")
tags.remove("grey")
try:
    tags.remove("grey")
except KeyError as error:
    print("KeyError", error)
tags.update(["one"], {"two"})
tags.items = 3
print(sorted(tags), tags.__dict__, set(tags) == tags, bool(Tags()))


class Odd(set):
    """What the operators of sets do not ask."""

    def __contains__(self, item):
        return item == "magic" or super().__contains__(item)

    def __len__(self):
        return 50

    def union(self, *others):
        return "union"

    def copy(self):
        return "copy"


odd = Odd([1, 2, 3])
print("magic" in odd, len(odd), odd.union([4]), odd.copy(), odd | {4}, odd & {1, 9}, odd == {1, 2, 3}, odd <= {1, 2, 3})
print(odd - {1}, odd ^ {1}, {1, 2, 3, 4}.issuperset(odd), {4}.union(odd), odd.issubset([1, 2, 3]), list(odd))


class Path(frozenset):
    def __new__(cls, *steps):
        return super().__new__(cls, steps)

    def __init__(self, *steps):
        self.first = steps[0] if steps else None


path = Path(3, 1, 2)
print(path, path.first, Path(), hash(path) == hash(frozenset([1, 2, 3])), path == {1, 2, 3})
print({path: "found"}[frozenset([1, 2, 3])], {frozenset([1, 2, 3]): "found"}[path], path in {frozenset([3, 2, 1])})
print(type(path | {4}).__name__, type(path.copy()).__name__, frozenset(path), type(frozenset(path)).__name__)
for wrong in (lambda: Tags(1, 2), lambda: Tags(x=1), lambda: Tags(5), lambda: hash(tags)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Key:
    """A key says its hash once, whatever sets it goes through."""

    asked = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Key.asked += 1
        return hash(self.name)

    def __eq__(self, other):
        return self.name == (other.name if isinstance(other, Key) else other)


keys = {Key("a"): 1, Key("b"): 2}
print(Key.asked)
others = set(keys) | set(keys)
again = dict.fromkeys(others)
print(Key.asked, len(others), len(again), len(others - set(keys)), Key.asked)
print(keys["a"], "b" in keys, "c" in keys, {"a": "text"}[Key("a")], Key.asked)
