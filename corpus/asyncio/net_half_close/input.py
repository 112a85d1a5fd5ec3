"""One half of a connection is closed; the other one goes on."""

import asyncio


async def count(reader, writer):
    data = await reader.read()
    await asyncio.sleep(0.01)
    writer.write(f"{len(data)} bytes".encode())
    writer.close()
    await writer.wait_closed()


class Protocol(asyncio.Protocol):
    def __init__(self, done):
        self.done = done
        self.keeps_open = True

    def connection_made(self, transport):
        self.transport = transport
        print("made", transport.is_reading(), transport.is_closing(), transport.can_write_eof())
        transport.write(b"a" * 1000)
        transport.write_eof()

    def data_received(self, data):
        print("received", data)

    def eof_received(self):
        print("eof, keep open:", self.keeps_open)
        return self.keeps_open

    def connection_lost(self, exc):
        print("lost", exc)
        self.done.set_result(None)


async def main():
    server = await asyncio.start_server(count, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"x" * 100_000)
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()

    loop = asyncio.get_running_loop()
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Protocol(done), *address)
    await asyncio.sleep(0.05)
    print("still open:", not transport.is_closing())
    transport.close()
    await done
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Protocol(done), *address)
    protocol.keeps_open = False
    await done
    print(transport.is_closing())
    server.close()
    await server.wait_closed()


asyncio.run(main())
