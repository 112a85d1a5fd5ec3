class Temp:
    scale = "C"
    _registry = []
    def __init__(self, deg=0):
        self.deg = deg
        Temp._registry.append(self)
    @property
    def fahrenheit(self):
        return self.deg * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, v):
        if v < -459.67:
            raise ValueError("too cold")
        self.deg = (v - 32) * 5 / 9
    @staticmethod
    def valid(x):
        return x > -273.15
    @classmethod
    def from_f(cls, f):
        t = cls()
        t.fahrenheit = f
        return t
    @classmethod
    def how_many(cls):
        return len(cls._registry)
    @property
    def ro(self): return "ro"

class Kelvin(Temp):
    scale = "K"
    @property
    def fahrenheit(self):
        return super().fahrenheit - 459.67 if False else self.deg * 2

t = Temp(100)
print(t.fahrenheit, t.deg)
t.fahrenheit = 32
print(t.deg, Temp.valid(-300), t.valid(0), Temp.from_f(212).deg, Temp.how_many())
try: t.fahrenheit = -1000
except ValueError as e: print(e)
try: t.ro = 1
except AttributeError as e: print(e)
k = Kelvin(5)
print(k.fahrenheit, k.scale, Temp.scale, type(k).scale, isinstance(Kelvin.from_f, object))
try: print(t.nothing)
except AttributeError as e: print(e)
print(hasattr(t, "deg"), hasattr(t, "zip"), getattr(t, "zip", "none"), getattr(t, "fahrenheit"))
setattr(t, "zip", 5); print(t.zip, t.__dict__)
delattr(t, "zip"); print(hasattr(t, "zip"))
f = t.valid; g = Temp.from_f; print(f(3), g(32).deg)
t.deg += 5; t.fahrenheit += 1; print(round(t.deg, 3))
Temp.scale = "R"; print(t.scale, k.scale)
t.valid2 = lambda x: x + 1; print(t.valid2(1))
print(callable(t), callable(f), callable(Temp), callable(3))
