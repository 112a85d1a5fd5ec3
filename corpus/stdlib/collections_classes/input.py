from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque

defaults = {"theme": "light", "size": 10}
settings = ChainMap({"size": 12}, defaults)
print(settings["size"], settings["theme"], len(settings), list(settings), dict(settings))
child = settings.new_child({"theme": "dark"})
child["extra"] = True
print(child["theme"], child.parents["theme"], child.maps[0], "extra" in settings, child)
try:
    del settings["theme"]
except KeyError as error:
    print(error)
try:
    settings["nope"]
except KeyError as error:
    print(repr(error))

class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __missing__(self, key):
        return f"no {key}"
low = Lower({"A": 1}, B=2)
low.update(C=3)
print(low, low["a"], low["zz"], "b" in low, low.get("q"), len(low), low | {"d": 4}, isinstance(low, dict))

class Stack(UserList):
    def push(self, item):
        self.append(item)
s = Stack([1, 2])
s.push(3)
print(s, s[0:2], type(s[0:2]).__name__, s + [4], s == [1, 2, 3], [0] + s, s * 2, 2 in s, s.pop(), len(s), sorted(s, reverse=True))

class Shout(UserString):
    def loud(self):
        return self.upper() + "!"
name = Shout("hey")
print(name, repr(name), name.loud(), type(name.loud()).__name__, name == "hey", name + " you", name[0], len(name), name.replace("h", "g"), "ey" in name, name.split("e"))

words = Counter("the cat the dog the end".split())
print(words, words.most_common(1), words["none"], sum(words.values()), words.total())
words.subtract({"the": 5, "cat": 1})
print(words, +words, -words, sorted(words.elements()))
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=0)
print(a + b, a - b, a & b, a | b, a == b, a <= a + b, Counter(a=0) == Counter())
a += b
a -= Counter(x=4)
print(a, Counter(None), Counter({"q": None}), type(a.copy()).__name__)
class Votes(Counter):
    def winner(self):
        return self.most_common(1)[0][0]
print(Votes("aab").winner(), Votes("ab"), Votes(a=2) + Counter("a"))

order = OrderedDict(a=1, b=2, c=3)
order.move_to_end("a")
order.move_to_end("c", last=False)
print(order, list(reversed(order)), order.popitem(last=False), order == {"a": 1, "b": 2}, order == OrderedDict(a=1, b=2), order | {"z": 1})
class Cache(OrderedDict):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.limit:
            self.popitem(last=False)
cache = Cache(2)
for i in range(4):
    cache[i] = i * i
print(cache, cache.limit)

tree = defaultdict(lambda: defaultdict(int))
tree["a"]["b"] += 1
print(tree["a"]["b"], len(tree), tree["a"] | {"c": 2})
class Groups(defaultdict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value
g = Groups(list)
g["x"].append(1)
print(g, g.default_factory)

class Window(deque):
    def average(self):
        return sum(self) / len(self)
w = Window([1, 2, 3], maxlen=3)
w.append(4)
print(w, w.average(), w.copy(), type(w.copy()).__name__, w.maxlen, w == deque([2, 3, 4]))
d = deque("abc")
d.rotate(1); d.extendleft("xy"); d.insert(1, "!")
print(d, d.index("c"), d.count("a"), d[-1], deque(maxlen=2), d + deque("z"))
