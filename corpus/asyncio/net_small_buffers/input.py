"""Small buffers of sockets: back pressure comes sooner; abort_clients and close_clients end what is under way."""
import asyncio
import socket

BLOCK = b"x" * 50_000


async def send_much():
    received = 0

    async def handle(reader, writer):
        nonlocal received
        while data := await reader.read(10_000):
            received += len(data)
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, (host, port))
        print("buffer", sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF))
        reader, writer = await asyncio.open_connection(sock=sock)
        writer.transport.set_write_buffer_limits(high=4096)
        for _ in range(200):
            writer.write(BLOCK)
        print("waits", writer.transport.get_write_buffer_size() > 0)
        await writer.drain()
        print("room", writer.transport.get_write_buffer_size() <= 1024)
        writer.write_eof()
        print("end", await reader.read())
        writer.close()
        await writer.wait_closed()
    print("received", received)


async def end_clients(name):
    ended = []
    started = asyncio.Queue()

    async def handle(reader, writer):
        started.put_nowait(writer)
        try:
            ended.append(await reader.read())
        except ConnectionError as error:
            ended.append(type(error).__name__)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    clients = [await asyncio.open_connection(*address) for _ in range(3)]
    for _ in clients:
        await started.get()
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0)
    server.close()
    await asyncio.sleep(0)
    print(name, "waits", waiting.done(), server.is_serving(), server.sockets)
    getattr(server, name)()
    await waiting
    print(name, "closed", ended)
    for reader, writer in clients:
        try:
            print(name, "client reads", await reader.read())
        except ConnectionError as error:
            print(name, "client", type(error).__name__)
        writer.close()


asyncio.run(send_much())
asyncio.run(end_clients("close_clients"))
asyncio.run(end_clients("abort_clients"))
