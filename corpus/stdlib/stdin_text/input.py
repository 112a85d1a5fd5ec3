"""Standard input as text: sys.stdin."""

import io
import sys

print(sys.stdin.name, sys.stdin.mode, sys.stdin.encoding, sys.stdin.fileno(), sys.stdin.isatty(), sys.stdin.closed)
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdin.seekable(), type(sys.stdin).__name__, sys.stdin.buffer)
print(repr(sys.stdin.readline()), repr(input("? ")))
for number, line in enumerate(sys.stdin):
    print(number, repr(line))
    if number == 1:
        break
print(repr(sys.stdin.read(4)), repr(sys.stdin.readline(2)), sys.stdin.newlines)
print(repr(sys.stdin.read()))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.readlines())
try:
    input()
except EOFError as error:
    print(error)
try:
    sys.stdin.write("x")
except io.UnsupportedOperation as error:
    print(error)

own = sys.stdin
sys.stdin = io.StringIO("a\nb")
print(input(), sys.stdin.read())
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = own
with sys.stdin as stream:
    print(stream is own)
try:
    sys.stdin.read()
except ValueError as error:
    print(error)
