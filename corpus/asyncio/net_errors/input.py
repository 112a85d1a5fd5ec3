"""What goes wrong with connections and servers."""

import asyncio
import socket


async def handle(reader, writer):
    writer.close()


def show(error, *ports):
    text = str(error)
    for index, port in enumerate(ports):
        text = text.replace(str(port), f"PORT{index}")
    print(type(error).__name__, getattr(error, "errno", None), text)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(handle, "127.0.0.1", port)
    except OSError as error:
        show(error, port)
    server.close()
    await server.wait_closed()
    for arguments in (("127.0.0.1", port), ("nosuchhost.invalid", 80)):
        try:
            await asyncio.open_connection(*arguments)
        except OSError as error:
            show(error, port)
    try:
        await asyncio.open_connection("nosuchhost.invalid", 80)
    except socket.gaierror as error:
        print("gaierror", error.args)
    for call in (
        lambda: asyncio.open_connection(),
        lambda: asyncio.start_server(handle),
        lambda: asyncio.open_connection("127.0.0.1", 1, server_hostname="x"),
        lambda: asyncio.open_connection("127.0.0.1", 1, ssl_handshake_timeout=1),
        lambda: asyncio.start_server(handle, "127.0.0.1", 0, ssl=True),
    ):
        try:
            await call()
        except (ValueError, TypeError) as error:
            show(error)
    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).endswith("is already being awaited on serve_forever()"))
    forever.cancel()
    try:
        await forever
    except asyncio.CancelledError:
        print("cancelled", server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)
    reader = asyncio.StreamReader()
    try:
        reader.feed_eof()
        reader.feed_data(b"x")
    except AssertionError as error:
        print(error)
    first = asyncio.StreamReader()
    waiting = asyncio.create_task(first.read(1))
    await asyncio.sleep(0)
    try:
        await first.read(1)
    except RuntimeError as error:
        print(error)
    first.set_exception(OSError("broken"))
    try:
        await waiting
    except OSError as error:
        print(error, first)


asyncio.run(main())
