def box(size):
    class Box:
        volume = size**3

        def __init__(self, content=size):
            self.content = content

        def describe(self):
            return f"{self.volume} holds {self.content}"

    return Box


kinds = [box(size) for size in (1, 2, 3)]
print([kind().describe() for kind in kinds])
print(len(set(kinds)), [kind.__name__ for kind in kinds], isinstance(kinds[0](), kinds[1]))


def unit(name, factor, base=object):
    class Unit(base):
        created = 0

        def __init__(self, amount):
            nonlocal factor
            type(self).created += 1
            self.amount = amount
            if amount < 0:
                factor = -factor

        def standard(self):
            return self.amount * factor

        def __add__(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return Unit(self.amount + other.amount)

        def __repr__(self):
            return f"{self.amount}{name}"

    Unit.__name__ = Unit.__qualname__ = name
    return Unit


Gram, Pound = unit("g", 1), unit("lb", 454)
print(Gram(3) + Gram(4), Pound(2).standard(), Gram.created, Pound.created, Gram is unit("g", 1))
try:
    Gram(1) + Pound(1)
except TypeError as error:
    print(error)
print(Pound(-1).standard(), Pound(1).standard(), Gram(1).standard())


def counted(cls):
    cls.instances = 0
    original = cls.__init__

    def __init__(self, *args, **kwargs):
        cls.instances += 1
        original(self, *args, **kwargs)

    cls.__init__ = __init__
    return cls


@counted
class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y


@counted
class Pixel(Point):
    def __init__(self, x):
        super().__init__(x, y=x)


points = [Point(1), Point(2, y=3), Pixel(4)]
print(Point.instances, Pixel.instances, [(p.x, p.y) for p in points])
