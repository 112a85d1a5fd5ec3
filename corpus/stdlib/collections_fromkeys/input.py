from collections import OrderedDict, defaultdict, Counter, deque, ChainMap, namedtuple
print(OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab", 1), dict.fromkeys("ab", 0))
print(defaultdict.fromkeys("ab", 2))
class D(dict): pass
print(type(D.fromkeys("ab")).__name__, D.fromkeys("a"))
class O(OrderedDict): pass
print(O.fromkeys("ab"), O(a=1).copy(), type(O(a=1).copy()).__name__)
try: Counter.fromkeys("ab")
except NotImplementedError as e: print(e)
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, od.popitem(last=False), od | {"z": 1}, list(reversed(od)))
x = od.fromkeys([1]); print(x)
print(od == {"a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
print(ChainMap.fromkeys("ab", 3), deque([1, 2, 3], 2).copy(), deque([1]) + deque([2]))
m = OrderedDict.fromkeys("abc"); m.move_to_end("a"); print(list(m), m.popitem(last=False))
dd = defaultdict.fromkeys("a", 1); print(dd["a"], dd.default_factory)
