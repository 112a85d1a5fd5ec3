# numbers through untyped paths
def ident(x): return x
def add(a, b): return a + b
def half(x): return x / 2
vals = [0, 1, -1, 2**53, 2**53 + 1, -2**63, 10**20, 0.5, 1.0, -0.0, 1e16, 1e22, 123456789.0, True, False]
print(*[ident(v) for v in vals]); print(*[half(v) for v in vals]); print(*[add(v, 1) for v in vals]); print(*[add(v, 0.5) for v in vals]); print([v * 2 for v in vals]); print([v ** 2 for v in vals[:7]]); print([-v for v in vals]); print([abs(v) for v in vals]); print([v // 3 for v in vals]); print([v % 3 for v in vals]); print([int(v) for v in vals]); print([float(v) for v in vals]); print([bool(v) for v in vals]); print([str(v) for v in vals]); print([f"{v}" for v in vals]); print([v == int(v) for v in vals]); print([type(v).__name__ for v in vals]); print([hash(v) == hash(float(v)) for v in vals[:3]])
print(sum(vals), max(vals), min(vals), sorted(vals), {v: type(v).__name__ for v in vals}, 2**53 + 1.0, 2**53 + 1 == 2.0**53, 10**20 == 1e20, 10**22 == 1e22, 10**23 == 1e23, 1 == 1.0, True == 1, [1, 2.0] == [1.0, 2], (1,) == (True,))
total = 0
for v in [1, 2.5, 3]: total += v; print(total, end=" ")
print(); count = 0.0
for i in range(3): count += i; print(count, count == i, end=" ")
print(); n = 1
for i in range(25): n *= i + 1
print(n, n // 10**20, n % 10**9, n / 10**20, len(str(n)), n.bit_length(), -n >> 70, n & 0xff, ~n & 3, n ^ n, n | 1 == n + 1)
print(7 / 7, 7 // 7, 7.0 // 7, 7 % 7.0, 2 ** -1, 2.0 ** 3, 4 ** 0.5, (-8) ** 2, 0.1 + 0.2, 1 - 0.9, 1e308 * 10, -1e308 * 10, 3 * 1.0, 10 / 5, round(2.5), round(2.567, 2), round(1234, -2), round(10 / 4), divmod(7.5, 2), int(7.9), -7 // 2, -7 % 2, 7 // -2, 5 // 0.3, 1 / 3)
acc = {"i": 0, "f": 0.0}
for k in range(4): acc["i"] += k; acc["f"] += k; acc["m"] = acc["i"] / (k + 1)
print(acc, [acc["f"]], acc["f"] // 2, acc["i"] // 2, acc["m"] * 2, acc["f"] == acc["i"])
class Acc:
    total = 0
    def __init__(self): self.v = 0; self.w = 0.0
    def add(self, x): self.v += x; self.w += x; Acc.total += x; return self
a = Acc().add(1).add(2); print(a.v, a.w, Acc.total); a.add(0.5).add(0.5); print(a.v, a.w, Acc.total, a.v == 4, a.w / 2, a.w // 1)
def avg(*xs): return sum(xs) / len(xs) if xs else 0
print(avg(1, 2, 3), avg(2, 4), avg(), avg(1.5), [avg(1, 1)], {"a": avg(4)}, f"{avg(3, 3)} {avg(3, 4):.1f} {avg(3)!r}", str(avg(2)), avg(2) == 2, avg(2) is not None, max(avg(1), 1), avg(10**20, 10**20))
x = 5; y = x / 5; z = y * 3; print(y, z, [y, z], z + 1, int(z), f"{z:d}" if isinstance(z, int) else f"{z:g}", y if y else "zero", list(range(int(z))), "ab" * int(y), -y, +y, not y)
m = max(1, 1.0); m2 = max(1.0, 1); print(m, m2, min(2, 2.0), sorted([1.0, 1, 0.0, 0]), sum([1, 2.0]), sum([0.5, 0.5]), sum([1.0] * 3), [sum([1.5, 1.5])], abs(-2.0), abs(-2), pow(2.0, 2), pow(2, 2), float(3), 3.0 + 0, 3.0 * 1, 1 * 1.0, 6.0 / 2, 7.5 - 0.5, 1.5 * 2)
t = 0.0; r = 10; r /= 2; print(t, r, r == 5); r *= 2; r -= 1.0; r **= 2; r //= 1; r %= 7; print(r); i = 7; i //= 2; i <<= 2; i |= 1; i ^= 3; i &= 0xf; i >>= 1; i **= 3; i %= 50; print(i, i / 1)
