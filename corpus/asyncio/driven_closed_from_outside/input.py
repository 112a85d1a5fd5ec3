import types
@types.coroutine
def sw(v):
    r = yield v
    return r
async def inner():
    try:
        await sw(1)
    except GeneratorExit:
        print("inner swallows")
    return 5
async def outer():
    try:
        x = await inner()
        print("goes on", x)
    except BaseException as e:
        print("outer", repr(e))
        raise
    await sw(2)
c = outer()
print(c.send(None))
c.close()
async def inner2():
    try:
        await sw(1)
    except GeneratorExit:
        print("inner yields")
        await sw(3)
async def outer2():
    try:
        await inner2()
    except BaseException as e:
        print("outer2", repr(e))
        raise
c = outer2()
print(c.send(None))
try:
    c.close()
except BaseException as e:
    print(repr(e))
c = outer()
print(c.send(None))
try:
    c.throw(GeneratorExit("x"))
except BaseException as e:
    print(repr(e))
async def inner3():
    try:
        await sw(1)
    except GeneratorExit:
        raise ValueError("no")
async def outer3():
    try:
        await inner3()
    except ValueError as e:
        print("outer3", repr(e), repr(e.__context__))
    await sw(4)
c = outer3()
print(c.send(None))
try:
    c.close()
except BaseException as e:
    print(repr(e))
def g():
    try:
        yield 1
    except GeneratorExit:
        print("g swallows")
def h():
    try:
        yield from g()
        print("h goes on")
    finally:
        print("h finally")
x = h()
next(x)
x.close()
x = h()
next(x)
try:
    x.throw(GeneratorExit)
except BaseException as e:
    print(repr(e))


# GeneratorExit that a future raises is no closing.
import asyncio


async def ends(future):
    try:
        await future
    except GeneratorExit as error:
        print("ends", repr(error))


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(GeneratorExit("from a future"))
    await ends(future)
    print("goes on")


asyncio.run(main())
