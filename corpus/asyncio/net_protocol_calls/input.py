"""Protocols: what is called when, pausing, half-closed connections, exceptions in callbacks."""
import asyncio


class Recorder(asyncio.Protocol):
    def __init__(self, name, log, fail=None, keep=False):
        self.name = name
        self.log = log
        self.fail = fail
        self.keep = keep
        self.lost = asyncio.get_running_loop().create_future()

    def note(self, what, *more):
        self.log.append((self.name, what, *more))
        if self.fail == what:
            raise RuntimeError(f"{what} fails")

    def connection_made(self, transport):
        self.transport = transport
        self.note("made")

    def data_received(self, data):
        self.note("data", data)

    def eof_received(self):
        self.note("eof")
        return self.keep

    def pause_writing(self):
        self.note("pause")

    def resume_writing(self):
        self.note("resume")

    def connection_lost(self, exc):
        self.lost.set_result(None)
        self.note("lost", type(exc).__name__)


async def session(fail=None, keep=False):
    loop = asyncio.get_running_loop()
    log = []
    problems = []
    loop.set_exception_handler(lambda loop, context: problems.append((context["message"], str(context["exception"]))))
    servers = []

    def factory():
        servers.append(Recorder("server", log, fail, keep))
        return servers[-1]

    server = await loop.create_server(factory, "127.0.0.1", 0)
    async with server:
        transport, client = await loop.create_connection(
            lambda: Recorder("client", log), *server.sockets[0].getsockname()
        )
        transport.write(b"one")
        await asyncio.sleep(0.02)
        if not transport.is_closing():
            transport.pause_reading()
            print(transport.is_reading())
            servers[0].transport.write(b"answer") if not servers[0].transport.is_closing() else None
            await asyncio.sleep(0.02)
            transport.resume_reading()
            await asyncio.sleep(0.02)
            transport.write_eof()
            await asyncio.sleep(0.02)
            if keep:
                servers[0].transport.write(b"still open")
                await asyncio.sleep(0.02)
                servers[0].transport.close()
        await client.lost
        transport.close()
        await servers[0].lost
    print(fail, keep)
    for entry in log:
        print("  ", *entry)
    print("  ", problems)


async def main():
    await session()
    await session(keep=True)
    for fail in ("made", "data", "eof", "lost"):
        await session(fail)


asyncio.run(main())
