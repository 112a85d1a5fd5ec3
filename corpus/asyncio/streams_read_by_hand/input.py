"""A coroutine that reads, driven by hand: it waits for the next bytes again and again, and leaves the reader free."""

import asyncio


async def read(r):
    x = await r.readline()
    y = await r.readexactly(3)
    return x, y


async def main():
    r = asyncio.StreamReader()
    c = read(r)
    f = c.send(None)
    print(f, f is r._waiter)
    r.feed_data(b"abc")
    f2 = c.send(None)
    print(f2.done())
    r.feed_data(b"\nde")
    c.send(None)
    r.feed_data(b"f")
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)
    c = read(r)
    c.send(None)
    try:
        c.throw(ValueError("x"))
    except ValueError as e:
        print(e, r._waiter)
    c = read(r)
    c.send(None)
    c.close()
    print(r._waiter)


asyncio.run(main())
