with open("data.bin", "wb") as file:
    print(file.write(bytes(range(10))), file.write(b"\nline\r\nrest"), file.tell())

with open("data.bin", "rb") as file:
    print(file.read(4), file.tell(), file.seek(-4, 2), file.read(), file.read())
    print(file.seek(0), file.readline(), file.readlines())
    print(file)

with open("data.bin", "r+b") as file:
    file.seek(2)
    file.write(bytearray(b"XY"))
    file.seek(0)
    print(file.read(6), file.seek(2, 1))
    print(file.truncate(5))
print(open("data.bin", "rb").read())

copied = 0
with open("data.bin", "rb") as source, open("copy.bin", "wb") as target:
    while chunk := source.read(2):
        copied += target.write(chunk)
print(copied, open("copy.bin", "rb").read() == open("data.bin", "rb").read())
for line in open("copy.bin", "rb"):
    print(line)
try:
    open("data.bin", "wb").write("text")
except TypeError as error:
    print(error)
try:
    open("data.bin", "ab").read()
except OSError as error:
    print(type(error).__name__, error)
