"""What goes wrong in servers: handlers that raise, clients that leave, writes after the end."""
import asyncio
import logging
import socket

logging.disable(logging.CRITICAL) if False else None


async def main():
    loop = asyncio.get_running_loop()
    seen = []

    def handler(loop, context):
        seen.append((context["message"], type(context.get("exception")).__name__))

    loop.set_exception_handler(handler)

    async def failing(reader, writer):
        line = await reader.readline()
        if line == b"raise\n":
            raise ValueError("from the handler")
        if line == b"cancel\n":
            asyncio.current_task().cancel()
            await asyncio.sleep(1)
        if line == b"abort\n":
            writer.transport.abort()
            return
        writer.write(b"ok\n")
        writer.close()

    def plain(reader, writer):
        writer.write(b"plain\n")
        writer.close()

    server = await asyncio.start_server(failing, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    print(server.get_loop() is loop, len(server.sockets), server.is_serving())
    async with server:
        for word in (b"raise\n", b"cancel\n", b"abort\n", b"fine\n"):
            reader, writer = await asyncio.open_connection(*address)
            writer.write(word)
            try:
                print(word, await reader.read())
            except ConnectionError as error:
                print(word, type(error).__name__, error)
            writer.close()
            try:
                await writer.wait_closed()
            except ConnectionError as error:
                print("closed", type(error).__name__)
        reader, writer = await asyncio.open_connection(*address)
        writer.transport.abort()
        try:
            writer.write(b"after")
            await writer.drain()
        except ConnectionError as error:
            print("drain", type(error).__name__, error)
        print(await reader.read(), reader.at_eof(), writer.is_closing())
    print(seen)
    print(server.is_serving(), server.sockets)
    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read())
        writer.close()
    for host, port in (("127.0.0.1", 1), ("::1", 1), ("localhost", 1)):
        try:
            await asyncio.open_connection(host, port)
        except OSError as error:
            print(host, type(error).__name__, str(error)[:60])
    try:
        await asyncio.open_connection("no.such.host.invalid", 80)
    except socket.gaierror as error:
        print(type(error).__name__)
    try:
        await asyncio.start_server(plain, *address, reuse_address=False) if False else None
        taken = await asyncio.start_server(plain, "127.0.0.1", 0)
        await asyncio.start_server(plain, *taken.sockets[0].getsockname())
    except OSError as error:
        print(error.errno, str(error).replace(str(taken.sockets[0].getsockname()[1]), "PORT"))
    taken.close()
    silent = socket.socket()
    silent.bind(("127.0.0.1", 0))
    silent.listen(0)
    reader, writer = await asyncio.open_connection(*silent.getsockname())
    try:
        await asyncio.wait_for(reader.read(), 0.05)
    except TimeoutError:
        print("timeout")
    writer.close()
    silent.close()
    for arguments in ({}, {"host": "127.0.0.1"}, {"sock": silent, "host": "x"}):
        try:
            await asyncio.open_connection(**arguments)
        except (ValueError, TypeError, OSError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
