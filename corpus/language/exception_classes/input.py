class E1(Exception):
    def __init__(self, balance, amount=5):
        self.balance, self.amount = balance, amount
        super().__init__(f"{self.balance} < {self.amount}")
class E2(ValueError):
    def __init__(self, field, message="bad", *, code=3):
        self.field = field
        self.message = message
        self.code = code
class E3(Exception):
    def __init__(self, x=None):
        if x:
            super().__init__("x:", x)
        else:
            Exception.__init__(self, "none")
        self.x = x
class E4(E1):
    def __init__(self, n):
        self.n = n * 2
        extra = n + 1
        super().__init__(n, extra)
class E5(KeyError):
    def __init__(self, a, b=2):
        self.a = a
class Base:
    def __init__(self, name): self.name = name
class Old(Base):
    def __init__(self, name, age):
        self.age = age
        Base.__init__(self, name.upper())
class Old2(Base):
    def __init__(self, *names):
        Base.__init__(self, "-".join(names))
        self.n = len(names)
for e in (E1(1), E1(2, amount=9), E2("age"), E2("age", "neg"), E2("age", message="neg", code=4), E3(), E3(5), E4(3), E5(1), E5(1, 7), E5(a=4)):
    print(type(e).__name__, e.args, str(e), repr(e))
print(E1(1).amount, E2("f", code=9).code, E4(5).n, E4(5).balance, E3(2).x)
o = Old("bob", 5); print(o.name, o.age, Old2("a", "b").name, Old2("a").n)
try:
    raise E4(1)
except E1 as e:
    print(e, e.n)
