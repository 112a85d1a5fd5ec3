import io
from contextlib import redirect_stdout

buffer = io.StringIO()
buffer.write("first line\n")
print("second", "line", file=buffer)
buffer.writelines(["third\n", "fourth"])
print(repr(buffer.getvalue()), buffer.tell())
buffer.seek(0)
print(repr(buffer.readline()), repr(buffer.read(6)), [line for line in buffer])
print(buffer.read() == "", buffer.closed)
buffer.seek(6)
buffer.write("LINE")
buffer.seek(0, io.SEEK_END)
buffer.write("!")
print(buffer.getvalue().splitlines())
buffer.truncate(5)
print(repr(buffer.getvalue()))
with io.StringIO("a\nb\r\nc", newline=None) as text:
    print(text.readlines())
try:
    text.read()
except ValueError as error:
    print(error)
for bad in (lambda: io.StringIO(5), lambda: io.StringIO().write(b"x"), lambda: io.BytesIO().write("x"), lambda: io.StringIO().seek(-1), lambda: io.StringIO().seek(1, 1), lambda: io.StringIO().fileno()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
data = io.BytesIO(b"\x00\x01binary\nlines\n")
print(data.read(2), data.readline(), data.tell(), data.read(), data.read())
data.seek(-6, 2)
print(data.read())
data.write(b"more")
view = bytearray(4)
data.seek(0)
print(data.readinto(view), view, len(data.getvalue()), data.getvalue()[-4:])
data.seek(3)
data.truncate()
print(data.getvalue(), list(io.BytesIO(b"a\nb\nc")))
out = io.StringIO()
with redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()), "é😀" in io.StringIO("é😀x").read(2))
emoji = io.StringIO("a😀b")
emoji.seek(1)
print(emoji.read(1), emoji.tell(), emoji.read())
