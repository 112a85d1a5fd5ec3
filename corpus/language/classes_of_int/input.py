# Classes derived from int: ports, identifiers, amounts that count in their own way.
class Port(int):
    def __new__(cls, value):
        number = int(value)
        if not 0 < number < 65536:
            raise ValueError(f"{number} is no port")
        return super().__new__(cls, number)

    @property
    def well_known(self):
        return self < 1024

    def next(self):
        return type(self)(self + 1)


class Modular(int):
    modulus = 7

    def __add__(self, other):
        return Modular(super().__add__(other) % self.modulus)

    def __mul__(self, other):
        return Modular(super().__mul__(other) % self.modulus)

    def __repr__(self):
        return f"{int(self)} (mod {self.modulus})"


class Loud(int):
    def __add__(self, other):
        print("add", int(self), other)
        return int(self) + other

    def __radd__(self, other):
        print("radd", int(self), other)
        return other + int(self)

    def __eq__(self, other):
        print("eq", other)
        return int(self) == other

    __hash__ = int.__hash__


def total(values: list[int]) -> int:
    result = 0
    for value in values:
        result += value
    return result


def kind(value):
    match value:
        case bool():
            return "bool"
        case int():
            return f"int {value + 1}"
        case str():
            return "str"
    return "other"


http = Port(80)
print(http, repr(http), http.well_known, Port("8080").well_known, http.next(), type(http.next()).__name__)
print(http + 1, type(http + 1).__name__, 1 + http, http * 2, http - 90, -http, ~http, http // 9, http % 9, http / 32)
print(http & 16, http | 1, 3 ^ http, http << 2, http >> 3, pow(http, 2, 7), divmod(http, 9), 2 ** Port(5), http ** 2)
print(http == 80, 80.0 == http, http != 81, http < 81.5, hash(http) == hash(80), {http: 1}, {80: "x"}[http], http in {80})
print(f"{http:05d} {http:x} {http}", "%d %s %x" % (http, http, http), "{:>6}".format(http), str(http) + "!")
print([1, 2, 3][Port(1)], "abc"[Port(2)], "ab" * Port(2), list(range(Port(3))), [0] * Port(2), (1, 2, 3)[: Port(1)])
print(http.bit_length(), Port(300).to_bytes(2, "big"), Port.from_bytes(b"\x01\x00", "big"), http.real, http.numerator)
print(isinstance(http, int), isinstance(http, (str, float)), issubclass(Port, int), Port.__mro__, Port.__bases__)
print(total([http, Port(20), 5]), sum([http, 1]), max(http, 90, Port(7)), sorted([Port(9), 3, Port(4)]))
print(kind(http), kind(True), kind(3), kind("x"), bool(http), chr(Port(65)), hex(http), float(http), complex(Port(2), 1))
print(Modular(5) + 4, Modular(3) * 4 + 1, [Modular(6)], 3 + Modular(5), Modular(2) == 2)
print(Loud(3) + 4, 4 + Loud(3), Loud(1) + Loud(2), 3 == Loud(3), Loud(5) in [4, 5], {Loud(7): "seven"}[7])
http.name = "http"
print(http.name, http.__dict__)
for bad in (lambda: Port(0), lambda: Port("x"), lambda: http + "1", lambda: http(), lambda: len(http), lambda: http.scheme):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
