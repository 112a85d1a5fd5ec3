import asyncio


def probe(name):
    try:
        raise KeyError(name)
    except KeyError as error:
        print(name, "during", repr(error.__context__))


def twice():
    probe("before")
    try:
        probe("inside try")
        raise OSError("twice")
    except OSError as error:
        probe("in handler")
        print(repr(error), "during", repr(error.__context__))
    probe("after")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        probe("in exit")
        return True


probe("alone")
try:
    raise ValueError("outer")
except ValueError:
    twice()
    try:
        raise TypeError("inner")
    except TypeError:
        probe("two deep")
    probe("one deep")
with Manager():
    raise IndexError("with")
try:
    try:
        raise ValueError("leaving")
    finally:
        probe("in finally")
except ValueError:
    pass
probe("alone again")


async def handles(name):
    try:
        raise RuntimeError(name)
    except RuntimeError:
        await asyncio.sleep(0)
        probe(f"task {name}")


async def main():
    await asyncio.gather(handles("a"), handles("b"))
    try:
        raise ValueError("main")
    except ValueError:
        await asyncio.create_task(handles("c"))
        probe("in main")
    probe("main, after")


asyncio.run(main())
