import asyncio
import sys


def report(where):
    error = sys.exception()
    print(f"{where}:", "nothing" if error is None else repr(error))


def counting():
    try:
        raise KeyError("inside")
    except KeyError:
        report("generator")
        yield 1
        report("generator again")
    yield 2


class Span:
    def __enter__(self):
        report("enter")
        return self

    def __exit__(self, kind, error, traceback):
        print("same:", sys.exc_info()[1] is error)
        return True


def closing():
    try:
        raise ValueError("on its way")
    finally:
        report("finally")


report("start")
numbers = counting()
try:
    int("x")
except ValueError as error:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value is error, traceback is error.__traceback__)
    print(next(numbers))
    report("handler")
    try:
        closing()
    except ValueError:
        report("inner")
    print(next(numbers))
    report("outer")
print(sys.exc_info())

with Span():
    raise OSError("in the block")


async def worker(name):
    report(name)
    try:
        raise RuntimeError(name)
    except RuntimeError:
        await asyncio.sleep(0)
        report(name)
    await asyncio.sleep(0)
    report(name)


async def main():
    await asyncio.gather(worker("a"), worker("b"))


asyncio.run(main())
report("end")
