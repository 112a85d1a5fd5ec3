"""A reader that is slower than the writer: drain waits, transports pause."""

import asyncio

TOTAL = 8_000_000
BLOCK = b"0123456789" * 1000


class Watched(asyncio.Protocol):
    def __init__(self):
        self.events = []

    def connection_made(self, transport):
        self.transport = transport
        transport.set_write_buffer_limits(high=20_000, low=5_000)
        print("limits", transport.get_write_buffer_limits(), transport.get_write_buffer_size())

    def pause_writing(self):
        self.events.append("pause")

    def resume_writing(self):
        self.events.append("resume")


async def slow(reader, writer):
    received = 0
    while data := await reader.read(65536):
        received += len(data)
        if received % 10 == 0:
            await asyncio.sleep(0)
    print("received", received)
    writer.write(b"thanks")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    for _ in range(TOTAL // len(BLOCK)):
        writer.write(BLOCK)
        await writer.drain()
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()

    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(Watched, *address)
    transport.write(b"x" * TOTAL)
    print("paused at once:", protocol.events, transport.get_write_buffer_size() > 20_000)
    while len(protocol.events) < 2:
        await asyncio.sleep(0.01)
    print(protocol.events, transport.get_write_buffer_size() <= 5_000)
    for limits in ({"high": 10}, {"low": 10}, {"high": 10, "low": 20}, {"high": 0}):
        try:
            transport.set_write_buffer_limits(**limits)
            print(transport.get_write_buffer_limits())
        except ValueError as error:
            print(error)
    transport.close()
    await asyncio.sleep(0.1)
    server.close()
    await server.wait_closed()


asyncio.run(main())
