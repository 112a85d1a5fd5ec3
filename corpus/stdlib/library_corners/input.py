from collections.abc import *
from collections import *
import copy, io, types, functools, itertools, operator, contextlib
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class L(MutableSequence):
    def __init__(self, *a): self.a = list(a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __len__(self): return len(self.a)
    def insert(self, i, v): self.a.insert(i, v)
    def __repr__(self): return f"L{self.a}"
l = L(3, 1, 2)
l.append(5); l.extend([7, 8]); l += [9]; l.reverse(); print(l, l.pop(), l.pop(0), l.index(7), l.count(1), 7 in l, list(reversed(l)))
l.remove(7); print(l, len(l)); l.clear(); print(l)
show(lambda: l.remove(1)); show(lambda: l.pop()); show(lambda: l.index(4))
class M(Mapping):
    def __init__(self, **k): self.k = k
    def __getitem__(self, k): return self.k[k]
    def __iter__(self): return iter(self.k)
    def __len__(self): return len(self.k)
m = M(a=1, b=2)
print(m.get("a"), m.get("z", 3), "a" in m, dict(m), {**m}, m == {"a": 1, "b": 2}, m != M(a=1), list(m.items()), sorted(m))
show(lambda: m["zz"]); show(lambda: hash(m)); show(lambda: reversed(m))
def kw(**k): return k
print(kw(**m), m.keys() | {"q"} == {"a", "b", "q"}, ("a", 1) in m.items(), 2 in m.values())
match m:
    case {"a": x, **rest}: print("matched", x, rest)
match l:
    case [*xs]: print("seq", xs)
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), Iterable), sum(It()))
class Duck:
    def __len__(self): return 1
    def __getitem__(self, i): return [5][i]
print(isinstance(Duck(), Sized), isinstance(Duck(), Iterable), isinstance(Duck(), Sequence), list(Duck()))
Sequence.register(Duck)
print(isinstance(Duck(), Sequence), issubclass(Duck, Reversible))
ns = types.SimpleNamespace(x=1, y="a"); ns.z = [1]; del ns.x
print(ns, vars(ns), ns == types.SimpleNamespace(y="a", z=[1]), copy.deepcopy(ns)); show(lambda: ns.x); show(lambda: types.SimpleNamespace({"a": 1}, b=2))
bm = types.MethodType(lambda self, x: (self, x), 5); print(bm(3), isinstance(bm, types.MethodType), isinstance(show, types.MethodType))
mp = types.MappingProxyType({"a": 1}); show(lambda: mp["b"]); print(mp.get("q"), list(mp), mp | {"b": 2}, mp == {"a": 1}, copy.copy(mp.copy())); show(lambda: copy.copy(mp)); show(lambda: types.MappingProxyType([1]))
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(3), operator.methodcaller("split", ",")("a,b"), operator.itemgetter("a")({"a": 1}))
print(isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance(int | str, types.UnionType))
class D(dict):
    def __missing__(self, k): return k * 2
d = D(a=1); print(d["q"], copy.copy(d), type(copy.deepcopy(d)).__name__, D.fromkeys("ab"))
class Meta(OrderedDict):
    pass
print(Meta(a=1), Meta([("x", 1)]) == {"x": 1}, copy.deepcopy(Meta(a=[1])))
with contextlib.ExitStack() as st:
    f = st.enter_context(io.StringIO("x\ny"))
    print(f.readlines(), f.closed)
print(f.closed)
u = UserDict(a=1); u["b"] = 2; v = u.copy(); v["c"] = 3; print(u, v, u == {"a": 1, "b": 2}, u | v, dict(u), {"z": 0} | u); u |= {"q": 1}; print(u, UserDict.fromkeys("ab", 0), copy.copy(u))
print(Counter("aab") == {"a": 2, "b": 1}, Counter(a=1) | Counter(a=3), Counter(a=-1) + Counter(), +Counter(a=-1, b=2), Counter("ab").elements().__class__.__name__, Counter(a=2) > Counter(a=1))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm, cm.maps, list(cm.items()), cm.pop("a"), cm["a"], cm.copy(), cm | {"n": 1}, {"n": 1} | cm, bool(ChainMap()), ChainMap.fromkeys("ab", 1)); show(lambda: cm.pop("b")); show(lambda: cm.popitem())
