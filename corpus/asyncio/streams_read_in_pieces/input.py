"""A StreamReader is fed piece by piece: what waits goes on waiting, fails, is cancelled, and leaves the reader as CPython does."""

import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def feed(reader, pieces):
    for piece in pieces:
        await asyncio.sleep(0)
        if piece is None:
            reader.feed_eof()
        elif isinstance(piece, Exception):
            reader.set_exception(piece)
        else:
            reader.feed_data(piece)

async def attempt(name, reader, action, pieces):
    feeder = asyncio.create_task(feed(reader, pieces))
    try:
        print(name, await action())
    except BaseException as e:
        print(name, type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
    await feeder
    print("   ", reader._buffer, reader._waiter, reader.at_eof())

async def main():
    R = lambda limit=2**16: asyncio.StreamReader(limit)
    r = R(); await attempt("line", r, r.readline, [b"a", b"b", b"c\nrest"])
    r = R(); await attempt("line eof", r, r.readline, [b"a", b"b", None])
    r = R(); await attempt("line eof at once", r, r.readline, [None])
    r = R(4); await attempt("line too long", r, r.readline, [b"abc", b"def", b"g\nh", None])
    r = R(4); await attempt("line too long found", r, r.readline, [b"abcdefg\nh", None])
    r = R(); await attempt("line set_exception", r, r.readline, [b"a", ValueError("bad")])
    r = R(); await attempt("line set incomplete", r, r.readline, [b"a", asyncio.IncompleteReadError(b"part", 9)])
    r = R(4); await attempt("line set overrun", r, r.readline, [b"a", asyncio.LimitOverrunError("over", 0)])
    r = R(); await attempt("exactly", r, lambda: r.readexactly(5), [b"a", b"bcd", b"efg"])
    r = R(); await attempt("exactly eof", r, lambda: r.readexactly(5), [b"a", b"bcd", None])
    r = R(); await attempt("exactly err", r, lambda: r.readexactly(5), [b"a", OSError("x")])
    r = R(); await attempt("until", r, lambda: r.readuntil(b"--"), [b"a-", b"-b--", None])
    r = R(); await attempt("until eof", r, lambda: r.readuntil(b"--"), [b"a-", b"b-", None])
    r = R(3); await attempt("until long", r, lambda: r.readuntil(b"--"), [b"a-", b"bb-", b"cc", None])
    r = R(); await attempt("until kinds", r, lambda: r.readuntil((b"--", b"\n")), [b"a-", b"\nb--", None])
    r = R(); await attempt("read", r, lambda: r.read(3), [b"abcdef"])
    r = R(); await attempt("read all", r, r.read, [b"abc", b"def", None])
    r = R(); await attempt("read eof", r, lambda: r.read(3), [None])
    r = R(); await attempt("read 0", r, lambda: r.read(0), [b"x"])
    # inside a handler
    r = R()
    async def inner():
        try:
            raise KeyError("outer")
        except KeyError:
            return await r.readexactly(3)
    await attempt("in handler", r, inner, [b"a", None])
    # cancelled, then read on
    r = R()
    t = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    r.feed_data(b"half")
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", r._waiter, r._buffer)
    t = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    r.feed_data(b" more\nand")
    t.cancel()
    try:
        print(await t)
    except asyncio.CancelledError:
        print("cancelled late", r._waiter, r._buffer)
    print(await r.readline())
    # two at once
    a = asyncio.create_task(r.readline()); b = asyncio.create_task(r.read(10)); c = asyncio.create_task(r.readuntil(b"x"))
    print(await asyncio.gather(b, c, return_exceptions=True))
    r.feed_data(b"dum\n")
    print(await a)
    try:
        await asyncio.wait_for(r.readline(), 0.01)
    except TimeoutError as e:
        print("timeout", r._waiter, repr(e))
    # somebody steals what came
    a = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    r.feed_data(b"stolen\n")
    print("thief", await r.read(100))
    await asyncio.sleep(0)
    print(a.done(), r._waiter is not None)
    r.feed_data(b"second\n")
    print(await a)
    # lines
    async def lines():
        async for line in r:
            print("line", line)
    t = asyncio.create_task(lines())
    for piece in [b"1\n2", b"\n3\n", b"4"]:
        r.feed_data(piece)
        await asyncio.sleep(0)
    r.feed_eof()
    await t
    # context and current task while the transport is asked
    class Transport(asyncio.Transport):
        def pause_reading(self): print("pause", asyncio.current_task().get_name(), var.get())
        def resume_reading(self): print("resume", asyncio.current_task().get_name(), var.get())
    r = R(2); r.set_transport(Transport())
    async def slow():
        var.set("slow")
        print(await r.readexactly(9))
        print(await r.readexactly(1))
    t = asyncio.create_task(slow(), name="slow")
    for piece in [b"abc", b"def", b"ghi", b"jkl", b"mno"]:
        await asyncio.sleep(0)
        r.feed_data(piece)
        print(r._paused)
    await t
    # never mixed up after errors
    r = R()
    for i in range(3):
        t = asyncio.create_task(r.readline())
        await asyncio.sleep(0)
        t.cancel()
        print(await asyncio.gather(t, return_exceptions=True))
    asyncio.get_running_loop().call_soon(r.feed_data, b"ok\n")
    print(await r.readline(), await asyncio.gather(asyncio.shield(asyncio.wait_for(r.read(1), 0.01)), return_exceptions=True))

asyncio.run(main())
