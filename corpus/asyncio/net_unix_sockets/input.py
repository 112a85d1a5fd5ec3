"""Streams over a Unix socket."""

import asyncio

PATH = "chat.sock"


async def handle(reader, writer):
    print("peer", repr(writer.get_extra_info("peername")), "here", writer.get_extra_info("sockname"))
    writer.write((await reader.readline()).title())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_unix_server(handle, PATH)
    print(server.sockets[0].getsockname())
    async with server:
        for text in (b"the first\n", b"the second\n"):
            reader, writer = await asyncio.open_unix_connection(PATH)
            print("connected to", writer.get_extra_info("peername"))
            writer.write(text)
            print(await reader.read())
            writer.close()
            await writer.wait_closed()
    try:
        await asyncio.open_unix_connection(PATH)
    except (ConnectionRefusedError, FileNotFoundError) as error:
        print(type(error).__name__, error)
    try:
        await asyncio.start_unix_server(handle, "no/such/folder/x.sock")
    except OSError as error:
        print(type(error).__name__, error)


asyncio.run(main())
