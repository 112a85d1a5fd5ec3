"""Coroutines that the program drives by hand and leaves half-way: each is closed when its variable lets it go, or when the program ends."""

import asyncio
import types


@types.coroutine
def pause(value):
    return (yield value)


async def inner(name):
    try:
        print(name, "got", await pause(name))
    finally:
        print(name, "has ended")


async def outer(name):
    try:
        await inner(f"inner {name}")
    except GeneratorExit:
        print(name, "is closed")
        raise


async def stubborn():
    while True:
        try:
            await pause("stubborn")
        except GeneratorExit:
            print("stubborn goes on, which it may not")


def local():
    work = outer("local")
    print(work.send(None))
    print("returns")


def items():
    try:
        yield "item"
    finally:
        print("items have ended")


async def main():
    half = items()
    print(next(half))
    await asyncio.sleep(0)
    print("main returns")


local()
work = outer("first")
print(work.send(None))
del work
print("deleted")
work = outer("second")
print(work.send(None))
asyncio.run(main())
whole = inner("whole")
print(whole.send(None))
try:
    whole.send("all")
except StopIteration:
    print("went through")
last = stubborn()
print(last.send(None))
print("the program ends")
