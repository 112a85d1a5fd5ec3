"""readuntil, readline and readexactly at their limits."""
import asyncio


async def attempt(name, awaitable):
    try:
        print(name, await awaitable)
    except asyncio.IncompleteReadError as error:
        print(name, type(error).__name__, error, error.partial, error.expected)
    except asyncio.LimitOverrunError as error:
        print(name, type(error).__name__, error, error.consumed)
    except Exception as error:
        print(name, type(error).__name__, error)


async def main():
    async def handle(reader, writer):
        while True:
            try:
                word = await reader.readuntil(b";")
            except asyncio.IncompleteReadError as error:
                print("server end", error.partial)
                break
            except asyncio.LimitOverrunError as error:
                print("server overrun", error.consumed)
                await reader.readexactly(error.consumed)
                continue
            writer.write(word[::-1])
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=16)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"abc;def;")
        print(await reader.readexactly(8))
        writer.write(b"x" * 40)
        await asyncio.sleep(0.05)
        writer.write(b";tail")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()

    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"one\ntwo-two-two\nthree")
    await attempt("line", reader.readline())
    await attempt("long", reader.readline())
    reader.feed_eof()
    await attempt("last", reader.readline())
    await attempt("eof", reader.readline())
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"12345678901234567890")
    await attempt("until", reader.readuntil(b"\n"))
    await attempt("exactly", reader.readexactly(5))
    await attempt("several", reader.readuntil((b"9", b"0")))
    await attempt("none", reader.readuntil(b""))
    await attempt("empty tuple", reader.readuntil(()))
    await attempt("negative", reader.readexactly(-1))
    await attempt("zero", reader.readexactly(0))
    await attempt("some", reader.read(3))
    reader.feed_eof()
    await attempt("too many", reader.readexactly(100))
    await attempt("at end", reader.read(10))
    print(reader.at_eof(), reader)
    try:
        reader.feed_data(b"more")
    except AssertionError as error:
        print("AssertionError", error)
    reader = asyncio.StreamReader()
    reader.feed_data(b"abc")
    reader.set_exception(OSError(5, "lost"))
    await attempt("error", reader.read(1))
    await attempt("error", reader.readline())
    print(reader.exception(), reader)
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    await attempt("second", reader.readline())
    first.cancel()
    await asyncio.sleep(0)
    reader.feed_data(b"z\n")
    await attempt("after", reader.readline())


asyncio.run(main())
