"""What a StreamReader reads over a connection: lines, exact counts, separators, limits, ends."""

import asyncio

CHUNKS = [b"first line\nsecond", b" line\n", b"123456", b"key=value;next|rest\r\n\r\nbody", b"x" * 50 + b"\n", b"tail"]


async def serve(reader, writer):
    for chunk in CHUNKS:
        writer.write(chunk)
        await writer.drain()
        await asyncio.sleep(0)
    writer.write_eof()
    print("the client said", await reader.read())
    writer.close()


async def misuse(reader):
    for call in (lambda: reader.readexactly(-1), lambda: reader.readuntil(b""), lambda: reader.readuntil(())):
        try:
            await call()
        except ValueError as error:
            print(error)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=32)
    print(await reader.readline())
    print(await reader.readline())
    print(await reader.readexactly(4), await reader.readexactly(0))
    print(await reader.readuntil(b"="))
    print(await reader.readuntil((b";", b"|")))
    print(await reader.readuntil((b"|", b"||")))
    print(await reader.readuntil(b"\r\n\r\n"))
    print(await reader.readexactly(4))
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(type(error).__name__, error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(type(error).__name__, error)
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as error:
        print(type(error).__name__, error, error.partial, error.expected)
    print(await reader.read(), await reader.readline(), reader.at_eof())
    try:
        await reader.readuntil(b"!")
    except asyncio.IncompleteReadError as error:
        print(error, error.expected)
    await misuse(reader)
    print(writer.can_write_eof())
    writer.writelines([b"one ", b"two ", b"three"])
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
