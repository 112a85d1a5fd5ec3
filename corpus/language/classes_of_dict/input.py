class D(dict):
    def __contains__(self, k):
        return k == "magic" or super().__contains__(k)
    def __len__(self):
        return 99
    def __iter__(self):
        yield "it"
    def get(self, k, default=None):
        return ("got", k, super().get(k, default))
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)
    def __repr__(self):
        return "D" + super().__repr__()
d = D({"a": 1}, b=2)
print("magic" in d, "zz" in d, "a" in d, len(d), list(d), d.get("a"), d.get("q"), d.a, d)
try:
    d.zz
except AttributeError as e: print("AE", e)
d.x = 5
print(d.__dict__, d == {"a": 1, "b": 2}, {**d}, sorted(d.items()), bool(D()))
for k in d: print(k)
class Counter2(dict):
    def inc(self, k):
        self[k] = self.get(k, 0) + 1
c = Counter2()
for ch in "hello": c.inc(ch)
print(c, isinstance(c, Counter2), c.copy(), type(c.copy()), c | {"z": 1}, type(c), len(c), list(c.items()))
