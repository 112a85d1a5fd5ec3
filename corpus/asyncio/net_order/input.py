"""In which order callbacks of connections run, among other tasks."""

import asyncio

log = []


class Traced(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        self.transport = transport
        log.append(f"{self.name} made")

    def data_received(self, data):
        log.append(f"{self.name} data {data!r}")
        if self.name == "server":
            self.transport.write(b"re: " + data)
            asyncio.get_running_loop().call_soon(log.append, "soon after server data")
            if data.endswith(b"!"):
                self.transport.close()

    def eof_received(self):
        log.append(f"{self.name} eof")

    def connection_lost(self, exc):
        log.append(f"{self.name} lost {exc!r}")


async def ticker(count):
    for tick in range(count):
        log.append(f"tick {tick}")
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Traced("server"), "127.0.0.1", 0)
    log.append("serving")
    ticks = asyncio.create_task(ticker(12))
    transport, client = await loop.create_connection(lambda: Traced("client"), *server.sockets[0].getsockname())
    log.append("connected")
    transport.write(b"a")
    transport.write(b"b")
    await asyncio.sleep(0)
    log.append("one turn after writing")
    await asyncio.sleep(0)
    log.append("two turns after writing")
    transport.write(b"c!")
    await ticks
    await asyncio.sleep(0.02)
    server.close()
    log.append("closed")
    await server.wait_closed()
    print(*log, sep="\n")


asyncio.run(main())
