"""Bytes, bytearrays and memoryviews as parsers of protocols use them."""


class Frame:
    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload

    def encode(self):
        return bytes([self.kind]) + len(self.payload).to_bytes(4, "big") + self.payload

    def __repr__(self):
        return f"Frame({self.kind}, {bytes(self.payload)!r})"


class Parser:
    def __init__(self):
        self.buffer = bytearray()

    def feed(self, data):
        self.buffer += data
        frames = []
        view = memoryview(self.buffer)
        place = 0
        try:
            while len(view) - place >= 5:
                size = int.from_bytes(view[place + 1 : place + 5], "big")
                if len(view) - place - 5 < size:
                    break
                frames.append(Frame(view[place], view[place + 5 : place + 5 + size].tobytes()))
                place += 5 + size
        finally:
            view.release()
        del self.buffer[:place]
        return frames


stream = b"".join(Frame(kind, bytes(range(kind))).encode() for kind in (3, 0, 7, 2))
parser = Parser()
for start in range(0, len(stream), 6):
    print(parser.feed(stream[start : start + 6]), len(parser.buffer))

numbers = memoryview(bytearray(24)).cast("d")
numbers[0], numbers[1], numbers[2] = 1.5, -2, 1e300
print(numbers.tolist(), list(numbers[::-1]), numbers[1:].nbytes, sum(numbers[:2]))
grid = memoryview(bytearray(range(12)))
print(bytes(grid[1::3]), grid[3:6] == bytes([3, 4, 5]), grid[-1], grid[::-4].tolist())
grid[2:5] = b"\xff\xfe\xfd"
print(grid.tobytes().hex(" "), 0xFE in grid, bytes(reversed(grid[:4])))
for index, byte in enumerate(grid[:3]):
    grid[index] = byte ^ 1
print(bytes(grid[:3]))
print({memoryview(b"key").toreadonly(): 1}[memoryview(b"key")], hash(memoryview(b"a")) == hash(b"a"))
match memoryview(b"ab"):
    case [first, second]:
        print("sequence", first, second)
    case _:
        print("other")
x = bytearray(b"shared")
v = memoryview(x)[1:4]
x[2] = ord("H")
print(v.tobytes(), v.obj is x, bytes(v) + b"!", b"%b|%s" % (v, v))
print(bytearray(b"a,b").partition(memoryview(b",")), b"xaxbx".strip(memoryview(b"x")), b"abc".replace(memoryview(b"b"), b"-"))
print(bytes(memoryview(b"hello")[1:]).decode(), str(memoryview(b"hi")[:1], "ascii"), int(memoryview(b" 42 ")))
