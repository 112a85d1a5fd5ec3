buffer = bytearray(b"hello")
buffer.append(33)
buffer.extend(b" you")
buffer[0] = ord("J")
buffer += b"!"
print(buffer, len(buffer), buffer[0], buffer[-1], buffer[1:4], bytes(buffer), buffer.decode())
buffer[6:7] = b", dear "
del buffer[:2]
buffer.insert(0, 72)
print(buffer, buffer.pop(), buffer.pop(0), buffer.find(b"dear"), buffer.upper(), b"dear" in buffer, 300 > buffer[0])
buffer.remove(ord(","))
buffer.reverse()
print(buffer, buffer == bytes(buffer), buffer < b"z", buffer * 2, b"a" + buffer[:1], buffer[:1] + b"a")
print(bytearray(3), bytearray([1, 2, 3]), bytearray("é", "utf-8"), bytearray.fromhex("4142"), bytearray())
other = buffer
other *= 2
print(other is buffer, len(other), sum(bytearray(b"\x01\x02")), list(bytearray(b"ab")))
buffer.clear()
print(buffer, bool(buffer), isinstance(buffer, bytes), type(buffer))
for value in (256, -1, "a", 1.5):
    try:
        buffer.append(value)
    except (ValueError, TypeError) as error:
        print(error)
try:
    {bytearray(): 1}
except TypeError as error:
    print(error)
try:
    buffer.pop()
except IndexError as error:
    print(error)
