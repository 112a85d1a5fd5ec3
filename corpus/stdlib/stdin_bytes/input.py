"""Standard input as bytes: sys.stdin.buffer, and open(0)."""

import asyncio
import os
import sys


def count_words(stream) -> int:
    return sum(len(line.split()) for line in stream)


print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(5), sys.stdin.buffer.name)
print(repr(sys.stdin.readline()), repr(sys.stdin.readline()))
print(count_words(sys.stdin))
print(sys.stdin.buffer.read(), os.read(0, 10))
with open(0, closefd=False) as again:
    print(repr(again.read()))


async def main() -> None:
    loop = asyncio.get_running_loop()
    print(repr(await loop.run_in_executor(None, sys.stdin.readline)))


asyncio.run(main())
