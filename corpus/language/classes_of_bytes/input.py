# Classes that extend bytes and bytearray, and classes whose base only run time knows.


class Packet(bytes):
    def __new__(cls, kind, payload):
        self = super().__new__(cls, bytes([kind, len(payload)]) + payload)
        self.kind = kind
        return self

    @property
    def length(self):
        return self[1]

    def position(self):
        return f"kind {self.kind} at 0"

    @classmethod
    def parse(cls, data):
        return cls(data[0], bytes(data[2 : 2 + data[1]]))


packet = Packet(7, b"hello")
print(packet, packet.kind, packet.length, packet.position(), len(packet), packet[2:4], list(packet[:3]))
print(packet == b"\x07\x05hello", hash(packet) == hash(b"\x07\x05hello"), {packet: 1}[b"\x07\x05hello"], b"ell" in packet)
print(type(packet + b"!"), type(packet.upper()), type(bytes(packet)), isinstance(packet, bytes), Packet.parse(packet) == packet)
print(b"".join([packet, packet]), packet.hex(), packet.startswith(b"\x07"), packet.decode("latin-1")[2:])


class Buffer(bytearray):
    def __init__(self, *args, limit=8):
        super().__init__(*args)
        self.limit = limit

    def append(self, byte):
        if len(self) >= self.limit:
            raise BufferError(f"more than {self.limit} bytes")
        super().append(byte)


buffer = Buffer(b"ab", limit=3)
buffer.append(99)
try:
    buffer.append(100)
except BufferError as error:
    print(type(error).__name__, error)
buffer += b"de"
print(buffer, type(buffer).__name__, buffer.limit, len(buffer), bytes(buffer), buffer[1:3], buffer == b"abcde")


def extending(base, items):
    class Extended(base):
        def first(self):
            return self[0]

    made = Extended(items)
    return made.first(), isinstance(made, base), type(made).__name__, made


for base, items in ((list, [5, 6]), (tuple, "ab"), (bytes, b"xy"), (str, "text"), (dict, {0: "zero"})):
    print(base.__name__, *extending(base, items))


class Suite:
    kind = None

    def check(self):
        class Own(self.kind):
            def __len__(self):
                return super().__len__() + 10

        own = Own([1, 2])
        return own, len(own), list(own), own == self.kind([1, 2])


class Lists(Suite):
    kind = list


class Sets(Suite):
    kind = set


print(Lists().check(), Sets().check())
