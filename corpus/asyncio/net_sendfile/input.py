"""loop.sendfile to transports, loop.sock_sendfile, and what they refuse."""
import asyncio
import os
import socket



class Collect(asyncio.Protocol):
    def __init__(self):
        self.data = bytearray()
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.data += data

    def eof_received(self):
        return False

    def connection_lost(self, exc):
        self.done.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    made = []

    def factory():
        made.append(Collect())
        return made[-1]

    content = bytes(range(256)) * 1000
    path = "sendfile.bin"
    with open(path, "wb") as file:
        file.write(content)
    server = await loop.create_server(factory, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    try:
        for offset, count, fallback in ((0, None, True), (100, 1000, True), (255_000, 5000, True), (0, None, False)):
            transport, protocol = await loop.create_connection(asyncio.Protocol, *address)
            transport.write(b"head")
            with open(path, "rb") as file:
                try:
                    sent = await loop.sendfile(transport, file, offset, count, fallback=fallback)
                    print("sent", sent, file.tell())
                except Exception as error:
                    print(type(error).__name__, error)
            transport.write(b"tail")
            transport.close()
            await asyncio.sleep(0.01)
            await made[-1].done
            end = len(content) if count is None else min(len(content), offset + count)
            print(made[-1].data == b"head" + content[offset:end] + b"tail", len(made[-1].data))
        with open(path, "rb") as file:
            sock = socket.socket()
            sock.setblocking(False)
            await loop.sock_connect(sock, address)
            print(await loop.sock_sendfile(sock, file, 10, 20))
            sock.close()
            await asyncio.sleep(0.01)
            await made[-1].done
            print(bytes(made[-1].data) == content[10:30])
        transport, protocol = await loop.create_connection(asyncio.Protocol, *address)
        with open(path, "rb") as file:
            for arguments in ((-1, None), (0, 0), (0, "x")):
                try:
                    await loop.sendfile(transport, file, *arguments)
                except (ValueError, TypeError) as error:
                    print(type(error).__name__, error)
        with open(path) as file:
            try:
                await loop.sendfile(transport, file)
            except ValueError as error:
                print(error)
        transport.close()
        with open(path, "rb") as file:
            try:
                await loop.sendfile(transport, file)
            except RuntimeError as error:
                print(error)
    finally:
        server.close()
        os.unlink(path)


asyncio.run(main())
