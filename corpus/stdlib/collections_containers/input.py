import collections
from collections import deque, defaultdict, OrderedDict, Counter
d = deque([1, 2, 3], maxlen=4); d.append(4); d.append(5); d.appendleft(0); print(d, len(d), d[0], d[-1], d.maxlen)
d.rotate(1); print(d); d.rotate(-2); print(d, d.count(2), d.index(2), 3 in d, list(reversed(d)))
d = deque("abc"); d.extendleft("xy"); d.insert(1, "q"); d.remove("b"); d.reverse(); print(d, d == deque(d), d < deque("z"), d + deque("1"))
d[0] = "Z"; del d[1]; print(d, list(d), deque(), bool(deque()), d.pop(), d.popleft())
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[3], lambda: deque([1]).remove(2), lambda: deque([1], maxlen=-1), lambda: hash(deque()), lambda: deque([1]).index(5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    for x in (q := deque([1, 2])): q.append(1)
except RuntimeError as e: print(e)
dd = defaultdict(list); dd["a"].append(1); dd["b"]; print(dd, dd["a"], "c" in dd, dd.get("c"), dict(dd), isinstance(dd, dict))
dd = defaultdict(int, {"x": 1}, y=2); dd["z"] += 5; print(dd, sorted(dd.items()), dd.copy(), defaultdict(None))
try: defaultdict()["k"]
except KeyError as e: print(repr(e))
o = OrderedDict([("a", 1), ("b", 2)], c=3); o.move_to_end("a"); print(o, o.popitem(last=False), o, OrderedDict(), list(o))
o.move_to_end("a", last=False); print(o, o == {"a": 1, "c": 3}, o == OrderedDict(c=3, a=1), OrderedDict(a=1) == OrderedDict(a=1))
c = Counter("abracadabra"); print(c, c["a"], c["zz"], c.most_common(2), c.total(), sorted(c.elements()))
c.update("aaa"); c.subtract({"b": 5}); print(c, c - Counter(a=1), c + Counter(b=9), c & Counter(a=2), c | Counter(z=1), +c, -c)
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(x=2), Counter({"x": 3}), Counter(), type(c), collections.Counter([1, 1]))
del c["nothing"]; print(sorted(c), isinstance(c, dict), len(c), type(dd), type(o), type(deque()))
words = defaultdict(lambda: 0)
for w in "a b a".split(): words[w] += 1
print(dict(words))

o = OrderedDict(); o["self"] = o; print(o)
dd = defaultdict(list); dd["s"] = dd; print(dd)
q = deque(); q.append(q); print(q)
