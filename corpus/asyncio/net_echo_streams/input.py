"""An echo server and its clients in one program."""

import asyncio


async def handle(reader, writer):
    host, port = writer.get_extra_info("peername")
    print("connected from", host, isinstance(port, int))
    while data := await reader.read(100):
        print("server got", data)
        writer.write(data.upper())
        await writer.drain()
    print("end of the input:", reader.at_eof(), writer.is_closing())
    writer.close()
    print("closing:", writer.is_closing())
    await writer.wait_closed()


async def client(port, name, count):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number in range(count):
        writer.write(f"{name} {number}".encode())
        await writer.drain()
        print(name, await reader.read(100))
    writer.close()
    await writer.wait_closed()
    print(name, "done")


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print("serving on", host, server.is_serving())
    async with server:
        await asyncio.gather(*(client(port, f"client{n}", 3) for n in range(3)))
    print("serving:", server.is_serving(), server.sockets)
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno, str(error).replace(str(port), "PORT"))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


asyncio.run(main())
