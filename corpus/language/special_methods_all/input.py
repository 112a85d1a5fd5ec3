class Num:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N{self.v}"
    def _o(self, o): return o.v if isinstance(o, Num) else o
    def __add__(self, o): return Num(self.v + self._o(o))
    def __radd__(self, o): return Num(o + self.v)
    def __sub__(self, o): return Num(self.v - self._o(o))
    def __rsub__(self, o): return Num(o - self.v)
    def __truediv__(self, o): return Num(self.v / self._o(o))
    def __floordiv__(self, o): return Num(self.v // self._o(o))
    def __mod__(self, o): return Num(self.v % self._o(o))
    def __divmod__(self, o): return (self // o, self % o)
    def __pow__(self, o, mod=None): return Num(pow(self.v, self._o(o), mod) if mod else self.v ** self._o(o))
    def __lshift__(self, o): return f"{self.v}<<{o}"
    def __and__(self, o): return f"{self.v}&{o}"
    def __or__(self, o): return f"{self.v}|{o}"
    def __xor__(self, o): return f"{self.v}^{o}"
    def __ror__(self, o): return f"{o}r|{self.v}"
    def __invert__(self): return "~"
    def __pos__(self): return "+"
    def __abs__(self): return abs(self.v)
    def __round__(self, n=None): return f"round{n}"
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
    def __iadd__(self, o): self.v += self._o(o); return self
    def __le__(self, o): return self.v <= self._o(o)
    def __lt__(self, o): return self.v < self._o(o)
    def __gt__(self, o): return "weird"
    def __bool__(self): return bool(self.v)
    def __eq__(self, o): return self.v == self._o(o)
n = Num(7)
print(n + 1, 1 + n, n - 2, 10 - n, n / 2, n // 2, n % 4, divmod(n, 4), n ** 2, pow(n, 2, 5), n << 1, n & 1, n | 2, 5 | n, n ^ 3, ~n, +n, abs(Num(-2)), round(n), round(n, 2), int(n), float(n), [0] * 9 and list(range(10))[n], hex(n), "abcdefgh"[n])
m = n; n += 5; print(n, m, n is m, sum([Num(1), Num(2)]), n <= 12, n < Num(3), n > 1, 5 < n, bool(Num(0)), not Num(0), Num(1) == 1, 1 == Num(1), Num(1) != 2, max(Num(1), Num(3)) , sorted([Num(3), Num(1)]))
try: n * 2
except TypeError as e: print(e)
try: "a" - n
except TypeError as e: print(e)
try: n @ n
except TypeError as e: print(e)
try: hash(n)
except TypeError as e: print(e)
class L:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return L(*self.items[i]) if isinstance(i, slice) else self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __iadd__(self, o): self.items.extend(o); return self
    def __mul__(self, k): return L(*(self.items * k))
    def __contains__(self, x): print("contains", x); return x in self.items
    def __repr__(self): return f"L{self.items}"
    def __missing__(self, k): return 0
l = L(1, 2, 3); l += [4]; l[0] = 9; del l[1]; print(l, len(l), l[1:], l[-1], l * 2, 3 in l, 7 not in l, list(l), [x for x in l], bool(L()), list(reversed(l)), sorted(l), l[::2])
a, *b = l; print(a, b)
class Attr:
    def __init__(self): object.__setattr__(self, "_d", {}) if False else self.__dict__.update(_d={})
    def __getattr__(self, k):
        if k.startswith("x"): return k.upper()
        raise AttributeError(k)
    def __setattr__(self, k, v): print("set", k, v); self.__dict__[k] = v
    def __delattr__(self, k): print("del", k); del self.__dict__[k]
try:
    t = Attr(); t.q = 1; print(t.xyz, t.q, getattr(t, "zz", "dflt"), hasattr(t, "xx"), hasattr(t, "zz")); del t.q
    print(t.nope)
except AttributeError as e: print("AE", e)
class Cm:
    def __enter__(self): return self
    def __exit__(self, *exc): print("exc", exc[0].__name__ if exc[0] else None); return True
with Cm() as c: raise KeyError(1)
with Cm(): pass
class It:
    def __init__(self): self.i = 3
    def __iter__(self): return self
    def __next__(self):
        self.i -= 1
        if self.i < 0: raise StopIteration
        return self.i
print(list(It()), sum(It()), dict(zip(It(), "abc")), [*It()], max(It()), tuple(map(str, It())), "-".join(str(i) for i in It()))
class Cmp:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented if not isinstance(o, Cmp) else self.k < o.k
print(Cmp(1) == Cmp(1), Cmp(1) != Cmp(1), Cmp(1) < Cmp(2), Cmp(1) > Cmp(0))
try: Cmp(1) < 5
except TypeError as e: print(e)
try: Cmp(1) <= Cmp(2)
except TypeError as e: print(e)
