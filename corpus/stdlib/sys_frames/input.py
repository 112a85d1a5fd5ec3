import asyncio
import os
import sys

# Where a program is: its file, and the frames of its functions.


def caller():
    return sys._getframe(1).f_code.co_name


def outer():
    frame = sys._getframe()
    first = frame.f_lineno

    second = frame.f_lineno
    return first < second, frame.f_back.f_code.co_name, caller()


async def in_task():
    await asyncio.sleep(0)
    print(sys._getframe().f_code.co_name, caller())


class Thing:
    def method(self):
        return caller()


print(caller(), outer(), Thing().method(), (lambda: caller())())
asyncio.run(in_task())
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)
print(os.path.isabs(__file__), os.path.isfile(__file__), type(__file__), type(sys._getframe()))
print(sys._getframe().f_code.co_filename == __file__)
