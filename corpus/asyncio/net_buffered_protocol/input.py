import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(16)
        self.view = memoryview(self.buffer)
        self.filled = 0
        self.parts = []
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def get_buffer(self, sizehint):
        if self.filled == len(self.buffer):
            self.filled = 0
        return self.view[self.filled:]

    def buffer_updated(self, nbytes):
        self.parts.append(self.view[self.filled:self.filled + nbytes].tobytes())
        self.filled += nbytes

    def eof_received(self):
        self.transport.write(b"bye")
        return False

    def connection_lost(self, exc):
        self.lost.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    made = []

    def factory():
        made.append(Buffered())
        return made[-1]

    server = await loop.create_server(factory, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"0123456789" * 5)
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        print(await made[0].lost, made[0].parts, isinstance(made[0], asyncio.BaseProtocol))


asyncio.run(main())
