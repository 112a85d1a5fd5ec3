class Money:
    rates = {"USD": 1.0, "EUR": 1.1, "GBP": 1.3}
    def __init__(self, amount, cur="USD"):
        if cur not in self.rates: raise ValueError(f"unknown currency {cur!r}")
        self.amount, self.cur = amount, cur
    def to(self, cur): return Money(round(self.amount * self.rates[self.cur] / self.rates[cur], 2), cur)
    def _coerce(self, o):
        if isinstance(o, Money): return o.to(self.cur).amount
        if isinstance(o, (int, float)): return o
        return None
    def __add__(self, o):
        v = self._coerce(o)
        return NotImplemented if v is None else Money(self.amount + v, self.cur)
    __radd__ = __add__
    def __sub__(self, o): return self + -o
    def __neg__(self): return Money(-self.amount, self.cur)
    def __mul__(self, k): return Money(self.amount * k, self.cur)
    __rmul__ = __mul__
    def __truediv__(self, o): return self.amount / o.to(self.cur).amount if isinstance(o, Money) else Money(self.amount / o, self.cur)
    def __eq__(self, o): return isinstance(o, Money) and self.to("USD").amount == o.to("USD").amount
    def __lt__(self, o): return self.to("USD").amount < o.to("USD").amount
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash(self.to("USD").amount)
    def __bool__(self): return bool(self.amount)
    def __str__(self): return f"{self.amount:,.2f} {self.cur}"
    def __repr__(self): return f"Money({self.amount!r}, {self.cur!r})"
    def __format__(self, spec): return format(str(self), spec) if spec else str(self)
    def __iter__(self): yield self.amount; yield self.cur
    def __int__(self): return int(self.amount)
    def __round__(self, n=0): return Money(round(self.amount, n), self.cur)
    def __abs__(self): return Money(abs(self.amount), self.cur)
a, b = Money(1234.5), Money(100, "EUR")
print(a + b, b + a, a - b, a * 2, 3 * b, a / 2, a / b, -a, a == Money(1234.5), a < b, b <= a, sorted([a, b]), max(a, b), sum([a, b]), sum([a, b], Money(0, "GBP")))
print(f"{a:>20}|{b:<15}|{a}", f"{a!r}", list(a), int(a), round(a, 0), abs(-a), bool(Money(0)), {a: 1}[Money(1234.5)], a != b, [a, b], (a,), {"m": b}, a >= b, a > b)
amt, cur = b; print(amt, cur)
for bad in (lambda: a + "x", lambda: "x" + a, lambda: Money(1, "XXX"), lambda: a < 5, lambda: a * a, lambda: a @ b, lambda: a[0]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
total = Money(0)
for m in (a, b, 5, 2.5): total += m
print(total, repr(total)); a += b; print(a); a -= 1; a *= 2; print(a)
