"""Attributes of an object that one statement assigns."""


class P:
    def __init__(self, x, y, z=0):
        self.x, self.y = x, y
        self.z, self.w = self.x, [z]
        self.a = self.b = None
    def swap(self):
        self.x, self.y = self.y, self.x
    def take(self, pair):
        self.x, self.y = pair
        (self.a, self.b), self.w = pair, 3
    def mixed(self, p):
        k, self.x = p
        self.w[0], self.y = p
        return k
p = P(1, 2)
p.swap(); print(p.x, p.y, p.z, p.w)
p.take("ab"); print(p.x, p.y, p.a, p.b, p.w)
p.w = [0]
print(p.mixed((7, 8)), p.x, p.y, p.w)
try: p.take("abc")
except ValueError as e: print(e, p.x)
