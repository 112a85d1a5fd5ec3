# Classes derived from float: each value is a number with methods of its own.
import asyncio


class Celsius(float):
    unit = "°C"

    @property
    def fahrenheit(self):
        return self * 9 / 5 + 32

    def __str__(self):
        return f"{float(self):.1f}{self.unit}"


class Money(float):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, round(amount, 2))
        self.currency = currency
        return self

    def __add__(self, other):
        return Money(float.__add__(self, other), self.currency)

    __radd__ = __add__

    def __repr__(self):
        return f"Money({float(self)!r}, {self.currency!r})"


def describe(value: float) -> str:
    if isinstance(value, float):
        return f"float {value} {value + 0.5}"
    return f"other {value}"


async def measure(start: float) -> Celsius:
    await asyncio.sleep(Celsius(0))
    return Celsius(start)


async def main():
    room = await measure(20)
    print(room, repr(room), room.fahrenheit, type(room).__name__)
    print(room > 19.5, room == 20, 20 == room, hash(room) == hash(20.0), -room, abs(Celsius(-3)))
    print(f"{room:.3f} {room!r} {room} %.2f %s" % (room, room))
    print({room: "warm"}[20], {20.0: "warm"}[room], room in [19, 20.0])
    print(describe(room), describe(1.5), describe(3))
    print(max(room, 18.5), sorted([Celsius(3), 1, Celsius(2.5)]), sum([Celsius(1.5), Celsius(2)]))
    print(room // 3, room % 7, 7 % room, divmod(room, 6), room**2, 2**Celsius(3), int(room), round(Celsius(2.567), 1))
    print(room.is_integer(), room.hex(), Celsius("36.6"), Celsius.fromhex("0x1.8p1"), room.as_integer_ratio())
    total = sum([Money(1.5), Money(2.25, "USD")], Money(0))
    print(total, total.currency, Money(3) * 2, 1 + Money(2), [Money(0.105)])
    room.place = "kitchen"
    print(vars(room), isinstance(room, float), issubclass(Celsius, (int, float)), Celsius.__mro__)
    for bad in (lambda: Celsius("warm"), lambda: room + "1", lambda: room / 0, lambda: Celsius(1, 2), lambda: room < "a"):
        try:
            bad()
        except (TypeError, ValueError, ZeroDivisionError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
